import type { HealthReport } from '../../../shared/contract/views.ts';

/** Good; worth a look before a busy day; or nothing can be sold until it is mended. */
export type State = 'good' | 'look' | 'stop';

export type RowId =
  | 'saving'
  | 'books'
  | 'quarantine'
  | 'copy'
  | 'disk'
  | 'clock'
  | 'store'
  | 'persisted'
  | 'printing'
  | 'memory'
  | 'version';

/** One thing about the till: how it stands and which words say so. */
export interface HealthRow {
  readonly id: RowId;
  readonly state: State;
  /** Key of the sentence under the row's own name. */
  readonly says: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What only the window itself knows. */
export interface PageState {
  readonly phase: 'waiting' | 'loading' | 'ready';
  readonly keeping: 'starting' | 'kept' | 'memory';
  readonly items: number;
  /** Whether the browser promised not to throw the store away; nothing while it has not answered. */
  readonly persisted: boolean | undefined;
  readonly hasReceiptPrinter: boolean;
  /** Prints that need a person: failed, held, or unconfirmed by a printer that usually answers. */
  readonly printsToLookAt: number;
  readonly printsWaiting: number;
}

/** The host alone takes 100 to 300 MB; with a gigabyte something is wrong with it. Bytes. */
const MUCH_MEMORY = 1024 ** 3;
const HASH_SHOWN = 10;

/** Everything the Health page says, in its order. */
export function healthRows(report: HealthReport, page: PageState): readonly HealthRow[] {
  return [
    savingRow(report),
    booksRow(report),
    quarantineRow(report),
    copyRow(report),
    diskRow(report),
    clockRow(report),
    storeRow(page),
    persistedRow(page),
    printingRow(page),
    memoryRow(report),
    row('version', 'good', 'version', { version: report.version, folder: report.dataFolder }),
  ];
}

/** Whether a till may go to a fair: not with a stop, with a word of warning where there is something to look at. */
export function verdict(rows: readonly HealthRow[]): 'go' | 'look' | 'no-go' {
  if (rows.some(({ state }) => state === 'stop')) return 'no-go';
  return rows.some(({ state }) => state === 'look') ? 'look' : 'go';
}

function row(id: RowId, state: State, says: string, params: HealthRow['params'] = {}): HealthRow {
  return { id, state, says, params };
}

function savingRow({ journal }: HealthReport): HealthRow {
  return row('saving', journal.saving === 'ready' ? 'good' : 'stop', journal.saving);
}

function booksRow({ journal }: HealthReport): HealthRow {
  const { records, verifiedAt, verifiedInMs, verifying, head, incarnation, damage } = journal;
  if (damage) return row('books', 'stop', 'damaged', { segment: damage.segment, seq: damage.seq });
  if (verifying) return row('books', 'good', 'verifying', { percent: percentOf(verifying) });
  if (verifiedAt === 0) return row('books', 'look', 'unverified');
  return row('books', 'good', 'verified', {
    records,
    at: verifiedAt,
    took: Math.max(1, Math.round(verifiedInMs)),
    hash: head.hash.slice(0, HASH_SHOWN),
    seq: head.seq,
    incarnation,
  });
}

function percentOf({ done, total }: { readonly done: number; readonly total: number }): number {
  return total > 0 ? Math.floor((100 * done) / total) : 0;
}

function quarantineRow({ journal }: HealthReport): HealthRow {
  const count = journal.quarantine.length;
  return count === 0 ? row('quarantine', 'good', 'none') : row('quarantine', 'look', 'some', { count });
}

function copyRow({ mirror, journal }: HealthReport): HealthRow {
  if (!mirror) return row('copy', 'look', 'not-set');
  if (mirror.problem !== undefined) return row('copy', 'look', 'failed');
  return row('copy', (mirror.seq ?? 0) >= journal.head.seq ? 'good' : 'look', 'set');
}

function diskRow({ disk }: HealthReport): HealthRow {
  const state = { ok: 'good', low: 'look', critical: 'stop' } as const;
  return row('disk', state[disk.level], disk.level, { free: disk.free });
}

function clockRow({ clock }: HealthReport): HealthRow {
  return clock.behind
    ? row('clock', 'stop', 'behind', { now: clock.now, last: clock.lastRecord })
    : row('clock', 'good', 'right', { now: clock.now });
}

function storeRow({ phase, keeping, items }: PageState): HealthRow {
  if (phase !== 'ready') return row('store', 'look', 'loading', { items });
  if (keeping === 'memory') return row('store', 'look', 'memory', { items });
  return row('store', 'good', 'kept', { items });
}

function persistedRow({ persisted }: PageState): HealthRow {
  return persisted === false ? row('persisted', 'look', 'no') : row('persisted', 'good', 'yes');
}

function printingRow({ hasReceiptPrinter, printsToLookAt, printsWaiting }: PageState): HealthRow {
  if (!hasReceiptPrinter) return row('printing', 'look', 'no-printer');
  if (printsToLookAt > 0) return row('printing', 'look', 'look', { count: printsToLookAt });
  if (printsWaiting > 0) return row('printing', 'look', 'waiting', { count: printsWaiting });
  return row('printing', 'good', 'good');
}

function memoryRow({ memory }: HealthReport): HealthRow {
  return row('memory', memory > MUCH_MEMORY ? 'look' : 'good', 'used', { memory });
}
