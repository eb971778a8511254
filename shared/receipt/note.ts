import { UNITS } from '../item/unit.ts';
import { formatAmount, formatQuantity } from '../money/format.ts';
import type { Issue } from '../sale/bill.ts';
import type { Note, NoteKind, NoteLine } from '../sale/note.ts';
import { taxOf } from '../sale/sums.ts';
import type { Refund, Tender } from '../sale/tender.ts';
import type { Voucher } from '../sale/voucher.ts';
import { type BuyerOnPaper, buyerPlace } from './bill.ts';
import type { ReceiptDocument, ReceiptLine } from './document.ts';
import { type Copy, type Issuer, mark, sellerHeading } from './heading.ts';
import { blank, cut, dateAndTime, dateOf, doubleRule, pair, percent, rule, text } from './lines.ts';
import { stateName, stateTaxName } from './state.ts';

interface PaperInput extends Issuer {
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

const TITLES: Readonly<Record<NoteKind, string>> = {
  credit: 'CREDIT NOTE',
  debit: 'DEBIT NOTE',
  commercial: 'REFUND NOTE (GST NOT ADJUSTED)',
};

/** A credit, debit or commercial note with the particulars of CGST Rule 53(1A). */
export function noteReceipt(input: NoteReceiptInput): ReceiptDocument {
  const { note } = input;
  const { totals } = note;
  return paper(input, TITLES[note.kind], note, [
    ...(note.against
      ? [
          pair('Against bill', note.against.number),
          ...(note.against.exemptNumber ? [pair('and', note.against.exemptNumber)] : []),
          pair('of', dateOf(note.against.day)),
        ]
      : []),
    text(`Reason: ${note.reason}`),
    rule,
    ...note.lines.flatMap((line, index) => noteLine(line, index + 1, note)),
    rule,
    ...(note.kind === 'commercial' ? [] : taxLines(note)),
    ...(totals.roundOff !== 0 ? [pair('Round off', formatAmount(totals.roundOff))] : []),
    doubleRule,
    pair('TOTAL', `Rs ${formatAmount(totals.payable)}`, { size: 'large', bold: true }),
    doubleRule,
    ...[...note.refunds, ...note.tenders].map(wayLine),
    ...balanceLines(input),
  ]);
}

/** A receipt or refund voucher (CGST Rules 50 and 51). No tax falls due with an advance on goods. */
export function voucherReceipt(input: VoucherReceiptInput): ReceiptDocument {
  const { voucher } = input;
  const title = voucher.kind === 'receipt' ? 'RECEIPT VOUCHER' : 'REFUND VOUCHER';
  return paper(input, title, voucher, [
    ...(voucher.against
      ? [pair('Against voucher', voucher.against.number), pair('of', dateOf(voucher.against.day))]
      : []),
    text(voucher.description),
    ...(voucher.rate === undefined ? [] : [text(`GST rate of the goods ${percent(voucher.rate)}`)]),
    text('Tax on the advance: nil (goods). Reverse charge: No'),
    doubleRule,
    pair('AMOUNT', `Rs ${formatAmount(voucher.amount)}`, { size: 'large', bold: true }),
    doubleRule,
    ...voucher.tenders.map(wayLine),
  ]);
}

function paper(
  input: PaperInput,
  title: string,
  issue: Issue & { readonly number: string },
  body: readonly ReceiptLine[],
): ReceiptDocument {
  const { buyer } = input;
  return {
    language: 'en',
    lines: [
      ...(input.copy === 'duplicate' ? [mark('DUPLICATE')] : []),
      ...sellerHeading(input),
      text(title, { align: 'centre', bold: true }),
      rule,
      pair('No.', issue.number, { bold: true }),
      pair('Date', dateAndTime(issue.at)),
      pair(`Cashier ${input.cashierName}`, `Till ${input.tillCode}`),
      ...(buyer?.name ? [text(`Buyer ${buyer.name}`)] : []),
      ...(issue.buyerGstin ? [text(`GSTIN ${issue.buyerGstin} (not verified)`)] : []),
      ...buyerPlace(buyer),
      ...(issue.interState
        ? [text(`Place of supply ${issue.placeOfSupply}-${stateName(issue.placeOfSupply)}`)]
        : []),
      ...body,
      blank,
      { kind: 'barcode', symbology: 'code128', value: issue.number },
      text(`Record ${input.hashPrefix}`, { align: 'centre' }),
      blank,
      text('Signature ____________________'),
      cut,
    ],
  };
}

function noteLine(line: NoteLine, position: number, { kind }: Note): readonly ReceiptLine[] {
  const unit = UNITS[line.unit];
  const count =
    line.quantity > 0 ? `${formatQuantity(line.quantity, unit.decimals)} ${unit.uqc}` : 'Price difference';
  const tax = kind === 'commercial' ? '' : `, HSN ${line.hsn}, GST ${percent(line.rate)}`;
  return [
    text({
      en: `${position}. ${line.nameEnglish}`,
      hi: `${position}. ${line.nameHindi || line.nameEnglish}`,
    }),
    pair(`  ${count}${tax}`, formatAmount(line.value)),
  ];
}

function taxLines({ totals, interState, supplierState }: Note): readonly ReceiptLine[] {
  if (taxOf(totals) === 0) return [];
  return [
    pair('Taxable value', formatAmount(totals.taxable)),
    ...(interState
      ? [pair('IGST', formatAmount(totals.igst))]
      : [
          pair('CGST', formatAmount(totals.cgst)),
          pair(stateTaxName(supplierState), formatAmount(totals.sgst)),
        ]),
  ];
}

const WAYS: Readonly<Record<(Refund | Tender)['kind'], string>> = {
  cash: 'Cash',
  upi: 'UPI',
  card: 'Card',
  balance: 'Kept on this note',
  exchange: 'Paid for the goods taken in exchange',
  'credit-note': 'Credit note',
  advance: 'Advance',
};

function wayLine(way: Refund | Tender): ReceiptLine {
  const reference = 'reference' in way && way.reference ? ` ${way.reference}` : '';
  return pair(`${WAYS[way.kind]}${reference}`, formatAmount(way.amount));
}

function balanceLines({ note, left }: NoteReceiptInput): readonly ReceiptLine[] {
  const isKept = note.refunds.some(({ kind }) => kind === 'balance');
  if (!isKept) return [];
  return [
    blank,
    pair('Balance to spend', `Rs ${formatAmount(left ?? 0)}`, { bold: true }),
    text('Show this paper at the till. It can be spent in parts.'),
  ];
}
