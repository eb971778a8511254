import type { Unit } from '../item/unit.ts';
import type { Bill, TaxSums } from '../sale/bill.ts';
import type { Note } from '../sale/note.ts';
import { sum } from '../sale/sums.ts';
import { isExport, isSez, type Supply } from '../sale/supply.ts';
import { bucketOf } from './bucket.ts';
import type { FiledBill, FiledDocument, FiledNote, ShippingBill } from './filed.ts';

/** The table of an invoice's taxed lines: 4A, 5, 7 or 6A. */
export type InvoiceTable = 'b2b' | 'b2cl' | 'b2cs' | 'exp';

/** A line of a bill or a note. Paise, thousandths, basis points; positive always. */
export interface EntryLine extends TaxSums {
  readonly nameEnglish: string;
  readonly hsn: string;
  readonly unit: Unit;
  readonly quantity: number;
  readonly rate: number;
}

/** What one bill, credit note or debit note does to a return, the same shape for all three. */
export interface Entry {
  readonly source: 'bill' | 'credit' | 'debit';
  /** -1 for a credit note: its figures are taken away. */
  readonly sign: 1 | -1;
  /** Table of the bill, or for a note of the bill it is against. */
  readonly table: InvoiceTable;
  readonly number: string;
  readonly day: string;
  /** What the document asks for, rounded, without what stands on a second one. Paise. */
  readonly value: number;
  readonly supply: Supply;
  readonly interState: boolean;
  readonly placeOfSupply: string;
  readonly gstin?: string;
  /** Name of the buyer, if it is known. */
  readonly recipient: string;
  readonly exported?: ShippingBill;
  /** Bill of a note. */
  readonly against?: { readonly number: string; readonly day: string };
  /** Lines that table 4 to 9 tell: all but those of table 8. */
  readonly taxed: readonly EntryLine[];
  /** Lines without tax because of what the goods are: table 8. */
  readonly untaxed: readonly EntryLine[];
}

/** Nothing for a voided bill, a commercial note, and what is neither bill nor note: they change no tax. */
export function entryOf(document: FiledDocument): Entry | undefined {
  if (document.kind === 'bill') return document.voided ? undefined : billEntry(document);
  return document.kind === 'note' && document.note.kind !== 'commercial' ? noteEntry(document) : undefined;
}

function billEntry(document: FiledBill): Entry {
  const { bill } = document;
  return {
    source: 'bill',
    sign: 1,
    table: tableOf(bill),
    number: bill.number,
    day: bill.day,
    value: invoiceValue(bill),
    ...common(bill, document),
    ...parted(bill.lines, bill.supply),
  };
}

function noteEntry(document: FiledNote): Entry {
  const { note, original } = document;
  const isCredit = note.kind === 'credit';
  return {
    source: isCredit ? 'credit' : 'debit',
    sign: isCredit ? -1 : 1,
    table: original ? tableOf(original) : tableWithoutBill(note),
    number: note.number,
    day: note.day,
    value: note.totals.payable,
    ...common(note, document),
    ...(note.against && { against: { number: note.against.number, day: note.against.day } }),
    ...parted(note.lines, note.supply),
  };
}

function common(issue: Bill | Note, { buyer, exported }: FiledBill | FiledNote) {
  return {
    supply: issue.supply,
    interState: issue.interState,
    placeOfSupply: issue.placeOfSupply,
    ...(issue.buyerGstin !== undefined && { gstin: issue.buyerGstin }),
    recipient: buyer?.name ?? '',
    ...(exported && { exported }),
  };
}

/** What a bill asks for as an invoice: the lines of its second document stand there. Paise. */
export function invoiceValue(bill: Bill): number {
  if (bill.exemptNumber === undefined) return bill.totals.payable;
  const exempt = bill.lines.filter(({ rate }) => rate === 0);
  return bill.totals.payable - sum(exempt.map(({ total }) => total));
}

/** Whether a document is told in the tables of registered buyers. Goods abroad go to nobody who is registered here. */
export function isToRegistered({ supply, gstin }: Pick<Entry, 'supply' | 'gstin'>): boolean {
  return gstin !== undefined && !isExport(supply);
}

/** Zero-rated goods are not exempt ones, though they bear no tax (IGST Act s.16). */
export function isZeroRated(supply: Supply): boolean {
  return isExport(supply) || isSez(supply);
}

function tableOf(bill: Bill): InvoiceTable {
  if (isExport(bill.supply)) return 'exp';
  const bucket = bucketOf({
    registered: bill.buyerGstin !== undefined,
    interState: bill.interState,
    invoiceValue: invoiceValue(bill),
    day: bill.day,
    allExempt: false,
  });
  return bucket === 'nil' ? 'b2cs' : bucket;
}

/** A bill that cannot be read any more leaves what the note itself says. */
function tableWithoutBill(note: Note): InvoiceTable {
  if (isExport(note.supply)) return 'exp';
  return note.buyerGstin === undefined ? 'b2cs' : 'b2b';
}

function parted<Line extends EntryLine>(
  lines: readonly Line[],
  supply: Supply,
): { readonly taxed: readonly Line[]; readonly untaxed: readonly Line[] } {
  if (isZeroRated(supply)) return { taxed: lines, untaxed: [] };
  return {
    taxed: lines.filter(({ rate }) => rate > 0),
    untaxed: lines.filter(({ rate }) => rate === 0),
  };
}
