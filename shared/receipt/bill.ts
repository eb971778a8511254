import type { Bill, BillLine } from '../sale/bill.ts';
import { type BillPart, partsOf } from '../sale/parts.ts';
import { sum, sumsByRate, taxSums } from '../sale/sums.ts';
import { type BuyerOnPaper, buyerLines } from './buyer.ts';
import type { ReceiptDocument, ReceiptLine } from './document.ts';
import { isDue } from './due.ts';
import { goodsLines } from './goods.ts';
import {
  bilingual,
  type Copy,
  centredLines,
  type Issuer,
  lettersOf,
  mark,
  sellerHeading,
} from './heading.ts';
import { BILL_TITLES, COMPOSITION, ENDORSEMENTS } from './labels.ts';
import { blank, cut, dateAndTime, doubleRule, labelled, pair, rule, text } from './lines.ts';
import { paperOfSeller } from './look.ts';
import { type OpenPayment, payCodeLines } from './pay-code.ts';
import { ROLL } from './roll-labels.ts';
import type { ReceiptPart, ReceiptSettings } from './settings.ts';
import { paymentLines, savedOn, showsTax, taxRemark, taxTable, totalLines } from './sums.ts';
import { rupees, stateOf } from './words.ts';

export interface BillReceiptInput extends Issuer {
  readonly bill: Bill;
  readonly cashierName: string;
  /** Whoever is named on the bill, with the address where the bill has to show one. */
  readonly buyer?: BuyerOnPaper;
  readonly settings: ReceiptSettings;
  readonly copy: Copy;
  /** A made-up bill that shows how a real one looks: nobody may take it for one. */
  readonly isSample?: boolean;
  /** When a duplicate was printed, in ms since 1970. */
  readonly printedAt?: number;
  readonly voided?: { readonly at: number; readonly reason: string };
  /** What the invoice portal answered, or that it has not yet. */
  readonly irn?: { readonly irn: string; readonly qr: string };
  readonly irnPending?: boolean;
  /** The UPI payment of it that nobody has confirmed. */
  readonly openPayment?: OpenPayment;
  /** First ten hex digits of the bill's record in the journal: ties the paper to the chain. */
  readonly hashPrefix: string;
}

/**
 * The paper a buyer takes home: every figure as it was frozen in the bill, with the particulars that CGST Rule 46
 * (Rule 49 for a bill of supply) asks for, and of the rest what the manager chose. A second print says DUPLICATE, a
 * voided bill says VOID, at both ends.
 */
export function billReceipt(input: BillReceiptInput): ReceiptDocument {
  return {
    language: input.settings.language,
    ...lettersOf(input),
    lines: partsOf(input.bill).flatMap((part) => paperOf(input, part)),
  };
}

/** One paper, cut off at its end. */
function paperOf(whole: BillReceiptInput, part: BillPart): readonly ReceiptLine[] {
  const input = { ...whole, bill: billOnPaper(whole.bill, part) };
  const { bill, settings } = input;
  const shown = shownOn(input);
  const words = paperOfSeller(settings, bill.seller);
  const goods = {
    hsn: shown('hsn'),
    rate: showsTax(bill),
    maker: shown('maker'),
    makerPlace: shown('makerPlace'),
  };
  return [
    ...marks(input),
    ...sellerHeading(input),
    ...centredLines(bilingual(words.headerEnglish, words.headerHindi)),
    text(BILL_TITLES[bill.document], { align: 'centre', bold: true }),
    rule,
    ...particulars(input, part, shown),
    rule,
    ...bill.lines.flatMap((line, index) => goodsLines(line, index + 1, goods)),
    rule,
    ...totalLines(bill, shown('itemCount')),
    doubleRule,
    pair(ROLL.total, rupees(bill.totals.payable), { size: settings.totalSize, bold: true }),
    doubleRule,
    ...paymentLines(whole.bill, part),
    ...(part.paid ? payCodeLines(input) : []),
    ...(showsTax(bill) && shown('taxTable') ? taxTable(bill) : []),
    ...(showsTax(bill) ? [taxRemark(bill)] : []),
    ...endorsements(bill),
    ...(showsTax(bill) ? portalLines(input) : []),
    ...(shown('saved') && savedOn(bill) > 0
      ? [blank, text(labelled(ROLL.saved, rupees(savedOn(bill))), { align: 'centre', bold: true })]
      : []),
    ...paragraph(words.thanksEnglish, words.thanksHindi),
    ...paragraph(words.returnsEnglish, words.returnsHindi),
    ...paragraph(words.footerEnglish, words.footerHindi),
    blank,
    ...(shown('barcode') ? [{ kind: 'barcode', symbology: 'code128', value: bill.number } as const] : []),
    ...(shown('record') ? [text(labelled(ROLL.record, input.hashPrefix), { align: 'centre' })] : []),
    ...marks(input),
    cut,
  ];
}

/** What stands on a paper: what the manager chose, and what the law wants of this very bill. */
function shownOn({ bill, settings, organisation, buyer }: BillReceiptInput): (part: ReceiptPart) => boolean {
  const { turnover } = organisation;
  return (part) => settings.show[part] || isDue(part, { bill, turnover, buyer });
}

/** The bill as far as it stands on one of its papers, with sums of those lines only. */
function billOnPaper(bill: Bill, { number, kind, lines, roundOff, companion }: BillPart): Bill {
  if (companion === undefined) return bill;
  const of = (figure: (line: BillLine) => number) => sum(lines.map(figure));
  const total = of((line) => line.total);
  return {
    ...bill,
    number,
    document: kind,
    lines,
    totals: {
      quantity: of((line) => line.quantity),
      gross: of((line) => line.gross),
      rebate: of((line) => line.rebate),
      discount: of((line) => line.lineDiscount + line.billDiscount),
      ...taxSums(lines),
      total,
      roundOff,
      payable: total + roundOff,
    },
    taxByRate: sumsByRate(lines),
  };
}

/** CGST Rule 46(r): the number and code of the portal, or that no credit can be taken before they are there. */
function portalLines({ irn, irnPending }: BillReceiptInput): readonly ReceiptLine[] {
  if (irnPending) return [blank, mark(ROLL.irnPending), text(ROLL.noCreditYet)];
  if (!irn) return [];
  return [blank, text(`IRN ${irn.irn}`), ...(irn.qr === '' ? [] : [{ kind: 'qr', value: irn.qr } as const])];
}

function marks({ copy, printedAt, voided, isSample }: BillReceiptInput): readonly ReceiptLine[] {
  const centred = { align: 'centre' } as const;
  return [
    ...(isSample ? [mark(ROLL.sample), text(ROLL.notABill, centred)] : []),
    ...(voided
      ? [mark(ROLL.void), text(labelled(ROLL.voided, `${dateAndTime(voided.at)}: ${voided.reason}`), centred)]
      : []),
    ...(copy === 'duplicate' ? [mark(ROLL.duplicate)] : []),
    ...(copy === 'duplicate' && printedAt !== undefined
      ? [text(labelled(ROLL.printed, dateAndTime(printedAt)), centred)]
      : []),
  ];
}

function particulars(
  input: BillReceiptInput,
  part: BillPart,
  shown: (part: ReceiptPart) => boolean,
): readonly ReceiptLine[] {
  const { bill, buyer } = input;
  const till = labelled(ROLL.till, input.tillCode);
  return [
    pair(ROLL.billNumber, bill.number, { bold: true }),
    ...(part.companion ? [pair(ROLL.goesWith, part.companion)] : []),
    pair(ROLL.date, dateAndTime(bill.at)),
    shown('cashier') ? pair(labelled(ROLL.cashier, input.cashierName), till) : text(till),
    ...(shown('buyer') ? buyerLines(buyer, bill.buyerGstin) : []),
    ...(bill.interState ? [text(labelled(ROLL.placeOfSupply, stateOf(bill.placeOfSupply)))] : []),
  ];
}

/** Free lines with air above them; nothing where there are none. */
function paragraph(english: readonly string[], hindi: readonly string[]): readonly ReceiptLine[] {
  const lines = centredLines(bilingual(english, hindi));
  return lines.length === 0 ? [] : [blank, ...lines];
}

/** Sentences that a rule puts on the paper: CGST Rule 46 (exports), s.10 with Rule 5(1)(f) (composition). */
function endorsements({ registration, supply, document }: Bill): readonly ReceiptLine[] {
  const said = ENDORSEMENTS[supply];
  return [
    ...(registration === 'composition' ? [text(COMPOSITION)] : []),
    ...(registration === 'exempt' ? [text(ROLL.notRegistered)] : []),
    ...(document === 'small-sale' ? [text(ROLL.inDayInvoice)] : []),
    ...(said ? [text(said)] : []),
  ];
}
