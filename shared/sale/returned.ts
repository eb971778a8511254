import type { Bill, BillLine, TaxSums } from './bill.ts';
import type { Note } from './note.ts';
import type { RefundKind } from './tender.ts';
import { cashOf } from './tenders.ts';

/** What of a bill's line was taken back so far, or charged on top. Quantity in thousandths, money in paise. */
export interface CreditedLine extends TaxSums {
  readonly quantity: number;
}

/** What notes have made of a bill so far. Paise. */
export interface CreditedBill {
  /** Taken back, by the place of the line in the bill. */
  readonly lines: readonly CreditedLine[];
  /** Paid back for it, and by which way. */
  readonly paid: number;
  readonly refunds: Readonly<Partial<Record<RefundKind, number>>>;
  /** Charged on top by debit notes, by the place of the line; what was paid for it, and of that in cash. */
  readonly debits: { readonly lines: readonly CreditedLine[]; readonly paid: number; readonly cash: number };
}

const NOTHING: CreditedLine = { quantity: 0, taxable: 0, cgst: 0, sgst: 0, igst: 0 };
/** A bill against which there is no note. */
export const UNTOUCHED: CreditedBill = {
  lines: [],
  paid: 0,
  refunds: {},
  debits: { lines: [], paid: 0, cash: 0 },
};

/** What was taken back of a line; nothing where nothing was. */
export function creditedOf(credited: CreditedBill | undefined, line: number): CreditedLine {
  return credited?.lines[line] ?? NOTHING;
}

/** A line with what debit notes charged on top of it. */
export function chargedOf(line: BillLine, credited: CreditedBill | undefined, index: number): CreditedLine {
  const { quantity, taxable, cgst, sgst, igst } = line;
  return addLines({ quantity, taxable, cgst, sgst, igst }, credited?.debits.lines[index] ?? NOTHING);
}

/** What was paid for a bill, with its debit notes and without what went back, paise. */
export function keptOf({ totals }: Pick<Bill, 'totals'>, credited: CreditedBill | undefined): number {
  return totals.payable + (credited?.debits.paid ?? 0) - (credited?.paid ?? 0);
}

/** What is left of a line that could still come back. */
export function remainingOf(charged: CreditedLine, credited: CreditedLine): CreditedLine {
  return {
    quantity: charged.quantity - credited.quantity,
    taxable: charged.taxable - credited.taxable,
    cgst: charged.cgst - credited.cgst,
    sgst: charged.sgst - credited.sgst,
    igst: charged.igst - credited.igst,
  };
}

/** A bill after one more note against it. */
export function addNoteTo(before: CreditedBill = UNTOUCHED, note: Note): CreditedBill {
  if (note.kind === 'debit') {
    const { lines, paid, cash } = before.debits;
    return {
      ...before,
      debits: {
        lines: withNote(lines, note),
        paid: paid + note.totals.payable,
        cash: cash + cashOf(note.tenders),
      },
    };
  }
  const refunds: Partial<Record<RefundKind, number>> = { ...before.refunds };
  for (const { kind, amount } of note.refunds) refunds[kind] = (refunds[kind] ?? 0) + amount;
  return {
    ...before,
    lines: withNote(before.lines, note),
    paid: before.paid + note.totals.payable,
    refunds,
  };
}

function withNote(before: readonly CreditedLine[], note: Note): readonly CreditedLine[] {
  const count = Math.max(before.length, ...note.lines.map(({ line = -1 }) => line + 1));
  return Array.from({ length: count }, (_, index) =>
    note.lines.filter(({ line }) => line === index).reduce<CreditedLine>(addLines, before[index] ?? NOTHING),
  );
}

export function addLines(a: CreditedLine, b: CreditedLine): CreditedLine {
  return {
    quantity: a.quantity + b.quantity,
    taxable: a.taxable + b.taxable,
    cgst: a.cgst + b.cgst,
    sgst: a.sgst + b.sgst,
    igst: a.igst + b.igst,
  };
}
