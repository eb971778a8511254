import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../../renderer/features/health/bytes.ts';
import { healthRows, type PageState, verdict } from '../../../../renderer/features/health/rows.ts';
import en from '../../../../renderer/i18n/en/health.json' with { type: 'json' };
import hi from '../../../../renderer/i18n/hi/health.json' with { type: 'json' };
import type { HealthReport } from '../../../../shared/contract/views.ts';

const hash = 'a'.repeat(64);
const good: HealthReport = {
  version: '1.0.0',
  dataFolder: '/haat',
  journal: {
    saving: 'ready',
    records: 7,
    segments: 1,
    bytes: 100,
    incarnation: 1,
    head: { seq: 7, hash },
    verifiedAt: 1,
    verifiedInMs: 12,
    quarantine: [],
  },
  disk: { free: 50 * 1024 ** 3, total: 100 * 1024 ** 3, level: 'ok' },
  clock: { now: 2, lastRecord: 1, behind: false },
  mirror: { folder: '/pen', seq: 7, at: 1 },
  printing: { unsent: 0, unconfirmed: 0, failed: 0 },
  memory: 200 * 1024 ** 2,
};
const page: PageState = {
  phase: 'ready',
  keeping: 'kept',
  items: 3,
  persisted: true,
  hasReceiptPrinter: true,
  printsToLookAt: 0,
  printsWaiting: 0,
};

const stateOf = (id: string, report: HealthReport, of = page) =>
  healthRows(report, of).find((row) => row.id === id)?.state;
const journal = (changes: Partial<HealthReport['journal']>): HealthReport => ({
  ...good,
  journal: { ...good.journal, ...changes },
});

const CASES: readonly [string, HealthReport, PageState, string, string][] = [
  ['damaged books', journal({ saving: 'read-only' }), page, 'saving', 'stop'],
  ['a failed write', journal({ saving: 'failed' }), page, 'saving', 'stop'],
  ['an old backup', journal({ saving: 'rolled-back' }), page, 'saving', 'stop'],
  [
    'a broken record',
    journal({ damage: { segment: 's', offset: 1, seq: 3, reason: 'hash' } }),
    page,
    'books',
    'stop',
  ],
  ['old records nobody could read', journal({ verifiedAt: 0 }), page, 'books', 'look'],
  ['a torn tail', journal({ quarantine: [{ file: 'tail', bytes: 9, at: 1 }] }), page, 'quarantine', 'look'],
  ['no second copy', (({ mirror: _, ...rest }) => rest)(good), page, 'copy', 'look'],
  [
    'a pen drive pulled out',
    { ...good, mirror: { folder: '/pen', seq: 7, problem: 'ENOENT' } },
    page,
    'copy',
    'look',
  ],
  ['a copy that lags', { ...good, mirror: { folder: '/pen', seq: 3, at: 1 } }, page, 'copy', 'look'],
  ['a disk getting full', { ...good, disk: { ...good.disk, level: 'low' } }, page, 'disk', 'look'],
  ['a full disk', { ...good, disk: { ...good.disk, level: 'critical' } }, page, 'disk', 'stop'],
  ['a clock behind', { ...good, clock: { now: 1, lastRecord: 9, behind: true } }, page, 'clock', 'stop'],
  ['no store', good, { ...page, keeping: 'memory' }, 'store', 'look'],
  ['a catalogue being read', good, { ...page, phase: 'loading' }, 'store', 'look'],
  ['an unprotected store', good, { ...page, persisted: false }, 'persisted', 'look'],
  ['no printer', good, { ...page, hasReceiptPrinter: false }, 'printing', 'look'],
  ['a failed print', good, { ...page, printsToLookAt: 1 }, 'printing', 'look'],
  ['a waiting print', good, { ...page, printsWaiting: 2 }, 'printing', 'look'],
  ['a swollen host', { ...good, memory: 2 * 1024 ** 3 }, page, 'memory', 'look'],
];

describe('the Health page', () => {
  it('lets a till in order go to the fair', () => {
    expect(healthRows(good, page).filter(({ state }) => state !== 'good')).toEqual([]);
    expect(verdict(healthRows(good, page))).toBe('go');
  });

  it.each(CASES)('sees %s', (_, report, of, id, state) => {
    expect(stateOf(id, report, of)).toBe(state);
    expect(verdict(healthRows(report, of))).toBe(state === 'stop' ? 'no-go' : 'look');
  });

  it('has nothing against old records being checked while the till works', () => {
    const checking = journal({ verifiedAt: 0, verifying: { done: 1, total: 3 } });
    expect(healthRows(checking, page).find(({ id }) => id === 'books')).toMatchObject({
      state: 'good',
      says: 'verifying',
      params: { percent: 33 },
    });
    expect([en.books.verifying, hi.books.verifying].every((text) => text.includes('{{percent'))).toBe(true);
  });

  it('has words in both languages for everything it may say', () => {
    const rows = [good, ...CASES.map(([, report]) => report)].flatMap((report) =>
      [page, ...CASES.map(([, , of]) => of)].flatMap((of) => healthRows(report, of)),
    );
    // The second copy speaks for itself, and a count picks the ending of its key.
    const wanted = new Set(rows.filter(({ id }) => id !== 'copy').map(({ id, says }) => `${id}.${says}`));
    for (const strings of [en, hi]) {
      const known = Object.entries(strings).flatMap(([id, words]) =>
        typeof words === 'string'
          ? []
          : Object.keys(words).map((key) => `${id}.${key.replace(/_other$/, '')}`),
      );
      expect([...wanted].filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  it('writes bytes as disks are labelled', () => {
    expect([0, 512, 1024, 850 * 1024 ** 2, 1.44 * 1024 ** 3, 250 * 1024 ** 3].map(formatBytes)).toEqual([
      '0 B',
      '512 B',
      '1 KB',
      '850 MB',
      '1.4 GB',
      '250 GB',
    ]);
  });
});
