import { describe, expect, it } from 'vitest';
import { paymentOf, type TenderRow } from '../../../../renderer/features/sell/cart/payment.ts';
import { codeOf, countAttempts } from '../../../../renderer/features/sell/cart/upi-code.ts';
import { MOST_ATTEMPTS } from '../../../../shared/upi/reference.ts';

const CART = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const payee = { address: 'shop@sbi', name: 'Shop' };

describe('the code of a payment', () => {
  it('has another reference for another sum, another row and when it is asked for anew', () => {
    const attempts = countAttempts(CART, MOST_ATTEMPTS - 1);
    const asked = [
      attempts.of('row', 0, 100),
      attempts.of('row', 0, 200),
      attempts.of('row', 1, 200),
      attempts.of('other', 0, 200),
    ];
    const references = asked.map((attempt) => codeOf(CART, attempt, payee, 100, 'Bill').tr);
    expect(new Set(references).size).toBe(4);
    expect(attempts.of('row', 0, 100)).toBe(asked[0]);
  });

  it('is kept with the payment, with what was typed and heard of it', () => {
    const row: TenderRow = {
      id: 'row',
      kind: 'upi',
      figure: undefined,
      reference: ' 612345678901 ',
      heard: true,
    };
    expect(paymentOf(500_00, [row], (_, share) => `TR${share}`).tenders).toEqual([
      { kind: 'upi', amount: 500_00, reference: '612345678901', tr: 'TR50000', heard: true },
    ]);
    expect(paymentOf(500_00, [{ ...row, reference: '', heard: false }]).tenders).toEqual([
      { kind: 'upi', amount: 500_00 },
    ]);
  });
});
