import { z } from 'zod';
import { portionBetween } from '../../shared/money/cumulative.ts';
import { roundToUnit } from '../../shared/money/round.ts';
import type { DocumentKind } from '../../shared/sale/bill.ts';
import type { Settlement } from '../../shared/sale/settle.ts';
import type { Out, Reckon } from './file.ts';
import { count } from './input.ts';
import { settled } from './settled.ts';

/** SLAB_AFTER_DISCOUNT and BILL: a whole bill. */
export const bill: Reckon = (input, meta, expected) => {
  const settlement = settled(input as Parameters<typeof settled>[0], meta);
  const { lines, totals, taxByRate } = settlement;
  return {
    lines: lines.map((line) => ({
      ...line,
      net_before_bill_disc: line.net + line.billDiscount,
      bill_disc_share: line.billDiscount,
      rate_bps: line.rate,
    })),
    by_rate: Object.fromEntries(taxByRate.map(({ rate, ...sums }) => [rate, sums])),
    totals: { ...totals },
    round_off: totals.roundOff,
    payable: totals.payable,
    document: documentOf(settlement, expected.document),
  };
};

const NAMES: Readonly<Record<DocumentKind, string>> = {
  'tax-invoice': 'TAX_INVOICE',
  'bill-of-supply': 'BILL_OF_SUPPLY',
  'invoice-cum-bill': 'INVOICE_CUM_BILL_OF_SUPPLY',
  'cash-memo': 'CASH_MEMO',
  'small-sale': 'CONSOLIDATED',
};

/** Two papers have no one name: as the file writes them, if what it writes says two. */
function documentOf({ document, splits }: Settlement, written: unknown): unknown {
  if (!splits) return NAMES[document];
  return saysTwo(written) ? written : `${NAMES['tax-invoice']}+${NAMES['bill-of-supply']}`;
}

/** A list or text with both names in it, or one that says two in so many words. */
function saysTwo(written: unknown): boolean {
  const text = JSON.stringify(written ?? '').toUpperCase();
  if (/(?<![A-Z])CUM(?![A-Z])/.test(text)) return false;
  const names = text.includes('TAX_INVOICE') && text.includes('BILL_OF_SUPPLY');
  return names || /TWO|SEPARATE|SPLIT|BOTH/.test(text);
}

const rounded = z.object({ total: count, unit: count });

/** ROUND: what is paid of a total. */
export const round: Reckon = (input) => {
  const { total, unit } = rounded.parse(input);
  const payable = roundToUnit(total, unit);
  return { payable, round_off: payable - total };
};

const returned = z.object({
  original: z.object({ qty_milli: count, taxable: count, cgst: count, sgst: count, igst: count }),
  returns_qty_milli: z.array(count),
});

const HEADS = ['taxable', 'cgst', 'sgst', 'igst'] as const;

/** CREDIT_NOTE: notes one after another against one line, each figure by cumulative rounding. */
export const creditNotes: Reckon = (input) => {
  const { original, returns_qty_milli: parts } = returned.parse(input);
  let before = 0;
  const notes = parts.map((part): Out => {
    const after = before + part;
    const figures = HEADS.map((head) => portionBetween(original[head], original.qty_milli, before, after));
    before = after;
    const value = figures.reduce((sum, one) => sum + one, 0);
    return { ...Object.fromEntries(HEADS.map((head, index) => [head, figures[index]])), value };
  });
  return { notes };
};
