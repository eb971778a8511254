import { type Problem, problem } from '../../../shared/problem.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import type { Sending } from './transport.ts';

/** Someone still stands at the counter for a job this young after a restart; an older one waits for a person. */
const FRESH_MS = 2 * 60_000;
/** A code to pay by that comes out later finds its buyer gone or paid. */
const PAY_CODE_PATIENCE_MS = 60_000;
/** A drawer that flies open long after the key was pressed is a drawer that nobody watches. */
const DRAWER_PATIENCE_MS = 30_000;

/**
 * What a job found at the start becomes. One that was being sent may be on paper, so it is never sent again by
 * itself; a drawer pulse has had its moment; a job that a person may have given up waits for a word.
 */
export function afterRestart(job: PrintJob, now: number): PrintJob {
  if (job.state === 'sending')
    return { ...job, state: 'sent-unconfirmed', reason: problem('print-interrupted') };
  if (job.state !== 'queued') return job;
  if (job.purpose === 'drawer') return { ...job, state: 'cancelled', reason: problem('drawer-too-late') };
  if (job.purpose === 'pay-code') return { ...job, state: 'cancelled', reason: problem('pay-code-too-late') };
  const age = now - job.at;
  return { ...job, held: job.held || age < 0 || age > FRESH_MS };
}

/** Whether a job is to be sent without anybody's word. */
export function isWaiting(job: PrintJob | undefined): boolean {
  return job?.state === 'queued' && !job.held;
}

/**
 * Why a job has waited too long to be done by itself: the drawer would open unseen, the code would be paid a second
 * time. Any other job is never too late.
 */
export function tooLate(job: PrintJob, now: number): Problem | undefined {
  const waited = Math.abs(now - job.at);
  if (job.purpose === 'drawer' && waited > DRAWER_PATIENCE_MS) return problem('drawer-too-late');
  if (job.purpose === 'pay-code' && waited > PAY_CODE_PATIENCE_MS) return problem('pay-code-too-late');
  return undefined;
}

/** Why a job is not done a second time, whoever asks. */
export function onceOnly({ purpose }: PrintJob): Problem | undefined {
  if (purpose === 'drawer') return problem('print-drawer-once');
  return purpose === 'pay-code' ? problem('print-pay-code-once') : undefined;
}

/** How a job ends. Silence alarms only from a printer that is known to answer. */
export function outcomeOf(sending: Sending, answers: Printer['acknowledges']): Partial<PrintJob> {
  switch (sending.kind) {
    case 'confirmed':
      return { state: 'confirmed' };
    case 'unconfirmed': {
      const silent = sending.problem.code === 'printer-silent' && answers !== 'yes';
      return {
        state: 'sent-unconfirmed',
        reason: silent ? problem('printer-gives-no-answer') : sending.problem,
      };
    }
    case 'failed':
      return { state: 'failed', partly: true, reason: sending.problem };
    case 'untouched':
      return { state: 'failed', partly: false, reason: sending.problem };
  }
}
