import { UNITS } from '../../../../shared/item/unit.ts';
import type { Bill, BillLine } from '../../../../shared/sale/bill.ts';
import type { CreditPart } from '../../../../shared/sale/credit.ts';
import type { GoodsCondition } from '../../../../shared/sale/note.ts';
import { type CreditedBill, creditedOf, remainingOf } from '../../../../shared/sale/returned.ts';

/** What comes back of one line of the bill. Thousandths; paise given back without goods. */
export interface BackLine {
  readonly quantity: number;
  readonly condition: GoodsCondition;
  readonly money: number;
}

/** By the place of the line in the bill. */
export type Back = readonly BackLine[];

const NONE: BackLine = { quantity: 0, condition: 'stock', money: 0 };

export function nothingBack(bill: Pick<Bill, 'lines'>): Back {
  return bill.lines.map(() => NONE);
}

/** Thousandths of each line that can still come back. */
export function leftOf(bill: Bill, credited: CreditedBill | undefined): readonly number[] {
  return bill.lines.map((line, index) => remainingOf(line, creditedOf(credited, index)).quantity);
}

/** Whether anything of a bill can still come back or be paid back. */
export function isAllBack(bill: Bill, credited: CreditedBill | undefined): boolean {
  return leftOf(bill, credited).every((quantity) => quantity === 0);
}

/** What the host is asked for. */
export function partsOf(back: Back): readonly CreditPart[] {
  return back.flatMap(({ quantity, condition, money }, line): CreditPart[] => [
    ...(quantity > 0 ? [{ kind: 'goods' as const, line, quantity, condition }] : []),
    ...(money > 0 ? [{ kind: 'money' as const, line, amount: money }] : []),
  ]);
}

export function changeBack(back: Back, line: number, change: Partial<BackLine>): Back {
  return back.map((one, index) => (index === line ? { ...one, ...change } : one));
}

/** Everything that remains comes back; what was said of its condition and of money stays. */
export function everythingBack(back: Back, left: readonly number[]): Back {
  return back.map((one, index) => ({ ...one, quantity: left[index] ?? 0 }));
}

/** One more or one less of what is counted; of what is cut or weighed all of it, or none. */
export function stepBack(back: Back, line: number, sold: BillLine, left: number, direction: 1 | -1): Back {
  const { quantity = 0 } = back[line] ?? {};
  const isCounted = UNITS[sold.unit].decimals === 0;
  const next = isCounted ? quantity + direction * 1000 : direction > 0 ? left : 0;
  return changeBack(back, line, { quantity: Math.max(0, Math.min(next, left)) });
}

export type OneMore =
  | { readonly ok: true; readonly back: Back; readonly line: number }
  | { readonly ok: false; readonly why: 'not-on-bill' | 'all-back' };

/**
 * One more of a scanned item comes back, of the first line that has any left. `weighed` is what the label itself
 * says, thousandths; cloth and what is weighed comes back as it was cut. Of a numbered piece only its own line.
 */
export function oneMore(
  bill: Bill,
  left: readonly number[],
  back: Back,
  itemId: string,
  { weighed, piece }: { readonly weighed?: number | undefined; readonly piece?: string | undefined } = {},
): OneMore {
  const isMeant = (line: BillLine) => line.itemId === itemId && (piece === undefined || line.piece === piece);
  const lines = bill.lines.flatMap((line, index) => (isMeant(line) ? [index] : []));
  if (lines.length === 0) return { ok: false, why: 'not-on-bill' };
  const line = lines.find((index) => (back[index]?.quantity ?? 0) < (left[index] ?? 0));
  const sold = line === undefined ? undefined : bill.lines[line];
  if (line === undefined || !sold) return { ok: false, why: 'all-back' };
  const room = left[line] ?? 0;
  const after =
    weighed === undefined
      ? stepBack(back, line, sold, room, 1)
      : changeBack(back, line, { quantity: Math.min((back[line]?.quantity ?? 0) + weighed, room) });
  return { ok: true, back: after, line };
}
