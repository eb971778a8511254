import type { BillLine, TaxSums } from './bill.ts';
import type { Note } from './note.ts';

/** What of a bill's line was taken back so far. Quantity in thousandths, money in paise. */
export interface CreditedLine extends TaxSums {
  readonly quantity: number;
}

/** What of a bill was taken back so far, and paid back for it. */
export interface CreditedBill {
  /** By the place of the line in the bill. */
  readonly lines: readonly CreditedLine[];
  readonly paid: number;
}

const NOTHING: CreditedLine = { quantity: 0, taxable: 0, cgst: 0, sgst: 0, igst: 0 };

/** What was taken back of a line; nothing where nothing was. */
export function creditedOf(credited: CreditedBill | undefined, line: number): CreditedLine {
  return credited?.lines[line] ?? NOTHING;
}

/** What is left of a line that could still come back. */
export function remainingOf(line: BillLine, credited: CreditedLine): CreditedLine {
  return {
    quantity: line.quantity - credited.quantity,
    taxable: line.taxable - credited.taxable,
    cgst: line.cgst - credited.cgst,
    sgst: line.sgst - credited.sgst,
    igst: line.igst - credited.igst,
  };
}

/** A bill after a credit or commercial note against it. */
export function addCredit(before: CreditedBill | undefined, note: Note): CreditedBill {
  const count = Math.max(before?.lines.length ?? 0, ...note.lines.map(({ line = -1 }) => line + 1));
  const lines = Array.from({ length: count }, (_, index) => {
    const parts = note.lines.filter(({ line }) => line === index);
    return parts.reduce<CreditedLine>(
      (sum, part) => ({
        quantity: sum.quantity + part.quantity,
        taxable: sum.taxable + part.taxable,
        cgst: sum.cgst + part.cgst,
        sgst: sum.sgst + part.sgst,
        igst: sum.igst + part.igst,
      }),
      creditedOf(before, index),
    );
  });
  return { lines, paid: (before?.paid ?? 0) + note.totals.payable };
}
