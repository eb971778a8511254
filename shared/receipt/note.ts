import { UNITS } from '../item/unit.ts';
import { formatAmount, formatQuantity } from '../money/format.ts';
import type { Issue } from '../sale/bill.ts';
import type { Note, NoteLine } from '../sale/note.ts';
import { taxOf } from '../sale/sums.ts';
import type { Refund, Tender } from '../sale/tender.ts';
import type { Voucher } from '../sale/voucher.ts';
import { type BuyerOnPaper, buyerLines } from './buyer.ts';
import {
  hindiOf,
  type PaperLanguage,
  type ReceiptDocument,
  type ReceiptLine,
  type Words,
} from './document.ts';
import { itemName } from './goods.ts';
import { type Copy, type Issuer, lettersOf, mark, sellerHeading } from './heading.ts';
import { NOTE_TITLES, VOUCHER_TITLES } from './labels.ts';
import {
  blank,
  cut,
  dateAndTime,
  dateOf,
  doubleRule,
  indented,
  labelled,
  pair,
  percent,
  rule,
  text,
} from './lines.ts';
import { ROLL, UNIT_WORDS } from './roll-labels.ts';
import { stateTaxName } from './state.ts';
import { rupees, stateOf } from './words.ts';

interface PaperInput extends Issuer {
  readonly language: PaperLanguage;
  readonly cashierName: string;
  readonly buyer?: BuyerOnPaper;
  readonly copy: Copy;
  /** First ten hex digits of the record in the journal. */
  readonly hashPrefix: string;
}

export interface NoteReceiptInput extends PaperInput {
  readonly note: Note;
  /** Paise that can still be spent on it. */
  readonly left?: number;
}

export interface VoucherReceiptInput extends PaperInput {
  readonly voucher: Voucher;
}

/** A credit, debit or commercial note with the particulars of CGST Rule 53(1A). */
export function noteReceipt(input: NoteReceiptInput): ReceiptDocument {
  const { note } = input;
  const { totals } = note;
  return paper(input, NOTE_TITLES[note.kind], note, [
    ...(note.against
      ? [
          pair(ROLL.againstBill, note.against.number),
          ...(note.against.exemptNumber ? [pair(ROLL.and, note.against.exemptNumber)] : []),
          pair(ROLL.of, dateOf(note.against.day)),
        ]
      : []),
    text(labelled(ROLL.reason, note.reason)),
    rule,
    ...note.lines.flatMap((line, index) => noteLine(line, index + 1, note)),
    rule,
    ...(note.kind === 'commercial' ? [] : taxLines(note)),
    ...(totals.roundOff !== 0 ? [pair(ROLL.roundOff, formatAmount(totals.roundOff))] : []),
    doubleRule,
    pair(ROLL.total, rupees(totals.payable), { size: 'large', bold: true }),
    doubleRule,
    ...[...note.refunds, ...note.tenders].map(wayLine),
    ...balanceLines(input),
  ]);
}

/** A receipt or refund voucher (CGST Rules 50 and 51). No tax falls due with an advance on goods. */
export function voucherReceipt(input: VoucherReceiptInput): ReceiptDocument {
  const { voucher } = input;
  return paper(input, VOUCHER_TITLES[voucher.kind], voucher, [
    ...(voucher.against
      ? [pair(ROLL.againstVoucher, voucher.against.number), pair(ROLL.of, dateOf(voucher.against.day))]
      : []),
    text(voucher.description),
    ...(voucher.rate === undefined ? [] : [text(labelled(ROLL.rateOfGoods, percent(voucher.rate)))]),
    text(ROLL.noTaxOnAdvance),
    doubleRule,
    pair(ROLL.amount, rupees(voucher.amount), { size: 'large', bold: true }),
    doubleRule,
    ...voucher.tenders.map(wayLine),
  ]);
}

function paper(
  input: PaperInput,
  title: Words,
  issue: Issue & { readonly number: string },
  body: readonly ReceiptLine[],
): ReceiptDocument {
  const { buyer } = input;
  return {
    language: input.language,
    ...lettersOf(input),
    lines: [
      ...(input.copy === 'duplicate' ? [mark(ROLL.duplicate)] : []),
      ...sellerHeading(input),
      text(title, { align: 'centre', bold: true }),
      rule,
      pair(ROLL.number, issue.number, { bold: true }),
      pair(ROLL.date, dateAndTime(issue.at)),
      pair(labelled(ROLL.cashier, input.cashierName), labelled(ROLL.till, input.tillCode)),
      ...buyerLines(buyer && withoutDelivery(buyer), issue.buyerGstin),
      ...(issue.interState ? [text(labelled(ROLL.placeOfSupply, stateOf(issue.placeOfSupply)))] : []),
      ...body,
      blank,
      { kind: 'barcode', symbology: 'code128', value: issue.number },
      text(labelled(ROLL.record, input.hashPrefix), { align: 'centre' }),
      blank,
      text(ROLL.signature),
      cut,
    ],
  };
}

/** No goods are carried anywhere for a note. */
function withoutDelivery({ delivery: _, ...buyer }: BuyerOnPaper): BuyerOnPaper {
  return buyer;
}

function noteLine(line: NoteLine, position: number, { kind }: Note): readonly ReceiptLine[] {
  const tax = kind === 'commercial' ? '' : `, HSN ${line.hsn}, GST ${percent(line.rate)}`;
  const count = countWords(line);
  const words = { en: `${count.en}${tax}`, hi: `${hindiOf(count)}${tax}`, both: [`${count.en}${tax}`] };
  return [text(itemName(position, line), { hanging: true }), pair(indented(words), formatAmount(line.value))];
}

function countWords({ quantity, unit }: NoteLine): Words {
  if (quantity <= 0) return ROLL.priceDifference;
  const count = formatQuantity(quantity, UNITS[unit].decimals);
  const words = UNIT_WORDS[unit];
  return { en: `${count} ${words.en}`, hi: `${count} ${hindiOf(words)}` };
}

function taxLines({ totals, interState, supplierState }: Note): readonly ReceiptLine[] {
  if (taxOf(totals) === 0) return [];
  return [
    pair(ROLL.taxableValue, formatAmount(totals.taxable)),
    ...(interState
      ? [pair('IGST', formatAmount(totals.igst))]
      : [
          pair('CGST', formatAmount(totals.cgst)),
          pair(stateTaxName(supplierState), formatAmount(totals.sgst)),
        ]),
  ];
}

const WAYS: Readonly<Record<(Refund | Tender)['kind'], Words>> = {
  cash: ROLL.cash,
  upi: ROLL.upi,
  card: ROLL.card,
  balance: ROLL.keptOnNote,
  exchange: ROLL.inExchange,
  'credit-note': ROLL.creditNote,
  advance: ROLL.advance,
};

function wayLine(way: Refund | Tender): ReceiptLine {
  const reference = 'reference' in way ? way.reference : undefined;
  const name = WAYS[way.kind];
  return pair(reference ? labelled(name, reference) : name, formatAmount(way.amount));
}

function balanceLines({ note, left }: NoteReceiptInput): readonly ReceiptLine[] {
  const isKept = note.refunds.some(({ kind }) => kind === 'balance');
  if (!isKept) return [];
  return [blank, pair(ROLL.balance, rupees(left ?? 0), { bold: true }), text(ROLL.showNote)];
}
