import { formatAmount } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { BILL_TITLES, LABELS } from '../receipt/labels.ts';
import { dateAndTime, dateOf } from '../receipt/lines.ts';
import type { OpenPayment } from '../receipt/pay-code.ts';
import { plain } from '../receipt/words.ts';
import type { Bill, DocumentKind } from '../sale/bill.ts';
import { type BillPart, partsOf } from '../sale/parts.ts';
import { chargesTax } from '../sale/seller.ts';
import { sum } from '../sale/sums.ts';
import { isUnderLut } from '../sale/supply.ts';
import { closingBlock } from './closing.ts';
import { goodsTable } from './goods.ts';
import type { ExportParticulars, PaperInput } from './input.ts';
import { goodsLine, type MakerShown } from './invoice-lines.ts';
import { hasTaxInside, sumLines } from './invoice-sums.ts';
import type { Block, Fact, Paper } from './paper.ts';
import { partiesAndIrn } from './parties.ts';
import { endorsements, footOf, headingBlock, placeFacts, sellerName } from './parts.ts';
import { paymentBlock } from './payments.ts';
import { summed } from './summed.ts';
import { headsOf } from './taxes.ts';

export interface InvoiceInput extends PaperInput {
  readonly bill: Bill;
  readonly exported?: ExportParticulars;
  /** What is named beneath each line of goods. */
  readonly shown?: MakerShown;
  /** The UPI payment of it that nobody has confirmed, where its code is to stand there. */
  readonly openPayment?: OpenPayment;
}

/**
 * A bill as the law wants it on paper, every figure as it was frozen: CGST Rule 46 for a tax invoice, 49 for a bill of
 * supply, 46A for both in one. A mixed sale to a registered buyer gives two papers, each with its own lines and sums;
 * the rounding of the whole stands on the first.
 */
export function invoiceDocuments(input: InvoiceInput): readonly Paper[] {
  return partsOf(input.bill).map((part) => paperOf(input, part));
}

function paperOf(input: InvoiceInput, part: BillPart): Paper {
  const { bill, seller } = input;
  const title = BILL_TITLES[part.kind];
  const heads = showsTax(part.kind) && chargesTax(bill) ? headsOf(bill) : [];
  const goods = part.lines.map((line) => goodsLine(line, input.shown ?? EVERYTHING));
  const payable = sum(part.lines.map(({ total }) => total)) + part.roundOff;
  return {
    language: input.language,
    title,
    number: part.number,
    issuer: sellerName(seller),
    foot: footOf(input, part.number),
    at: bill.at,
    copiesMarked: part.kind !== 'cash-memo' && part.kind !== 'small-sale',
    blocks: [
      headingBlock(forPart(input, part), title, [...endorsements(bill), ...slipNote(part.kind)]),
      { kind: 'facts', facts: facts(input, part) },
      ...partiesAndIrn(part.kind === 'tax-invoice' ? input : { ...input, irn: undefined }, bill),
      goodsTable(goods, heads),
      ...(hasTaxInside(bill, part.lines) ? [PRICE_NOTE] : []),
      ...summed({
        lines: goods,
        heads,
        sums: sumLines({ bill, lines: part.lines, heads, roundOff: part.roundOff }),
        payable,
        payments: payments(bill, part),
      }),
      closingBlock(input, {
        number: part.number,
        ...(part.paid && input.openPayment && { open: input.openPayment }),
      }),
    ],
  };
}

/** A bill of two papers is paid as one: the first says how, the second points at it. */
function payments(bill: Bill, part: BillPart): readonly Block[] {
  if (part.companion !== undefined && !part.paid) {
    const facts = [{ label: LABELS.paidWith, value: plain(part.companion) }];
    return [{ kind: 'line', title: LABELS.paidBy, facts }];
  }
  const whole = formatAmount(bill.totals.payable);
  const both = { label: LABELS.bothPapers, value: plain(whole) };
  const first = part.companion === undefined ? [] : [both];
  return paymentBlock(LABELS.paidBy, bill.tenders, { change: bill.change, first });
}

/** Only a tax invoice is registered on the portal. */
function forPart(input: InvoiceInput, { kind }: BillPart): InvoiceInput {
  return kind === 'tax-invoice' ? input : { ...input, irnPending: false };
}

function showsTax(kind: DocumentKind): boolean {
  return kind !== 'bill-of-supply' && kind !== 'cash-memo';
}

function slipNote(kind: DocumentKind): readonly Words[] {
  if (kind !== 'small-sale') return [];
  return [
    {
      en: 'Stands in the consolidated invoice of the day (CGST Act s.31(3)(b))',
      hi: 'दिन के समेकित बीजक में शामिल (सीजीएसटी अधिनियम धारा 31(3)(b))',
    },
  ];
}

function facts(input: InvoiceInput, part: BillPart): readonly Fact[] {
  const { bill, seller, exported } = input;
  const isInvoice = part.kind === 'tax-invoice' || part.kind === 'invoice-cum-bill';
  return [
    {
      label: isInvoice ? LABELS.invoiceNumber : LABELS.billNumber,
      value: plain(part.number),
      strong: true,
    },
    { label: LABELS.date, value: plain(dateAndTime(bill.at)), strong: true },
    ...(part.kind === 'cash-memo' ? [] : placeFacts(bill)),
    ...(part.companion ? [{ label: LABELS.companion, value: plain(part.companion) }] : []),
    ...(bill.registration === 'home' && seller.challan
      ? [{ label: LABELS.challan, value: plain(seller.challan) }]
      : []),
    ...(isUnderLut(bill.supply) && seller.lut ? [{ label: LABELS.lut, value: plain(seller.lut) }] : []),
    ...(exported
      ? [
          { label: LABELS.port, value: plain(exported.port) },
          {
            label: LABELS.shippingBill,
            value: plain(`${exported.shippingBill}, ${dateOf(exported.shippingDay)}`),
          },
        ]
      : []),
  ];
}

const EVERYTHING: MakerShown = { maker: true, makerPlace: true };

const PRICE_NOTE: Block = {
  kind: 'text',
  lines: [
    {
      en: 'Prices include GST, taken out of each amount by head (CGST Rule 35).',
      hi: 'दाम में जीएसटी शामिल है; वह हर राशि में से मद-वार निकाला गया है (सीजीएसटी नियम 35)।',
    },
  ],
};
