import { UNITS } from '../item/unit.ts';
import { formatAmount } from '../money/format.ts';
import type { Bill } from '../sale/bill.ts';
import type { BillPart } from '../sale/parts.ts';
import type { Tender } from '../sale/tender.ts';
import type { ReceiptLine, Words } from './document.ts';
import { discountWords } from './goods.ts';
import { blank, labelled, pair, percent, rule, text } from './lines.ts';
import { ROLL } from './roll-labels.ts';
import { stateTaxName } from './state.ts';

/** From what the goods come to, to the tax in it. */
export function totalLines(bill: Bill, showCount: boolean): readonly ReceiptLine[] {
  const { totals } = bill;
  const onLines = bill.lines.reduce((sum, line) => sum + line.lineDiscount, 0);
  const onBill = bill.lines.reduce((sum, line) => sum + line.billDiscount, 0);
  return [
    ...(showCount ? [pair(itemCount(bill), '')] : []),
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

/** How the bill was paid; the second paper of a sale points at the first. */
export function paymentLines(bill: Bill, { paid, companion }: BillPart): readonly ReceiptLine[] {
  if (!paid) return [text(labelled(ROLL.paidWith, companion ?? ''))];
  return [
    ...(companion === undefined
      ? []
      : [pair(labelled(ROLL.withExempt, companion), formatAmount(bill.totals.payable), { bold: true })]),
    ...bill.tenders.flatMap(tenderLines),
    ...(bill.change > 0 ? [pair(ROLL.change, formatAmount(bill.change))] : []),
  ];
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
export function taxTable(bill: Bill): readonly ReceiptLine[] {
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
  ];
}

/** How prices stand to tax, and who owes it (CGST Rule 46(p)). */
export function taxRemark({ mode }: Bill): ReceiptLine {
  const prices = mode === 'inclusive' ? ROLL.pricesWithTax : ROLL.pricesBeforeTax;
  const charge = ROLL.noReverseCharge;
  const [en, hi] = [`${prices.en} ${charge.en}`, `${prices.hi} ${charge.hi}`];
  return text({ en, hi, both: [en, hi] });
}

/** A bill of supply and a cash memo know no tax. */
export function showsTax({ document, totals }: Bill): boolean {
  const hasTax = totals.cgst + totals.sgst + totals.igst > 0;
  return (
    document === 'tax-invoice' || document === 'invoice-cum-bill' || (document === 'small-sale' && hasTax)
  );
}

/** Paise that schemes and discounts took off. */
export function savedOn({ totals }: Bill): number {
  return totals.rebate + totals.discount;
}
