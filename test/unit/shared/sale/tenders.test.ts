import { describe, expect, it } from 'vitest';
import { billSeries, documentNumber } from '../../../../shared/sale/number.ts';
import { checkTenders } from '../../../../shared/sale/tenders.ts';

const codeOf = (result: ReturnType<typeof checkTenders>) => (result.ok ? undefined : result.error.code);

describe('tenders', () => {
  it('pay a bill in parts and give change for cash only', () => {
    const paid = checkTenders(1_500_00, [
      { kind: 'upi', amount: 750_00 },
      { kind: 'cash', amount: 750_00, received: 1_000_00 },
    ]);
    expect(paid).toEqual({ ok: true, value: { change: 250_00 } });
  });

  it('must come to the bill, no more and no less', () => {
    expect(codeOf(checkTenders(100_00, [{ kind: 'card', amount: 99_00 }]))).toBe('tenders-differ');
    expect(codeOf(checkTenders(100_00, [{ kind: 'card', amount: 101_00 }]))).toBe('tenders-differ');
  });

  it('refuse less cash than they say', () => {
    expect(codeOf(checkTenders(100_00, [{ kind: 'cash', amount: 100_00, received: 50_00 }]))).toBe(
      'cash-short',
    );
  });

  it('refuse two lakh rupees of cash, in one piece or two', () => {
    const lakh = { kind: 'cash', amount: 1_00_000_00, received: 1_00_000_00 } as const;
    expect(codeOf(checkTenders(2_00_000_00, [lakh, lakh]))).toBe('cash-bar');
    const rupeeLess = { kind: 'cash', amount: 99_999_00, received: 99_999_00 } as const;
    expect(codeOf(checkTenders(1_99_999_00, [lakh, rupeeLess]))).toBeUndefined();
  });

  it('refuse one credit note twice in a bill', () => {
    const note = { kind: 'credit-note', amount: 50_00, number: 'CN/12' } as const;
    expect(codeOf(checkTenders(100_00, [note, note]))).toBe('credit-note-twice');
  });
});

describe('bill numbers', () => {
  it('are sixteen characters that the law and the portal take', () => {
    const number = documentNumber(billSeries('MPD', 1, '2627'), 42);
    expect(number).toBe('MPD1/2627/000042');
    expect(number).toMatch(/^[A-Z][A-Z0-9/]{15}$/);
  });

  it('differ after a restore, so that none is given twice', () => {
    expect(billSeries('MPD', 2, '2627')).toBe('MPD2/2627');
    expect(billSeries('MPD', 10, '2627')).toBe('MPDA/2627');
  });

  it('end where their digits end', () => {
    expect(() => documentNumber('MPD1/2627', 1_000_000)).toThrow(RangeError);
  });
});
