import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cashBack,
  isGivenBack,
  type RefundRow,
  type RefundWay,
  refundingOf,
  usualRows,
  withWay,
} from '../../../../renderer/features/returns/money/refund.ts';
import { refundSchema } from '../../../../shared/sale/tender.ts';

let ids = 0;
const newId = () => {
  ids += 1;
  return String(ids);
};
const row = (kind: RefundWay, figure?: number, reference = ''): RefundRow => ({
  id: newId(),
  kind,
  figure,
  reference,
});
const shown = (rows: readonly RefundRow[]) => rows.map(({ kind, figure }) => [kind, figure]);

describe('money that goes back', () => {
  it('is all of it where nothing is typed', () => {
    const refunding = refundingOf(9300_00, [row('cash')]);
    expect(refunding.refunds).toEqual([{ kind: 'cash', amount: 9300_00 }]);
    expect(isGivenBack(refunding)).toBe(true);
  });

  it('splits: a figure first, whoever was entered before, and the rest by the one without', () => {
    const refunding = refundingOf(9300_00, [row('balance'), row('upi', 300_00, ' 4021 ')]);
    expect(refunding.refunds).toEqual([
      { kind: 'balance', amount: 9000_00 },
      { kind: 'upi', amount: 300_00, reference: '4021' },
    ]);
  });

  it('is not complete while something is left, nor where more goes back than is owed', () => {
    expect(refundingOf(500_00, [row('cash', 400_00)])).toMatchObject({ due: 100_00, over: 0 });
    const over = refundingOf(500_00, [row('cash', 400_00), row('upi', 200_00)]);
    expect(over).toMatchObject({ due: 0, over: 100_00 });
    expect(isGivenBack(over)).toBe(false);
  });

  it('leaves out a way that gives nothing', () => {
    expect(refundingOf(500_00, [row('cash', 500_00), row('upi')]).refunds).toHaveLength(1);
  });

  it('counts the cash that leaves the drawer', () => {
    const { refunds } = refundingOf(500_00, [row('cash', 200_00), row('balance')]);
    expect(cashBack(refunds)).toBe(200_00);
  });

  it('whatever is typed, says nothing that the host would not read, and never more than is owed', () => {
    const anyRow = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom<RefundWay>('cash', 'upi', 'card', 'balance'),
      figure: fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
      reference: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.array(anyRow, { maxLength: 6 }),
        (payable, rows) => {
          const refunding = refundingOf(payable, rows);
          const sum = refunding.refunds.reduce((total, { amount }) => total + amount, 0);
          expect(sum + refunding.due).toBe(payable);
          for (const refund of refunding.refunds) expect(refundSchema.safeParse(refund).success).toBe(true);
        },
      ),
    );
  });
});

describe('the usual way back', () => {
  it('is the way the bill was paid', () => {
    expect(shown(usualRows([{ kind: 'upi', amount: 900_00 }], 300_00, newId))).toEqual([['upi', undefined]]);
  });

  it('is each way as far as it paid, the last one whatever is left', () => {
    const paid = [
      { kind: 'cash', amount: 500_00 },
      { kind: 'card', amount: 1000_00 },
    ] as const;
    expect(shown(usualRows(paid, 1500_00, newId))).toEqual([
      ['cash', 500_00],
      ['card', undefined],
    ]);
    expect(shown(usualRows(paid, 400_00, newId))).toEqual([['cash', undefined]]);
  });

  it('keeps what was paid out of a note or an advance as a balance, in one row', () => {
    const paid = [
      { kind: 'credit-note', amount: 500_00 },
      { kind: 'advance', amount: 500_00 },
    ] as const;
    expect(shown(usualRows(paid, 800_00, newId))).toEqual([['balance', undefined]]);
  });

  it('is cash for a bill that nobody paid', () => {
    expect(shown(usualRows([], 800_00, newId))).toEqual([['cash', undefined]]);
  });
});

describe('another way', () => {
  it('takes the place of one that was opened and not used', () => {
    const rows = withWay([row('cash')], 'upi', newId);
    expect(shown(rows)).toEqual([['upi', undefined]]);
    expect(shown(withWay([row('cash', 100_00)], 'balance', newId))).toEqual([
      ['cash', 100_00],
      ['balance', undefined],
    ]);
  });
});
