import { describe, expect, it } from 'vitest';
import { receiptJob, withChanged } from '../../../../renderer/data/prints.ts';
import type { PrintJob } from '../../../../shared/receipt/print-job.ts';
import { PRINTER } from '../../../fixtures/printer/sample.ts';

const job = (id: string, changes: Partial<PrintJob> = {}): PrintJob => ({
  id,
  printer: PRINTER,
  title: id,
  purpose: 'receipt',
  copy: 'original',
  at: 1,
  state: 'queued',
  held: false,
  partly: false,
  ...changes,
});

describe('the list of what printers did', () => {
  it('takes new jobs in before the others, the newest first', () => {
    const jobs = withChanged([job('a')], [job('b'), job('c')]);
    expect(jobs.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('changes a job in its place and leaves the others the objects they were', () => {
    const before = [job('b'), job('a')];
    const after = withChanged(before, [job('a', { state: 'confirmed' })]);
    expect(after.map(({ id, state }) => [id, state])).toEqual([
      ['b', 'queued'],
      ['a', 'confirmed'],
    ]);
    expect(after[0]).toBe(before[0]);
  });

  it('forgets the oldest that are settled, and none that a person has still to look at', () => {
    const old = [
      job('held', { state: 'queued', held: true }),
      job('waits'),
      job('done', { state: 'confirmed' }),
    ];
    let jobs: readonly PrintJob[] = old;
    for (let made = 0; made < 600; made += 1)
      jobs = withChanged(jobs, [job(`new-${made}`, { state: 'confirmed' })]);
    expect(jobs).toHaveLength(502);
    expect(jobs.slice(-2).map(({ id }) => id)).toEqual(['held', 'waits']);
  });

  it('names the last receipt of a bill', () => {
    const jobs = withChanged(
      [job('first', { billNumber: 'MPD1/2627/000001', at: 1 })],
      [job('second', { billNumber: 'MPD1/2627/000001', at: 2 })],
    );
    expect(receiptJob(jobs, 'MPD1/2627/000001')?.id).toBe('second');
  });
});
