import { describe, expect, it } from 'vitest';
import { createPager, type Found, PAGE } from '../../../../renderer/features/bills/pager.ts';
import { isUnconditional, queriesOf } from '../../../../renderer/features/bills/queries.ts';
import { readingsOf } from '../../../../renderer/features/bills/readings.ts';
import type { BillQuery } from '../../../../shared/contract/haat.ts';
import type { BillSummary } from '../../../../shared/contract/views.ts';
import { problem } from '../../../../shared/problem.ts';
import { err, ok } from '../../../../shared/result.ts';

function bill(serial: number, payable = 100_00): BillSummary {
  const number = `MPD1/2627/${String(serial).padStart(6, '0')}`;
  return {
    number,
    at: serial,
    day: '2026-11-22',
    payable,
    lines: 1,
    cashier: 'ravi',
    tenders: ['cash'],
    voided: false,
  };
}

/** A host with `count` bills, newest first, that finds by serial and by amount. */
function host(count: number) {
  const all = Array.from({ length: count }, (_, index) => bill(count - index, (count - index) * 100));
  const asked: BillQuery[] = [];
  const seen: Found[] = [];
  const pager = createPager({
    find: async (query) => {
      asked.push(query);
      const fits = all.filter(
        (one) =>
          (query.number === undefined || Number(one.number.slice(-6)) === Number(query.number)) &&
          (query.amount === undefined || one.payable === query.amount),
      );
      return ok(fits.slice(query.skip ?? 0, (query.skip ?? 0) + query.limit));
    },
    onChange: (found) => seen.push(found),
  });
  const last = () => seen.at(-1) ?? { bills: [], phase: 'complete' };
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve));
    while (last().phase === 'searching');
    return last();
  };
  return { all, asked, pager, last, settled };
}

describe('reading bills by pages', () => {
  it('shows those at hand at once and asks for older ones behind them', async () => {
    const { all, asked, pager, last, settled } = host(250);
    pager.start([{}], all.slice(0, 60));
    expect(last()).toEqual({ bills: all.slice(0, 60), phase: 'more' });
    expect(asked).toEqual([]);
    pager.more();
    expect((await settled()).bills).toHaveLength(160);
    pager.more();
    expect(await settled()).toEqual({ bills: all, phase: 'complete' });
    pager.more();
    expect(asked).toHaveLength(2);
  });

  it('leaves no gap and shows nothing twice when a bill is completed meanwhile', async () => {
    const { all, pager, settled } = host(PAGE + 50);
    pager.start([{}]);
    await settled();
    all.unshift(bill(9999));
    pager.prepend(bill(9999));
    pager.more();
    const { bills } = await settled();
    expect(bills.map((one) => one.number)).toEqual(all.map((one) => one.number));
  });

  it('finds by number first, then by amount, each bill once', async () => {
    const { pager, settled } = host(20);
    pager.start([{ number: '12' }, { amount: 12_00 }, { amount: 5_00 }]);
    const { bills, phase } = await settled();
    expect(bills.map((one) => one.at)).toEqual([12, 5]);
    expect(phase).toBe('complete');
  });

  it('throws away what an earlier search brings late', async () => {
    const answers: ((bills: BillSummary[]) => void)[] = [];
    const seen: Found[] = [];
    const pager = createPager({
      find: () => new Promise((resolve) => answers.push((bills) => resolve(ok(bills)))),
      onChange: (found) => seen.push(found),
    });
    pager.start([{ amount: 1 }]);
    pager.start([{ amount: 2 }]);
    answers[1]?.([bill(2)]);
    answers[0]?.([bill(1)]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen.at(-1)?.bills.map((one) => one.at)).toEqual([2]);
  });

  it('keeps what it has and says why when the host cannot answer', async () => {
    const seen: Found[] = [];
    const pager = createPager({
      find: async () => err(problem('timed-out')),
      onChange: (found) => seen.push(found),
    });
    pager.start([{}], [bill(1)]);
    pager.more();
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen.at(-1)).toEqual({ bills: [bill(1)], phase: 'stopped', problem: problem('timed-out') });
  });

  it('marks a bill that was voided', async () => {
    const { pager, last, settled } = host(3);
    pager.start([{}]);
    await settled();
    pager.markVoided('MPD1/2627/000002');
    expect(last().bills.map((one) => one.voided)).toEqual([false, true, false]);
  });
});

describe('what is asked of the host', () => {
  const queries = (text: string, filters = {}) => queriesOf(readingsOf(text, '2026-11-22'), filters);

  it('is everything, where nothing is typed or set', () => {
    expect(queries('')).toEqual([{}]);
    expect(isUnconditional(queries(''))).toBe(true);
    expect(isUnconditional(queries('', { from: '2026-11-01' }))).toBe(false);
  });

  it('is each meaning of the text, under all the filters', () => {
    const item = { id: 'item-saree', name: 'Saree' };
    expect(queries('12', { from: '2026-11-01', item })).toEqual([
      { from: '2026-11-01', itemId: 'item-saree', number: '12' },
      { from: '2026-11-01', itemId: 'item-saree', amount: 12_00 },
    ]);
  });

  it('is the typed day, not that of the filter', () => {
    expect(queries('today', { from: '2026-11-01', to: '2026-11-02' })).toEqual([
      { from: '2026-11-22', to: '2026-11-22' },
    ]);
  });

  it('is nothing while an item is still to be picked', () => {
    expect(queries('chanderi')).toEqual([]);
  });
});
