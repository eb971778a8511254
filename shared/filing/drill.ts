import type { RateTotal, TaxSums } from '../sale/bill.ts';
import type { Gstr1 } from './gstr1.ts';
import { describedAs, type NameHsn } from './portal-summaries.ts';
import { type Cell, type Column, column, type Row, type Table, totalsOf, type Words } from './table.ts';
import type { TableId } from './table-sums.ts';
import type { DocumentNature } from './tables/documents.ts';
import type { HsnRow } from './tables/hsn.ts';
import type { InvoiceRow } from './tables/invoices.ts';
import type { NilKind } from './tables/nil.ts';
import type { NoteRow } from './tables/notes.ts';
import { NOTE_WORDS, placeWords, TITLES } from './words.ts';

const HEADS: readonly Column[] = [
  column('taxable', 'money', TITLES.taxable),
  column('igst', 'money', TITLES.igst),
  column('cgst', 'money', TITLES.cgst),
  column('sgst', 'money', TITLES.sgst),
];
const SUMMED = ['taxable', 'igst', 'cgst', 'sgst'];
const RATE = column('rate', 'rate', TITLES.rate);
const PLACE = column('place', 'text', TITLES.place);
const INVOICE: readonly Column[] = [
  column('number', 'document', TITLES.number),
  column('day', 'day', TITLES.day),
  column('party', 'text', TITLES.party),
  column('gstin', 'text', TITLES.gstin),
  PLACE,
  column('value', 'money', TITLES.value),
];

/** Names of the tables as people who file know them. */
export const TABLE_TITLES: Readonly<Record<TableId | 'documents', Words>> = {
  b2b: { en: '4A Registered buyers', hi: '4A पंजीकृत क्रेता' },
  b2cl: { en: '5 Large inter-State bills', hi: '5 बड़े अंतर्राज्यीय बिल' },
  exp: { en: '6A Exports', hi: '6A निर्यात' },
  b2cs: { en: '7 Other sales', hi: '7 बाक़ी बिक्री' },
  nil: { en: '8 Goods without tax', hi: '8 कर मुक्त वस्तुएँ' },
  cdnr: { en: '9B Notes, registered', hi: '9B नोट, पंजीकृत' },
  cdnur: { en: '9B Notes, unregistered', hi: '9B नोट, अपंजीकृत' },
  'hsn-b2b': { en: '12 HSN, registered', hi: '12 एचएसएन, पंजीकृत' },
  'hsn-b2c': { en: '12 HSN, others', hi: '12 एचएसएन, बाक़ी' },
  documents: { en: '13 Documents', hi: '13 दस्तावेज़' },
};

const NIL_WORDS: Readonly<Record<NilKind, Words>> = {
  INTRB2B: { en: 'Inter-State, registered', hi: 'अंतर्राज्यीय, पंजीकृत' },
  INTRB2C: { en: 'Inter-State, unregistered', hi: 'अंतर्राज्यीय, अपंजीकृत' },
  INTRAB2B: { en: 'Within the State, registered', hi: 'राज्य के भीतर, पंजीकृत' },
  INTRAB2C: { en: 'Within the State, unregistered', hi: 'राज्य के भीतर, अपंजीकृत' },
};

const NATURE_WORDS: Readonly<Record<DocumentNature, Words>> = {
  1: { en: 'Invoices', hi: 'बीजक' },
  4: { en: 'Debit notes', hi: 'डेबिट नोट' },
  5: { en: 'Credit notes', hi: 'क्रेडिट नोट' },
  6: { en: 'Receipt vouchers', hi: 'प्राप्ति वाउचर' },
  8: { en: 'Refund vouchers', hi: 'वापसी वाउचर' },
};

/** The rows of a table of the return for people to look through; invoices and notes have a row a rate. */
export function drillTable(made: Gstr1, id: TableId | 'documents', nameOf: NameHsn): Table {
  switch (id) {
    case 'b2b':
    case 'b2cl':
    case 'exp':
      return table(id, [...INVOICE, RATE, ...HEADS], made[id].flatMap(invoiceRows), SUMMED);
    case 'b2cs':
      return table(
        id,
        [PLACE, RATE, ...HEADS],
        made.b2cs.map((row) => [placeWords(row.placeOfSupply), row.rate, ...figures(row)]),
        SUMMED,
      );
    case 'nil':
      return table(
        id,
        [column('kind', 'text', TITLES.kind), column('taxable', 'money', TITLES.total)],
        made.nil.map(({ kind, amount }) => [NIL_WORDS[kind], amount]),
        ['taxable'],
      );
    case 'cdnr':
    case 'cdnur':
      return table(
        id,
        [
          column('kind', 'text', TITLES.kind),
          ...INVOICE,
          column('against', 'document', TITLES.against),
          RATE,
          ...HEADS,
        ],
        made[id].flatMap(noteRows),
        SUMMED,
      );
    case 'hsn-b2b':
      return hsnTable(id, made.hsnB2b, nameOf);
    case 'hsn-b2c':
      return hsnTable(id, made.hsnB2c, nameOf);
    case 'documents':
      return documentsTable(made);
  }
}

function table(
  id: TableId | 'documents',
  columns: readonly Column[],
  rows: readonly Row[],
  summed: readonly string[],
): Table {
  return { id, title: TABLE_TITLES[id], columns, rows, totals: totalsOf(columns, rows, summed) };
}

function figures({ taxable, igst, cgst, sgst }: TaxSums, sign: 1 | -1 = 1): readonly Cell[] {
  return [taxable, igst, cgst, sgst].map((paise) => (paise === 0 ? 0 : sign * paise));
}

function headOf({ number, day, recipient, gstin = '', placeOfSupply, value }: Omit<InvoiceRow, 'exported'>) {
  return [number, day, recipient, gstin, placeWords(placeOfSupply), value];
}

function invoiceRows(row: InvoiceRow): readonly Row[] {
  return row.rates.map((total: RateTotal) => [...headOf(row), total.rate, ...figures(total)]);
}

function noteRows(row: NoteRow): readonly Row[] {
  const kind = NOTE_WORDS[row.kind === 'C' ? 'credit' : 'debit'];
  return row.rates.map((total) => [
    kind,
    ...headOf(row),
    row.against?.number ?? '',
    total.rate,
    ...figures(total, row.sign),
  ]);
}

function hsnTable(id: 'hsn-b2b' | 'hsn-b2c', rows: readonly HsnRow[], nameOf: NameHsn): Table {
  const columns = [
    column('hsn', 'text', TITLES.hsn),
    column('goods', 'text', TITLES.goods),
    column('unit', 'text', TITLES.unit),
    column('quantity', 'quantity', TITLES.quantity),
    RATE,
    ...HEADS,
  ];
  const cells = rows.map((row) => [
    row.hsn,
    describedAs(row, nameOf),
    row.uqc,
    row.quantity,
    row.rate,
    ...figures(row),
  ]);
  return table(id, columns, cells, SUMMED);
}

function documentsTable({ documents }: Gstr1): Table {
  const columns = [
    column('kind', 'text', TITLES.kind),
    column('from', 'text', TITLES.from),
    column('to', 'text', TITLES.to),
    column('count', 'count', TITLES.count),
    column('cancelled', 'count', TITLES.cancelled),
    column('issued', 'count', TITLES.issued),
  ];
  const rows = documents.map(({ nature, from, to, total, cancelled }) => [
    NATURE_WORDS[nature],
    from,
    to,
    total,
    cancelled,
    total - cancelled,
  ]);
  return table('documents', columns, rows, ['count', 'cancelled', 'issued']);
}
