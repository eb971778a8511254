import { z } from 'zod';
import { unitStep } from '../item/unit.ts';
import { portionBetween } from '../money/cumulative.ts';
import { roundToUnit } from '../money/round.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { taxOfLine } from '../tax/line.ts';
import type { Bill, BillLine, TaxSums } from './bill.ts';
import type { GoodsCondition, NoteLine, NoteTotals } from './note.ts';
import {
  addLines,
  type CreditedBill,
  type CreditedLine,
  chargedOf,
  creditedOf,
  keptOf,
  remainingOf,
} from './returned.ts';
import { sum, taxOf, taxSums } from './sums.ts';

const place = z.number().int().min(0).max(499);
const paise = z.number().int().min(1).max(100_000_000_00);

/** Goods that come back, of one line: thousandths, and what becomes of them. */
const goodsBackSchema = z.object({
  kind: z.literal('goods'),
  line: place,
  quantity: z.number().int().min(1).max(100_000_000),
  condition: z.enum(['stock', 'quarantine']),
});
/** Money given back on a line without goods, because too much was charged. Paise, tax included. */
const moneyBackSchema = z.object({ kind: z.literal('money'), line: place, amount: paise });

export const creditPartSchema = z.discriminatedUnion('kind', [goodsBackSchema, moneyBackSchema]);
export type CreditPart = Readonly<z.infer<typeof creditPartSchema>>;

export interface Credit {
  readonly lines: readonly NoteLine[];
  readonly totals: NoteTotals;
}

const FIGURES = ['taxable', 'cgst', 'sgst', 'igst'] as const;

/**
 * What comes back of a bill, mirrored from its frozen lines at its own rates: each figure is the difference of two
 * rounded running totals, so that parts in any order add up to the line and the last one takes exactly what is left
 * (CGST Act s.34). What is paid back is rounded as the bill was, and on the last return is exactly what remains of
 * what was paid. Fails with `return-nothing`, `return-line-unknown`, `quantity-step`, `return-too-many` {sku, left}
 * or `return-too-much` {sku, left}.
 */
export function creditOf(
  bill: Bill,
  credited: CreditedBill | undefined,
  parts: readonly CreditPart[],
): Result<Credit, Problem> {
  if (parts.length === 0) return err(problem('return-nothing'));
  const soFar = bill.lines.map((_, index) => creditedOf(credited, index));
  const lines: NoteLine[] = [];
  for (const part of parts) {
    const line = bill.lines[part.line];
    const before = soFar[part.line];
    if (!line || !before) return err(problem('return-line-unknown', { line: part.line + 1 }));
    const open: OpenLine = { line, charged: chargedOf(line, credited, part.line), before };
    const one = part.kind === 'goods' ? goodsBack(open, part) : moneyBack(open, part, bill);
    if (!one.ok) return one;
    soFar[part.line] = addLines(before, one.value);
    lines.push(one.value);
  }
  const isLast = bill.lines.every((line, index) => line.quantity === soFar[index]?.quantity);
  const value = sum(lines.map((line) => line.value));
  const left = keptOf(bill, credited);
  const payable = isLast ? left : Math.min(roundToUnit(value, bill.roundTo), left);
  const quantity = sum(lines.map((line) => line.quantity));
  return ok({
    lines,
    totals: { quantity, ...taxSums(lines), value, roundOff: payable - value, payable },
  });
}

/** A line of the bill, what it came to with debit notes, and what of it was taken back. */
interface OpenLine {
  readonly line: BillLine;
  readonly charged: CreditedLine;
  readonly before: CreditedLine;
}

function goodsBack(
  { line, charged, before }: OpenLine,
  { line: index, quantity, condition }: { line: number; quantity: number; condition: GoodsCondition },
): Result<NoteLine, Problem> {
  if (quantity % unitStep(line.unit) !== 0) return err(problem('quantity-step', { sku: line.sku }));
  const left = remainingOf(charged, before);
  if (quantity > left.quantity) {
    return err(problem('return-too-many', { sku: line.sku, left: left.quantity }));
  }
  const after = before.quantity + quantity;
  const isLast = after === line.quantity;
  const sums = Object.fromEntries(
    FIGURES.map((figure) => {
      const part = portionBetween(charged[figure], line.quantity, before.quantity, after);
      return [figure, isLast ? left[figure] : Math.min(part, left[figure])];
    }),
  ) as unknown as TaxSums;
  const rebates = line.rebates.map((rebate) => ({
    ...rebate,
    paise: portionBetween(rebate.paise, line.quantity, before.quantity, after),
  }));
  const { piece } = line;
  return ok({
    ...mirrored(line, index, quantity, sums),
    ...(piece !== undefined && { piece }),
    rebates,
    condition,
  });
}

/**
 * Where the tax of the amount is a paisa more than what is left under some head, the amount is worked out from its
 * other end: as all that is left but for the rest.
 */
function moneyBack(
  { line, charged, before }: OpenLine,
  { line: index, amount }: { line: number; amount: number },
  { interState }: Bill,
): Result<NoteLine, Problem> {
  const { quantity: _, ...left } = remainingOf(charged, before);
  const most = left.taxable + taxOf(left);
  if (amount > most) return err(problem('return-too-much', { sku: line.sku, left: most }));
  const inside = (net: number): TaxSums => {
    const { total: _total, ...sums } = taxOfLine({ net, rate: line.rate, interState, mode: 'inclusive' });
    return sums;
  };
  const sums = inside(amount);
  if (FIGURES.every((figure) => sums[figure] <= left[figure])) return ok(mirrored(line, index, 0, sums));
  const rest = inside(most - amount);
  const others = Object.fromEntries(
    FIGURES.map((figure) => [figure, left[figure] - rest[figure]]),
  ) as unknown as TaxSums;
  return FIGURES.every((figure) => others[figure] >= 0)
    ? ok(mirrored(line, index, 0, others))
    : err(problem('return-too-much', { sku: line.sku, left: most }));
}

/** The note's line for a part of a bill's. */
export function mirrored(line: BillLine, index: number, quantity: number, sums: TaxSums): NoteLine {
  const { itemId, sku, nameEnglish, nameHindi, hsn, taxClass, unit, rate } = line;
  return {
    line: index,
    itemId,
    sku,
    nameEnglish,
    nameHindi,
    hsn,
    taxClass,
    unit,
    quantity,
    rate,
    ...sums,
    value: sums.taxable + taxOf(sums),
    rebates: [],
  };
}
