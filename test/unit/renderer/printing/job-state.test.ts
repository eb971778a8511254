import { describe, expect, it } from 'vitest';
import {
  canMove,
  canPrintAgain,
  givesDuplicate,
  isUntouched,
  jobsToLookAt,
  nextCopyOf,
  standingOf,
} from '../../../../renderer/features/printing/job-state.ts';
import type { PrintJob } from '../../../../shared/receipt/print-job.ts';

const NUMBER = 'MPD1/2627/000001';

function job(changes: Partial<PrintJob> = {}): PrintJob {
  return {
    id: 'job-1',
    printer: {
      id: 'counter',
      name: 'Counter',
      connection: { kind: 'network', host: '127.0.0.1', port: 9100 },
      columns: 48,
      codePage: 'pc437',
      mode: 'text',
      bandRows: 128,
      cut: true,
      drawer: 'none',
      acknowledges: 'yes',
    },
    title: NUMBER,
    purpose: 'receipt',
    billNumber: NUMBER,
    copy: 'original',
    at: 1,
    state: 'confirmed',
    held: false,
    partly: false,
    ...changes,
  };
}

const silent = job({ state: 'sent-unconfirmed', reason: { code: 'printer-gives-no-answer' } });
const unconfirmed = job({ state: 'sent-unconfirmed', reason: { code: 'printer-out-of-paper' } });
const failed = job({ state: 'failed' });
const partly = job({ state: 'failed', partly: true });
const held = job({ state: 'queued', held: true });

describe('what needs a look', () => {
  it('is what failed, hangs or should have been confirmed', () => {
    const look = (one: PrintJob) => jobsToLookAt([one], new Set()).length === 1;
    expect([unconfirmed, failed, partly, held].map(look)).toEqual([true, true, true, true]);
    expect([job(), silent, job({ state: 'queued' }), job({ state: 'cancelled' })].map(look)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is no longer what was printed once more or looked at', () => {
    const again = job({ id: 'job-2', again: 'job-1', copy: 'duplicate' });
    expect(jobsToLookAt([again, partly], new Set())).toEqual([]);
    expect(jobsToLookAt([partly], new Set(['job-1']))).toEqual([]);
  });
});

describe('another printer', () => {
  const voucher = job({ title: 'MPD1/2627/V00001', billNumber: undefined });
  it('may have what waits, failed or is not sure', () => {
    expect([held, failed, partly, unconfirmed, silent, job({ state: 'queued' })].map(canMove)).toEqual(
      Array(6).fill(true),
    );
    expect([job(), job({ state: 'sending' }), job({ state: 'cancelled' })].map(canMove)).toEqual(
      Array(3).fill(false),
    );
  });

  it('may have no drawer, no test, and no report that the books do not give back', () => {
    const of = (purpose: PrintJob['purpose'], title: string) =>
      canMove(job({ purpose, title, billNumber: undefined, state: 'failed', partly: true }));
    expect([
      of('drawer', 'Counter'),
      of('test', 'Counter'),
      of('report', 'X 3'),
      of('report', 'Z 3'),
    ]).toEqual([false, false, false, true]);
    expect(canMove({ ...voucher, state: 'failed', partly: true })).toBe(true);
  });
});

describe('printing once more', () => {
  it('is offered for every paper that the books give back', () => {
    const voucher = job({ title: 'MPD1/2627/V00001', billNumber: undefined });
    const report = job({ purpose: 'report', title: 'Z 3', billNumber: undefined });
    expect([voucher, report, { ...report, title: 'X 3' }].map(canPrintAgain)).toEqual([true, true, false]);
  });

  it('says DUPLICATE unless certainly nothing was sent', () => {
    expect([job(), silent, unconfirmed, partly].map(givesDuplicate)).toEqual([true, true, true, true]);
    expect([failed, held].map(givesDuplicate)).toEqual([false, false]);
    expect(givesDuplicate({ ...failed, copy: 'duplicate' })).toBe(true);
  });

  it('is not for what is under way, given up, a drawer, or a report that may be out', () => {
    const { billNumber: _, ...report } = job({ purpose: 'report', state: 'sent-unconfirmed' });
    expect(
      [
        job({ state: 'sending' }),
        job({ state: 'cancelled' }),
        job({ purpose: 'drawer' }),
        job({ purpose: 'pay-code' }),
        report,
      ].map(canPrintAgain),
    ).toEqual([false, false, false, false, false]);
    expect([job(), failed, partly, held].map(canPrintAgain)).toEqual([true, true, true, true]);
  });

  it('and forgetting are told apart by whether a byte was sent', () => {
    expect([failed, held, job({ state: 'queued' })].every(isUntouched)).toBe(true);
    expect([partly, silent, job(), job({ state: 'sending' })].some(isUntouched)).toBe(false);
  });
});

describe('the next paper of a bill', () => {
  it('is the original until anything may be on paper', () => {
    expect(nextCopyOf([], NUMBER)).toBe('original');
    expect(nextCopyOf([failed, job({ state: 'cancelled' })], NUMBER)).toBe('original');
    expect(nextCopyOf([partly], NUMBER)).toBe('duplicate');
    expect(nextCopyOf([job({ state: 'queued' })], NUMBER)).toBe('duplicate');
  });

  it('does not mind papers of other bills', () => {
    expect(nextCopyOf([job({ billNumber: 'MPD1/2627/000002' })], NUMBER)).toBe('original');
  });
});

it('tells a printer that never answers from one that did not', () => {
  expect(standingOf(silent)).toBe('silent');
  expect(standingOf(unconfirmed)).toBe('unconfirmed');
});
