import { formatAmount } from '../money/format.ts';
import { BILL_TITLES, LABELS } from '../receipt/labels.ts';
import { dateOf } from '../receipt/lines.ts';
import { plain, rupees, stateWords } from '../receipt/words.ts';
import type { DayInvoice } from '../sale/day-invoice.ts';
import { closingBlock } from './closing.ts';
import { type GoodsLine, goodsTable } from './goods.ts';
import type { PaperInput } from './input.ts';
import type { Paper } from './paper.ts';
import { footOf, headingBlock, sellerName } from './parts.ts';
import { summed } from './summed.ts';
import { headsOf, taxLines } from './taxes.ts';

export interface DayInvoiceInput extends PaperInput {
  readonly invoice: DayInvoice;
}

/** The one invoice for a day's small sales: CGST Act s.31(3)(b) and the provisos to Rules 46 and 49. */
export function dayInvoiceDocument(input: DayInvoiceInput): Paper {
  const { invoice, seller } = input;
  const title = BILL_TITLES[invoice.document];
  const { sales, totals } = invoice;
  const heads =
    invoice.document === 'bill-of-supply'
      ? []
      : headsOf({ interState: false, supplierState: invoice.supplierState });
  const goods = invoice.lines.map(
    (line): GoodsLine => ({
      ...line,
      decimals: 0,
      nameEnglish: `Goods of HSN ${line.hsn}`,
      nameHindi: `एचएसएन ${line.hsn} का सामान`,
    }),
  );
  const day = dateOf(invoice.day);
  return {
    language: input.language,
    title,
    number: invoice.number,
    issuer: sellerName(seller),
    foot: footOf(input, invoice.number),
    at: invoice.at,
    copiesMarked: false,
    blocks: [
      headingBlock(input, title, [
        {
          en: `Consolidated invoice of ${sales.count} sales below Rs 200 on ${day}, slips ${sales.first} to ${sales.last} (CGST Act s.31(3)(b))`,
          hi: `${day} की ₹200 से कम की ${sales.count} बिक्रियों का समेकित बीजक, पर्ची ${sales.first} से ${sales.last}`,
        },
      ]),
      {
        kind: 'facts',
        facts: [
          { label: LABELS.invoiceNumber, value: plain(invoice.number), strong: true },
          { label: LABELS.date, value: plain(day), strong: true },
          { label: LABELS.placeOfSupply, value: stateWords(invoice.supplierState) },
          { label: LABELS.reverseCharge, value: LABELS.no },
        ],
      },
      goodsTable(goods, heads),
      ...summed({
        lines: goods,
        heads,
        sums: [
          ...(heads.length > 0 ? taxLines(goods, heads, true) : []),
          { label: LABELS.total, amount: formatAmount(totals.total), weight: 'strong' },
          ...(totals.roundOff === 0
            ? []
            : [{ label: LABELS.roundOff, amount: formatAmount(totals.roundOff) }]),
          { label: LABELS.payable, amount: rupees(totals.payable), weight: 'payable' },
        ],
        payable: totals.payable,
        payments: [],
      }),
      closingBlock(input),
    ],
  };
}
