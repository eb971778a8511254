import type { TaxSums } from '../sale/bill.ts';

/** The four figures that every table of a return is about. */
export const HEADS = ['taxable', 'cgst', 'sgst', 'igst'] as const satisfies readonly (keyof TaxSums)[];

export const NOTHING: TaxSums = { taxable: 0, cgst: 0, sgst: 0, igst: 0 };

/** `a` and so many times `b`, under each head; -1 takes away. */
export function plus(a: TaxSums, b: TaxSums, times: 1 | -1 = 1): TaxSums {
  return {
    taxable: a.taxable + times * b.taxable,
    cgst: a.cgst + times * b.cgst,
    sgst: a.sgst + times * b.sgst,
    igst: a.igst + times * b.igst,
  };
}

/** Whether every head is nought. */
export function isNothing(sums: TaxSums): boolean {
  return HEADS.every((head) => sums[head] === 0);
}
