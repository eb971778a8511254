import { UNITS } from '../item/unit.ts';
import { formatAmount, formatQuantity } from '../money/format.ts';
import type { Bill, BillLine, DocumentKind } from '../sale/bill.ts';
import type { Discount } from '../sale/cart.ts';
import { type BillPart, partsOf } from '../sale/parts.ts';
import { sum, sumsByRate, taxSums } from '../sale/sums.ts';
import type { Tender } from '../sale/tender.ts';
import { hsnDigitsNeeded } from '../tax/hsn.ts';
import type { ReceiptDocument, ReceiptLine } from './document.ts';
import {
  bilingual,
  type Copy,
  type Issuer,
  mark,
  type ReceiptOrganisation,
  sellerHeading,
} from './heading.ts';
import { blank, cut, dateAndTime, doubleRule, pair, percent, rule, text } from './lines.ts';
import { stateName, stateTaxName } from './state.ts';

/** What a manager set for receipts. */
export interface ReceiptSettings {
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

/** CGST Rules 46, 49 and 46A; the proviso to Rule 46 for small sales. */
const TITLES: Readonly<Record<DocumentKind, string>> = {
  'tax-invoice': 'TAX INVOICE',
  'bill-of-supply': 'BILL OF SUPPLY',
  'invoice-cum-bill': 'INVOICE-CUM-BILL OF SUPPLY',
  'cash-memo': 'CASH MEMO',
  'small-sale': 'RETAIL SLIP',
};

const SUPPLY_SENTENCES: Readonly<Record<Exclude<Bill['supply'], 'domestic'>, string>> = {
  'export-paid': 'Supply meant for export on payment of integrated tax',
  'export-lut': 'Supply meant for export under letter of undertaking without payment of integrated tax',
  'sez-paid': 'Supply to SEZ unit or developer on payment of integrated tax',
  'sez-lut': 'Supply to SEZ under letter of undertaking without payment of integrated tax',
  'deemed-export': 'Deemed export',
};

/**
 * The paper a buyer takes home: every figure as it was frozen in the bill, with the particulars that CGST Rule 46
 * (Rule 49 for a bill of supply) asks for. A second print says DUPLICATE, a voided bill says VOID, at both ends.
 */
export function billReceipt(input: BillReceiptInput): ReceiptDocument {
  return { language: 'en', lines: partsOf(input.bill).flatMap((part) => paperOf(input, part)) };
}

/** One paper, cut off at its end. */
function paperOf(whole: BillReceiptInput, part: BillPart): readonly ReceiptLine[] {
  const input = { ...whole, bill: billOnPaper(whole.bill, part) };
  const { bill, settings } = input;
  return [
    ...marks(input),
    ...sellerHeading(input),
    ...bilingual(settings.headerEnglish, settings.headerHindi).map((line) => text(line, { align: 'centre' })),
    text(TITLES[bill.document], { align: 'centre', bold: true }),
    rule,
    ...particulars(input, part),
    rule,
    ...bill.lines.flatMap((line, index) => itemLines(line, index + 1, input)),
    rule,
    ...totalLines(bill),
    doubleRule,
    pair('TOTAL', `Rs ${formatAmount(bill.totals.payable)}`, { size: 'large', bold: true }),
    doubleRule,
    ...paymentLines(whole.bill, part),
    ...(showsTax(bill) ? taxSummary(bill) : []),
    ...endorsements(bill),
    ...(showsTax(bill) ? portalLines(input) : []),
    ...(savedOn(bill) > 0
      ? [blank, text(`You saved Rs ${formatAmount(savedOn(bill))}`, { align: 'centre', bold: true })]
      : []),
    blank,
    ...bilingual(settings.footerEnglish, settings.footerHindi).map((line) => text(line, { align: 'centre' })),
    blank,
    { kind: 'barcode', symbology: 'code128', value: bill.number },
    text(`Record ${input.hashPrefix}`, { align: 'centre' }),
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
  if (!paid) return [text(`Paid together with ${companion}`)];
  return [
    ...(companion === undefined
      ? []
      : [pair(`With bill of supply ${companion}`, formatAmount(bill.totals.payable), { bold: true })]),
    ...bill.tenders.flatMap(tenderLines),
    ...(bill.change > 0 ? [pair('Change', formatAmount(bill.change))] : []),
  ];
}

/** CGST Rule 46(r): the number and code of the portal, or that no credit can be taken before they are there. */
function portalLines({ irn, irnPending }: BillReceiptInput): readonly ReceiptLine[] {
  if (irnPending) return [blank, mark('IRN PENDING'), text('No input tax credit before the IRN is given.')];
  if (!irn) return [];
  return [blank, text(`IRN ${irn.irn}`), ...(irn.qr === '' ? [] : [{ kind: 'qr', value: irn.qr } as const])];
}

function marks({ copy, printedAt, voided }: BillReceiptInput): readonly ReceiptLine[] {
  const centred = { align: 'centre' } as const;
  return [
    ...(voided ? [mark('VOID'), text(`Voided ${dateAndTime(voided.at)}: ${voided.reason}`, centred)] : []),
    ...(copy === 'duplicate' ? [mark('DUPLICATE')] : []),
    ...(copy === 'duplicate' && printedAt !== undefined
      ? [text(`Printed ${dateAndTime(printedAt)}`, centred)]
      : []),
  ];
}

function particulars(input: BillReceiptInput, part: BillPart): readonly ReceiptLine[] {
  const { bill, buyer } = input;
  return [
    pair('Bill no.', bill.number, { bold: true }),
    ...(part.companion ? [pair('Goes with', part.companion)] : []),
    pair('Date', dateAndTime(bill.at)),
    pair(`Cashier ${input.cashierName}`, `Till ${input.tillCode}`),
    ...(buyer?.name ? [text(`Buyer ${buyer.name}`)] : []),
    ...(bill.buyerGstin ? [text(`GSTIN ${bill.buyerGstin} (not verified)`)] : []),
    ...buyerPlace(buyer),
    ...(buyer?.delivery
      ? [text(`Deliver to ${[...buyer.delivery.address, stateName(buyer.delivery.stateCode)].join(', ')}`)]
      : []),
    ...(bill.interState
      ? [text(`Place of supply ${bill.placeOfSupply}-${stateName(bill.placeOfSupply)}`)]
      : []),
  ];
}

/** Address, State with its code, and country: CGST Rule 46(e). */
export function buyerPlace(buyer: BuyerOnPaper | undefined): readonly ReceiptLine[] {
  if (!buyer) return [];
  const { address = [], stateCode, country } = buyer;
  return [
    ...address.map((line) => text(`  ${line}`)),
    ...(stateCode ? [text(`  State ${stateCode}-${stateName(stateCode)}`)] : []),
    ...(country ? [text(`  ${country}`)] : []),
  ];
}

function itemLines(
  line: BillLine,
  position: number,
  { bill, settings, organisation }: BillReceiptInput,
): readonly ReceiptLine[] {
  const unit = UNITS[line.unit];
  const sold = `  ${formatQuantity(line.quantity, unit.decimals)} ${unit.uqc} x ${formatAmount(line.price)}`;
  const facts = [
    ...(settings.showHsn || isHsnDue(bill, organisation) ? [`HSN ${line.hsn}`] : []),
    ...(showsTax(bill) ? [`GST ${percent(line.rate)}`] : []),
  ];
  return [
    text({
      en: `${position}. ${line.nameEnglish}`,
      hi: `${position}. ${line.nameHindi || line.nameEnglish}`,
    }),
    ...(facts.length > 0 ? [text(`  ${facts.join(', ')}`)] : []),
    ...(settings.showMaker && line.maker ? [text(`  Made by ${line.maker}`)] : []),
    pair(sold, formatAmount(line.gross)),
    ...line.rebates.map((rebate) =>
      pair(`  ${rebate.nameEnglish} ${percent(rebate.basisPoints)}`, formatAmount(-rebate.paise)),
    ),
    ...(line.lineDiscount > 0
      ? [
          pair(`  ${discountLabel(line.discount)}`, formatAmount(-line.lineDiscount)),
          pair('', formatAmount(line.net + line.billDiscount)),
        ]
      : []),
  ];
}

function discountLabel(discount: Discount | undefined): string {
  if (!discount) return 'Discount';
  const rate = discount.kind === 'percent' ? ` ${percent(discount.basisPoints)}` : '';
  return `Discount${rate} (${discount.reason})`;
}

function totalLines(bill: Bill): readonly ReceiptLine[] {
  const { totals } = bill;
  const onLines = bill.lines.reduce((sum, line) => sum + line.lineDiscount, 0);
  const onBill = bill.lines.reduce((sum, line) => sum + line.billDiscount, 0);
  return [
    pair(itemCount(bill), ''),
    pair('Gross', formatAmount(totals.gross)),
    ...(totals.rebate > 0 ? [pair('Rebate', formatAmount(-totals.rebate))] : []),
    ...(onLines > 0 ? [pair('Discount on items', formatAmount(-onLines))] : []),
    ...(onBill > 0 ? [pair(`Bill ${lowerFirst(discountLabel(bill.discount))}`, formatAmount(-onBill))] : []),
    ...(showsTax(bill) ? taxLines(bill) : []),
    ...(totals.roundOff !== 0 ? [pair('Round off', formatAmount(totals.roundOff))] : []),
  ];
}

/** Pieces are counted only where every line is in whole units: metres and pieces do not add up to anything. */
function itemCount(bill: Bill): string {
  const whole = bill.lines.every((line) => UNITS[line.unit].decimals === 0);
  const pieces = whole ? `, quantity ${bill.totals.quantity / 1000}` : '';
  return `Items ${bill.lines.length}${pieces}`;
}

function taxLines(bill: Bill): readonly ReceiptLine[] {
  const { totals } = bill;
  const heads = bill.interState
    ? [pair('IGST', formatAmount(totals.igst))]
    : [
        pair('CGST', formatAmount(totals.cgst)),
        pair(stateTaxName(bill.supplierState), formatAmount(totals.sgst)),
      ];
  return [rule, pair('Taxable value', formatAmount(totals.taxable)), ...heads];
}

function tenderLines(tender: Tender): readonly ReceiptLine[] {
  switch (tender.kind) {
    case 'cash':
      return [pair('Cash received', formatAmount(tender.received))];
    case 'upi':
      return [pair(withReference('UPI', tender.reference), formatAmount(tender.amount))];
    case 'card':
      return [pair(withReference('Card', tender.reference), formatAmount(tender.amount))];
    case 'credit-note':
      return [pair(`Credit note ${tender.number}`, formatAmount(tender.amount))];
    case 'advance':
      return [pair(`Advance ${tender.number}`, formatAmount(tender.amount))];
  }
}

function withReference(name: string, reference: string | undefined): string {
  return reference ? `${name} ${reference}` : name;
}

/** Rate and amount under each head: CGST Rule 46(l) and (m). */
function taxSummary(bill: Bill): readonly ReceiptLine[] {
  const { interState } = bill;
  const figures = ['Taxable', ...(interState ? ['IGST'] : ['CGST', stateTaxName(bill.supplierState)])];
  return [
    blank,
    {
      kind: 'table',
      columns: [
        { title: { en: 'GST' } },
        ...figures.map((en) => ({ title: { en }, align: 'right' as const })),
      ],
      rows: bill.taxByRate.map((row) =>
        [
          interState ? percent(row.rate) : `${row.rate / 200}%+${row.rate / 200}%`,
          formatAmount(row.taxable),
          ...(interState ? [row.igst] : [row.cgst, row.sgst]).map((amount) => formatAmount(amount)),
        ].map((en) => ({ en })),
      ),
    },
    text(`${bill.mode === 'inclusive' ? 'Prices include GST.' : 'GST is added.'} Reverse charge: No`),
  ];
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
  return [
    ...(registration === 'composition'
      ? [text('Composition taxable person, not eligible to collect tax on supplies')]
      : []),
    ...(registration === 'exempt' ? [text('Seller not registered under GST. No tax charged.')] : []),
    ...(document === 'small-sale' ? [text('Included in the consolidated invoice of the day.')] : []),
    ...(supply === 'domestic' ? [] : [text(SUPPLY_SENTENCES[supply])]),
  ];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
