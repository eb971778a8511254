import type { Item } from '../../../../shared/item/item.ts';
import { UNITS, unitStep } from '../../../../shared/item/unit.ts';
import { multiplyDivide } from '../../../../shared/money/round.ts';
import type { GoodsCondition } from '../../../../shared/sale/note.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';

/** Goods that come back without a bill. */
export interface LooseLine {
  readonly id: string;
  readonly item: Item;
  /** Thousandths. */
  readonly quantity: number;
  /** What was agreed for all of it, paise; nothing while it follows the price of today. */
  readonly agreed: number | undefined;
  readonly condition: GoodsCondition;
}

/** What is given back for a line: what was agreed, else what it costs today. */
export function amountOf({ item, quantity, agreed }: LooseLine): number {
  return agreed ?? multiplyDivide(item.price, quantity, 1000);
}

export function totalOf(lines: readonly LooseLine[]): number {
  return lines.reduce((sum, line) => sum + amountOf(line), 0);
}

/** Counted goods join the line they have; what is cut or weighed is a line of its own. */
export function addLoose(
  lines: readonly LooseLine[],
  item: Item,
  quantity: number,
  newId: string,
): { readonly lines: readonly LooseLine[]; readonly id: string } {
  const line = lines.find((one) => one.item.id === item.id);
  if (line && UNITS[item.unit].decimals === 0) {
    return { lines: changeLoose(lines, line.id, { quantity: line.quantity + quantity }), id: line.id };
  }
  const added: LooseLine = { id: newId, item, quantity, agreed: undefined, condition: 'stock' };
  return { lines: [...lines, added], id: newId };
}

export function changeLoose(
  lines: readonly LooseLine[],
  id: string,
  change: Partial<LooseLine>,
): readonly LooseLine[] {
  return lines.map((line) => (line.id === id ? { ...line, ...change } : line));
}

/** One more or one less of what is counted, a tenth of what is measured; never nothing. */
export function stepLoose(lines: readonly LooseLine[], id: string, direction: 1 | -1): readonly LooseLine[] {
  return lines.map((line) => {
    if (line.id !== id) return line;
    const { unit } = line.item;
    const step = UNITS[unit].decimals === 0 ? 1000 : 10 * unitStep(unit);
    const quantity = line.quantity + direction * step;
    return quantity < unitStep(unit) ? line : { ...line, quantity };
  });
}

/** What the host is asked for. */
export function commandLines(lines: readonly LooseLine[]): CommandOf<'return.without-bill'>['lines'] {
  return lines.map((line) => ({
    itemId: line.item.id,
    quantity: line.quantity,
    amount: amountOf(line),
    condition: line.condition,
  }));
}
