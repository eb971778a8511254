import { UNITS } from '../item/unit.ts';
import { formatAmount, formatQuantity } from '../money/format.ts';
import type { Bill, BillLine } from '../sale/bill.ts';
import type { Discount } from '../sale/cart.ts';
import { type BillPart, partsOf } from '../sale/parts.ts';
import type { LineRebate } from '../sale/rebate.ts';
import { sum, sumsByRate, taxSums } from '../sale/sums.ts';
import type { Tender } from '../sale/tender.ts';
import { hsnDigitsNeeded } from '../tax/hsn.ts';
import {
  hindiOf,
  type PaperLanguage,
  type ReceiptDocument,
  type ReceiptLine,
  type Words,
} from './document.ts';
import {
  bilingual,
  type Copy,
  type Issuer,
  mark,
  type ReceiptOrganisation,
  sellerHeading,
} from './heading.ts';
import { BILL_TITLES, COMPOSITION, ENDORSEMENTS } from './labels.ts';
import {
  blank,
  cut,
  dateAndTime,
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
import { named, rupees, stateOf } from './words.ts';

/** What a manager set for receipts. */
export interface ReceiptSettings {
  readonly language: PaperLanguage;
  readonly headerEnglish: readonly string[];
  readonly headerHindi: readonly string[];
  readonly footerEnglish: readonly string[];
  readonly footerHindi: readonly string[];
  readonly showMaker: boolean;
  readonly showHsn: boolean;
}

export interface BuyerOnPaper {
  readonly name: string;
  readonly stateCode?: string | undefined;
  readonly country?: string | undefined;
  readonly address?: readonly string[] | undefined;
  readonly delivery?: { readonly address: readonly string[]; readonly stateCode: string } | undefined;
}

export interface BillReceiptInput extends Issuer {
  readonly bill: Bill;
  readonly cashierName: string;
  /** Whoever is named on the bill, with the address where the bill has to show one. */
  readonly buyer?: BuyerOnPaper;
  readonly settings: ReceiptSettings;
  readonly copy: Copy;
  /** When a duplicate was printed, in ms since 1970. */
  readonly printedAt?: number;
  readonly voided?: { readonly at: number; readonly reason: string };
  /** What the invoice portal answered, or that it has not yet. */
  readonly irn?: { readonly irn: string; readonly qr: string };
  readonly irnPending?: boolean;
  /** First ten hex digits of the bill's record in the journal: ties the paper to the chain. */
  readonly hashPrefix: string;
}

/**
 * The paper a buyer takes home: every figure as it was frozen in the bill, with the particulars that CGST Rule 46
 * (Rule 49 for a bill of supply) asks for. A second print says DUPLICATE, a voided bill says VOID, at both ends.
 */
export function billReceipt(input: BillReceiptInput): ReceiptDocument {
  return {
    language: input.settings.language,
    lines: partsOf(input.bill).flatMap((part) => paperOf(input, part)),
  };
}

/** One paper, cut off at its end. */
function paperOf(whole: BillReceiptInput, part: BillPart): readonly ReceiptLine[] {
  const input = { ...whole, bill: billOnPaper(whole.bill, part) };
  const { bill, settings } = input;
  return [
    ...marks(input),
    ...sellerHeading(input),
    ...bilingual(settings.headerEnglish, settings.headerHindi).map((line) => text(line, { align: 'centre' })),
    text(BILL_TITLES[bill.document], { align: 'centre', bold: true }),
    rule,
    ...particulars(input, part),
    rule,
    ...bill.lines.flatMap((line, index) => itemLines(line, index + 1, input)),
    rule,
    ...totalLines(bill),
    doubleRule,
    pair(ROLL.total, rupees(bill.totals.payable), { size: 'large', bold: true }),
    doubleRule,
    ...paymentLines(whole.bill, part),
    ...(showsTax(bill) ? taxSummary(bill) : []),
    ...endorsements(bill),
    ...(showsTax(bill) ? portalLines(input) : []),
    ...(savedOn(bill) > 0
      ? [blank, text(labelled(ROLL.saved, rupees(savedOn(bill))), { align: 'centre', bold: true })]
      : []),
    blank,
    ...bilingual(settings.footerEnglish, settings.footerHindi).map((line) => text(line, { align: 'centre' })),
    blank,
    { kind: 'barcode', symbology: 'code128', value: bill.number },
    text(labelled(ROLL.record, input.hashPrefix), { align: 'centre' }),
    ...marks(input),
    cut,
  ];
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

function paymentLines(bill: Bill, { paid, companion }: BillPart): readonly ReceiptLine[] {
  if (!paid) return [text(labelled(ROLL.paidWith, companion ?? ''))];
  return [
    ...(companion === undefined
      ? []
      : [pair(labelled(ROLL.withExempt, companion), formatAmount(bill.totals.payable), { bold: true })]),
    ...bill.tenders.flatMap(tenderLines),
    ...(bill.change > 0 ? [pair(ROLL.change, formatAmount(bill.change))] : []),
  ];
}

/** CGST Rule 46(r): the number and code of the portal, or that no credit can be taken before they are there. */
function portalLines({ irn, irnPending }: BillReceiptInput): readonly ReceiptLine[] {
  if (irnPending) return [blank, mark(ROLL.irnPending), text(ROLL.noCreditYet)];
  if (!irn) return [];
  return [blank, text(`IRN ${irn.irn}`), ...(irn.qr === '' ? [] : [{ kind: 'qr', value: irn.qr } as const])];
}

function marks({ copy, printedAt, voided }: BillReceiptInput): readonly ReceiptLine[] {
  const centred = { align: 'centre' } as const;
  return [
    ...(voided
      ? [mark(ROLL.void), text(labelled(ROLL.voided, `${dateAndTime(voided.at)}: ${voided.reason}`), centred)]
      : []),
    ...(copy === 'duplicate' ? [mark(ROLL.duplicate)] : []),
    ...(copy === 'duplicate' && printedAt !== undefined
      ? [text(labelled(ROLL.printed, dateAndTime(printedAt)), centred)]
      : []),
  ];
}

function particulars(input: BillReceiptInput, part: BillPart): readonly ReceiptLine[] {
  const { bill, buyer } = input;
  return [
    pair(ROLL.billNumber, bill.number, { bold: true }),
    ...(part.companion ? [pair(ROLL.goesWith, part.companion)] : []),
    pair(ROLL.date, dateAndTime(bill.at)),
    pair(labelled(ROLL.cashier, input.cashierName), labelled(ROLL.till, input.tillCode)),
    ...(buyer?.name ? [text(labelled(ROLL.buyer, buyer.name))] : []),
    ...(bill.buyerGstin ? [text(buyerGstin(bill.buyerGstin))] : []),
    ...buyerPlace(buyer),
    ...(buyer?.delivery ? [text(labelled(ROLL.deliverTo, deliveryPlace(buyer.delivery)))] : []),
    ...(bill.interState ? [text(labelled(ROLL.placeOfSupply, stateOf(bill.placeOfSupply)))] : []),
  ];
}

/** The buyer's number as it was said; nobody asked the portal about it. */
export function buyerGstin(gstin: string): Words {
  const label = `${ROLL.gstin.en} ${gstin}`;
  const { en, hi } = ROLL.notVerified;
  return { en: `${label} ${en}`, hi: `${label} ${hi}`, both: [`${label} ${en}`] };
}

function deliveryPlace({ address, stateCode }: NonNullable<BuyerOnPaper['delivery']>): Words {
  const state = stateOf(stateCode);
  const lines = address.join(', ');
  return { en: `${lines}, ${state.en}`, hi: `${lines}, ${hindiOf(state)}` };
}

/** Address, State with its code, and country: CGST Rule 46(e). */
export function buyerPlace(buyer: BuyerOnPaper | undefined): readonly ReceiptLine[] {
  if (!buyer) return [];
  const { address = [], stateCode, country } = buyer;
  return [
    ...address.map((line) => text(`  ${line}`)),
    ...(stateCode ? [text(indented(labelled(ROLL.state, stateOf(stateCode))))] : []),
    ...(country ? [text(`  ${country}`)] : []),
  ];
}

function itemLines(
  line: BillLine,
  position: number,
  { bill, settings, organisation }: BillReceiptInput,
): readonly ReceiptLine[] {
  const facts = [
    ...(settings.showHsn || isHsnDue(bill, organisation) ? [`HSN ${line.hsn}`] : []),
    ...(showsTax(bill) ? [`GST ${percent(line.rate)}`] : []),
  ];
  return [
    text(itemName(position, line)),
    ...(facts.length > 0 ? [text(`  ${facts.join(', ')}`)] : []),
    ...(settings.showMaker && line.maker ? [text(indented(labelled(ROLL.madeBy, line.maker)))] : []),
    ...(line.piece === undefined ? [] : [text(indented(labelled(ROLL.piece, line.piece)))]),
    pair(indented(soldWords(line)), formatAmount(line.gross)),
    ...line.rebates.map((rebate) => pair(indented(rebateWords(rebate)), formatAmount(-rebate.paise))),
    ...(line.lineDiscount > 0
      ? [
          pair(indented(discountWords(ROLL.discount, line.discount)), formatAmount(-line.lineDiscount)),
          pair('', formatAmount(line.net + line.billDiscount)),
        ]
      : []),
  ];
}

/** The name of goods behind their place on the paper; on a paper in both languages the Hindi name stands below. */
export function itemName(
  position: number,
  { nameEnglish, nameHindi }: Pick<BillLine, 'nameEnglish' | 'nameHindi'>,
): Words {
  const en = `${position}. ${nameEnglish}`;
  if (!nameHindi || nameHindi === nameEnglish) return { en };
  return { en, hi: `${position}. ${nameHindi}`, both: [en, `  ${nameHindi}`] };
}

/** How much at what price: `2 PCS x 450.00`. On a paper in both languages the code of the returns is enough. */
function soldWords({ unit, quantity, price }: BillLine): Words {
  const count = formatQuantity(quantity, UNITS[unit].decimals);
  const en = `${count} ${UNIT_WORDS[unit].en} x ${formatAmount(price)}`;
  return { en, hi: `${count} ${hindiOf(UNIT_WORDS[unit])} x ${formatAmount(price)}`, both: [en] };
}

function rebateWords({ nameEnglish, nameHindi, basisPoints }: LineRebate): Words {
  return labelled(named(nameEnglish, nameHindi), percent(basisPoints));
}

/** A discount with its rate and, in brackets, the reason. */
function discountWords(label: Words, discount: Discount | undefined): Words {
  if (!discount) return label;
  const rate = discount.kind === 'percent' ? `${percent(discount.basisPoints)} ` : '';
  return labelled(label, `${rate}(${discount.reason})`);
}

function totalLines(bill: Bill): readonly ReceiptLine[] {
  const { totals } = bill;
  const onLines = bill.lines.reduce((sum, line) => sum + line.lineDiscount, 0);
  const onBill = bill.lines.reduce((sum, line) => sum + line.billDiscount, 0);
  return [
    pair(itemCount(bill), ''),
    pair(ROLL.gross, formatAmount(totals.gross)),
    ...(totals.rebate > 0 ? [pair(ROLL.rebate, formatAmount(-totals.rebate))] : []),
    ...(onLines > 0 ? [pair(ROLL.itemDiscounts, formatAmount(-onLines))] : []),
    ...(onBill > 0 ? [pair(discountWords(ROLL.billDiscount, bill.discount), formatAmount(-onBill))] : []),
    ...(showsTax(bill) ? taxLines(bill) : []),
    ...(totals.roundOff !== 0 ? [pair(ROLL.roundOff, formatAmount(totals.roundOff))] : []),
  ];
}

/** Pieces are counted only where every line is in whole units: metres and pieces do not add up to anything. */
function itemCount(bill: Bill): Words {
  const items = labelled(ROLL.items, String(bill.lines.length));
  const isWhole = bill.lines.every((line) => UNITS[line.unit].decimals === 0);
  if (!isWhole) return items;
  const pieces = labelled(ROLL.quantity, String(bill.totals.quantity / 1000));
  return {
    en: `${items.en}, ${pieces.en}`,
    hi: `${items.hi}, ${pieces.hi}`,
    both: [`${items.both?.[0]}, ${pieces.both?.[0]}`],
  };
}

function taxLines(bill: Bill): readonly ReceiptLine[] {
  const { totals } = bill;
  const heads = bill.interState
    ? [pair('IGST', formatAmount(totals.igst))]
    : [
        pair('CGST', formatAmount(totals.cgst)),
        pair(stateTaxName(bill.supplierState), formatAmount(totals.sgst)),
      ];
  return [rule, pair(ROLL.taxableValue, formatAmount(totals.taxable)), ...heads];
}

function tenderLines(tender: Tender): readonly ReceiptLine[] {
  switch (tender.kind) {
    case 'cash':
      return [pair(ROLL.cashReceived, formatAmount(tender.received))];
    case 'upi':
      return [pair(withReference(ROLL.upi, tender.reference), formatAmount(tender.amount))];
    case 'card':
      return [pair(withReference(ROLL.card, tender.reference), formatAmount(tender.amount))];
    case 'credit-note':
      return [pair(labelled(ROLL.creditNote, tender.number), formatAmount(tender.amount))];
    case 'advance':
      return [pair(labelled(ROLL.advance, tender.number), formatAmount(tender.amount))];
  }
}

function withReference(name: Words, reference: string | undefined): Words {
  return reference ? labelled(name, reference) : name;
}

/** Rate and amount under each head: CGST Rule 46(l) and (m). */
function taxSummary(bill: Bill): readonly ReceiptLine[] {
  const { interState } = bill;
  const heads = interState ? ['IGST'] : ['CGST', stateTaxName(bill.supplierState)];
  const figures: readonly Words[] = [ROLL.taxable, ...heads.map((en) => ({ en }))];
  return [
    blank,
    {
      kind: 'table',
      columns: [{ title: { en: 'GST' } }, ...figures.map((title) => ({ title, align: 'right' as const }))],
      rows: bill.taxByRate.map((row) =>
        [
          interState ? percent(row.rate) : `${row.rate / 200}%+${row.rate / 200}%`,
          formatAmount(row.taxable),
          ...(interState ? [row.igst] : [row.cgst, row.sgst]).map((amount) => formatAmount(amount)),
        ].map((en) => ({ en })),
      ),
    },
    text(taxRemark(bill)),
  ];
}

/** How prices stand to tax, and who owes it (CGST Rule 46(p)). */
function taxRemark({ mode }: Bill): Words {
  const prices = mode === 'inclusive' ? ROLL.pricesWithTax : ROLL.pricesBeforeTax;
  const charge = ROLL.noReverseCharge;
  const [en, hi] = [`${prices.en} ${charge.en}`, `${prices.hi} ${charge.hi}`];
  return { en, hi, both: [en, hi] };
}

/** The law wants the code whatever the shop would rather print (notification 78/2020-CT). */
function isHsnDue({ buyerGstin, registration }: Bill, { turnover = 0 }: ReceiptOrganisation): boolean {
  return registration !== 'exempt' && hsnDigitsNeeded(turnover, buyerGstin !== undefined) > 0;
}

/** A bill of supply and a cash memo know no tax. */
function showsTax({ document, totals }: Bill): boolean {
  const hasTax = totals.cgst + totals.sgst + totals.igst > 0;
  return (
    document === 'tax-invoice' || document === 'invoice-cum-bill' || (document === 'small-sale' && hasTax)
  );
}

function savedOn({ totals }: Bill): number {
  return totals.rebate + totals.discount;
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
