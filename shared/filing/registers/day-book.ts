import type { Bill, TaxSums } from '../../sale/bill.ts';
import type { Note } from '../../sale/note.ts';
import { taxOf } from '../../sale/sums.ts';
import type { FiledBill, FiledDocument, FiledNote } from '../filed.ts';
import { type Cell, column, type Row, type Table, totalsOf, type Words } from '../table.ts';
import { BILL_WORDS, DAY_INVOICE_WORDS, NOTE_WORDS, placeWords, TITLES, VOUCHER_WORDS } from '../words.ts';

const COLUMNS = [
  column('day', 'day', TITLES.day),
  column('number', 'document', TITLES.number),
  column('document', 'text', TITLES.document),
  column('party', 'text', TITLES.party),
  column('gstin', 'text', TITLES.gstin),
  column('place', 'text', TITLES.place),
  column('taxable', 'money', TITLES.taxable),
  column('cgst', 'money', TITLES.cgst),
  column('sgst', 'money', TITLES.sgst),
  column('igst', 'money', TITLES.igst),
  column('total', 'money', TITLES.total),
  column('roundOff', 'money', TITLES.roundOff),
  column('payable', 'money', TITLES.payable),
  column('advance', 'money', TITLES.advance),
  column('state', 'text', TITLES.state),
];
const SUMMED = ['taxable', 'cgst', 'sgst', 'igst', 'total', 'roundOff', 'payable', 'advance'];

/**
 * Every document of the days in the order of the journal. Notes that give back stand below nought; a voided bill and
 * the invoice for the day show no figures, so that every column can be added up.
 */
export function createDayBook() {
  const rows: Row[] = [];
  return {
    add(document: FiledDocument): void {
      rows.push(rowOf(document));
    },
    table: (): Table => ({
      id: 'day-book',
      title: { en: 'Day book', hi: 'रोज़नामचा' },
      columns: COLUMNS,
      rows,
      totals: totalsOf(COLUMNS, rows, SUMMED),
    }),
  };
}

function rowOf(document: FiledDocument): Row {
  switch (document.kind) {
    case 'bill':
      return billRow(document);
    case 'note':
      return noteRow(document);
    case 'voucher': {
      const { voucher, buyer } = document;
      const { day, number, kind, amount, against, placeOfSupply, buyerGstin = '' } = voucher;
      const remark = against?.number ?? voucher.description;
      return [
        ...[day, number, VOUCHER_WORDS[kind], buyer?.name ?? '', buyerGstin, placeWords(placeOfSupply)],
        ...NO_FIGURES,
        kind === 'receipt' ? amount : -amount,
        remark,
      ];
    }
    case 'day-invoice': {
      const { day, number, supplierState, sales } = document.invoice;
      const remark = { en: `${sales.count} small sales`, hi: `${sales.count} छोटी बिक्रियाँ` };
      return [day, number, DAY_INVOICE_WORDS, '', '', placeWords(supplierState), ...NO_FIGURES, null, remark];
    }
  }
}

function billRow({ bill, voided, buyer }: FiledBill): Row {
  const name = BILL_WORDS[bill.document];
  const title = voided ? { en: `${name.en}, void`, hi: `${name.hi}, रद्द` } : name;
  const figures = voided ? NO_FIGURES : figuresOf(bill.totals, 1);
  return [...headOf(bill, title, buyer?.name), ...figures, null, bill.exemptNumber ?? ''];
}

function noteRow({ note, buyer }: FiledNote): Row {
  const figures = figuresOf(note.totals, note.kind === 'debit' ? 1 : -1);
  const remark = note.against?.number ?? '';
  return [...headOf(note, NOTE_WORDS[note.kind], buyer?.name), ...figures, null, remark];
}

function headOf(issue: Bill | Note, name: Words, party = ''): readonly Cell[] {
  return [issue.day, issue.number, name, party, issue.buyerGstin ?? '', placeWords(issue.placeOfSupply)];
}

interface Figures extends TaxSums {
  readonly roundOff: number;
  readonly payable: number;
}

const NO_FIGURES: readonly Cell[] = [null, null, null, null, null, null, null];

function figuresOf(totals: Figures, sign: 1 | -1): readonly Cell[] {
  const { taxable, cgst, sgst, igst, roundOff, payable } = totals;
  return [taxable, cgst, sgst, igst, taxable + taxOf(totals), roundOff, payable].map((paise) =>
    // Nought has no sign on paper.
    paise === 0 ? 0 : sign * paise,
  );
}
