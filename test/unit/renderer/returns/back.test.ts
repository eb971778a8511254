import { describe, expect, it } from 'vitest';
import {
  changeBack,
  everythingBack,
  isAllBack,
  leftOf,
  nothingBack,
  oneMore,
  partsOf,
  stepBack,
} from '../../../../renderer/features/returns/against/back.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import { creditOf } from '../../../../shared/sale/credit.ts';
import { UNTOUCHED } from '../../../../shared/sale/returned.ts';
import { settle } from '../../../../shared/sale/settle.ts';
import { cart, cloth, item, line, saleContext } from '../../../fixtures/till.ts';

const saree = item();

/** Three sarees, two and a half metres of cloth, and one more saree on a line of its own. */
function billOf(): Bill {
  const settled = settle(
    cart(line(saree, 3000), line(cloth, 2500), line(saree, 1000)),
    saleContext([saree, cloth]),
  );
  if (!settled.ok) throw new Error(settled.error.code);
  return { ...settled.value, number: 'MPD1/2627/000001', tenders: [], change: 0 } as unknown as Bill;
}

const bill = billOf();
const one = { taxable: 0, cgst: 0, sgst: 0, igst: 0 };
const credited = { ...UNTOUCHED, lines: [{ quantity: 1000, ...one }], paid: 4500_00 };

describe('what can come back of a bill', () => {
  it('is what was sold less what came back before', () => {
    expect(leftOf(bill, undefined)).toEqual([3000, 2500, 1000]);
    expect(leftOf(bill, credited)).toEqual([2000, 2500, 1000]);
    expect(isAllBack(bill, credited)).toBe(false);
    const all = {
      ...UNTOUCHED,
      lines: [3000, 2500, 1000].map((quantity) => ({ quantity, ...one })),
      paid: 1,
    };
    expect(isAllBack(bill, all)).toBe(true);
  });

  it('is asked for line by line, goods and money apart, nothing where nothing is chosen', () => {
    let back = changeBack(nothingBack(bill), 0, { quantity: 2000, condition: 'quarantine' });
    back = changeBack(back, 1, { money: 50_00 });
    expect(partsOf(back)).toEqual([
      { kind: 'goods', line: 0, quantity: 2000, condition: 'quarantine' },
      { kind: 'money', line: 1, amount: 50_00 },
    ]);
    expect(partsOf(nothingBack(bill))).toEqual([]);
  });

  it('steps by pieces between nothing and what is left', () => {
    const [sold] = bill.lines;
    if (!sold) throw new Error('the bill has no line');
    let back = stepBack(nothingBack(bill), 0, sold, 2000, 1);
    expect(back[0]?.quantity).toBe(1000);
    back = stepBack(stepBack(back, 0, sold, 2000, 1), 0, sold, 2000, 1);
    expect(back[0]?.quantity).toBe(2000);
    back = stepBack(stepBack(stepBack(back, 0, sold, 2000, -1), 0, sold, 2000, -1), 0, sold, 2000, -1);
    expect(back[0]?.quantity).toBe(0);
  });

  it('takes cloth as it was cut: all of it or none', () => {
    const sold = bill.lines[1];
    if (!sold) throw new Error('the bill has no second line');
    const back = stepBack(nothingBack(bill), 1, sold, 2500, 1);
    expect(back[1]?.quantity).toBe(2500);
    expect(stepBack(back, 1, sold, 2500, -1)[1]?.quantity).toBe(0);
  });

  it('goes from line to line of the same item as it is scanned, and no further', () => {
    const left = leftOf(bill, credited);
    let back = nothingBack(bill);
    for (const [quantity, place] of [
      [1000, 0],
      [2000, 0],
      [1000, 2],
    ] as const) {
      const more = oneMore(bill, left, back, saree.id);
      if (!more.ok) throw new Error(more.why);
      back = more.back;
      expect(more.line).toBe(place);
      expect(back[place]?.quantity).toBe(quantity);
    }
    expect(oneMore(bill, left, back, saree.id)).toEqual({ ok: false, why: 'all-back' });
    expect(oneMore(bill, left, back, 'item-of-another-bill')).toEqual({ ok: false, why: 'not-on-bill' });
  });

  it('takes a numbered piece off its own line and no other', () => {
    const [one, ...rest] = bill.lines;
    if (!one) throw new Error('no line');
    const numbered = {
      ...bill,
      lines: [
        { ...one, quantity: 1000, piece: 'MPD100001' },
        ...rest.slice(0, 1),
        { ...one, quantity: 1000, piece: 'MPD100002' },
      ],
    };
    const left = [1000, 2500, 1000];
    const more = oneMore(numbered, left, nothingBack(numbered), saree.id, { piece: 'MPD100002' });
    expect(more.ok && more.line).toBe(2);
    const other = oneMore(numbered, left, nothingBack(numbered), saree.id, { piece: 'MPD100003' });
    expect(other).toEqual({ ok: false, why: 'not-on-bill' });
  });

  it('believes the label of a weighed packet, up to what is left', () => {
    const more = oneMore(bill, leftOf(bill, undefined), nothingBack(bill), cloth.id, { weighed: 1500 });
    if (!more.ok) throw new Error(more.why);
    expect(more.back[1]?.quantity).toBe(1500);
    const again = oneMore(bill, leftOf(bill, undefined), more.back, cloth.id, { weighed: 1500 });
    expect(again.ok && again.back[1]?.quantity).toBe(2500);
  });

  it('all at once is what the host calls the last return', () => {
    const back = everythingBack(nothingBack(bill), leftOf(bill, undefined));
    const credit = creditOf(bill, undefined, partsOf(back));
    expect(credit.ok && credit.value.totals.payable).toBe(bill.totals.payable);
  });
});
