import { describe, expect, it } from 'vitest';
import { sameUtr } from '../../../../shared/upi/same-utr.ts';
import type { UpiTender } from '../../../../shared/upi/tender.ts';

const UTR = '612345678901';
function tender(number: string, part: Partial<UpiTender> = {}): UpiTender {
  const paper = { number, tender: 0, seller: 'main', day: '2026-11-28', at: 0, amount: 1, refunds: [] };
  return { ...paper, claims: [], ...part };
}
const said = (utr: string) => ({ claims: [{ at: 0, by: 'asha', way: 'utr', utr }] }) as const;

describe('payments that share a UTR', () => {
  it('are told of each other, also where a statement gave it to one and somebody claimed it for another', () => {
    const others = sameUtr([
      tender('A', said(UTR)),
      tender('B', { match: { amount: 1, by: 'reference', utr: '6123-4567-8901' } }),
      tender('C', said('612345678902')),
    ]);
    expect([...others]).toEqual([
      ['A#0', ['B']],
      ['B#0', ['A']],
    ]);
  });

  it('do not count a bill that was voided before its money was seen', () => {
    expect(sameUtr([tender('A', { ...said(UTR), voided: true }), tender('B', said(UTR))]).size).toBe(0);
  });
});
