import type { Bill, TaxSums } from '../sale/bill.ts';
import type { FiledDocument } from './filed.ts';
import type { Gstr1 } from './gstr1.ts';
import { createCover } from './small-sales.ts';
import { HEADS, NOTHING, plus } from './sums.ts';
import { allOf, type TableTotal, tableTotals } from './table-sums.ts';
import { numberedOf } from './tables/documents.ts';

type Head = (typeof HEADS)[number];

/** What the books say of a period by the totals of its documents, not by their lines. Paise. */
export interface BookTotals {
  readonly bills: TaxSums;
  readonly credits: TaxSums;
  readonly debits: TaxSums;
  /** Bills less credit notes and with debit notes: what the return must come to. */
  readonly net: TaxSums;
  /** Invoices for the day, and the small sales that stand in them. */
  readonly dayInvoices: TaxSums;
  readonly smallSales: TaxSums;
  /** Documents that table 13 must count as issued. */
  readonly issued: number;
}

/** A figure that is not the same on both sides. Paise, or for `documents` a count. */
export interface Difference {
  readonly what: 'tables' | 'hsn' | 'documents' | 'day-invoices';
  readonly head?: Head;
  readonly inReturn: number;
  readonly inBooks: number;
}

/** The return held against the day book. It agrees where no difference is named. */
export interface Reconciliation {
  readonly tables: readonly TableTotal[];
  readonly books: BookTotals;
  readonly differences: readonly Difference[];
}

/** Adds up the day book while documents are read. */
export function createBooks() {
  let bills = NOTHING;
  let credits = NOTHING;
  let debits = NOTHING;
  let dayInvoices = NOTHING;
  const cover = createCover();
  const slips: Bill[] = [];
  let issued = 0;
  return {
    add(document: FiledDocument): void {
      issued += numberedOf(document).filter(({ cancelled }) => !cancelled).length;
      if (document.kind === 'bill' && !document.voided) {
        bills = plus(bills, document.bill.totals);
        if (document.bill.document === 'small-sale') slips.push(document.bill);
      }
      if (document.kind === 'note' && document.note.kind === 'credit') {
        credits = plus(credits, document.note.totals);
      }
      if (document.kind === 'note' && document.note.kind === 'debit') {
        debits = plus(debits, document.note.totals);
      }
      if (document.kind === 'day-invoice') dayInvoices = plus(dayInvoices, document.invoice.totals);
      cover.add(document);
    },
    totals: (): BookTotals => ({
      bills,
      credits,
      debits,
      net: plus(plus(bills, credits, -1), debits),
      dayInvoices,
      smallSales: allOf(slips.filter(cover.covers).map(({ totals }) => totals)),
      issued,
    }),
  };
}

/**
 * Holds a return against the day book to the paisa: tables 4 to 9 together, table 12, the count of table 13, and the
 * invoices for the day against the small sales in them. Every figure that differs is named.
 */
export function reconcile(made: Gstr1, books: BookTotals): Reconciliation {
  const tables = tableTotals(made);
  const isHsn = ({ table }: TableTotal) => table.startsWith('hsn');
  const issued = made.documents.reduce((count, { total, cancelled }) => count + total - cancelled, 0);
  return {
    tables,
    books,
    differences: [
      ...headsThatDiffer('tables', allOf(tables.filter((table) => !isHsn(table))), books.net),
      ...headsThatDiffer('hsn', allOf(tables.filter(isHsn)), books.net),
      ...headsThatDiffer('day-invoices', books.dayInvoices, books.smallSales),
      ...(issued === books.issued
        ? []
        : [{ what: 'documents' as const, inReturn: issued, inBooks: books.issued }]),
    ],
  };
}

function headsThatDiffer(
  what: Difference['what'],
  inReturn: TaxSums,
  inBooks: TaxSums,
): readonly Difference[] {
  return HEADS.filter((head) => inReturn[head] !== inBooks[head]).map((head) => ({
    what,
    head,
    inReturn: inReturn[head],
    inBooks: inBooks[head],
  }));
}
