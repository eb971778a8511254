import type { Item } from '../../../../shared/item/item.ts';
import type { TaxClass } from '../../../../shared/tax/class.ts';

/** The crafts of a catalogue by name, each once, with those that a scheme already names. */
export function craftsOf(items: readonly Item[], named: readonly string[]): readonly string[] {
  const crafts = new Set(named);
  for (const { craft, retired } of items) if (craft !== '' && !retired) crafts.add(craft);
  return [...crafts].sort((one, other) => one.localeCompare(other));
}

/** How many items of the catalogue a scheme is for, as far as tax class and craft decide it. */
export function countGoods(
  items: readonly Item[],
  { taxClasses, crafts }: { readonly taxClasses: readonly string[]; readonly crafts: readonly string[] },
): number {
  const classes = new Set(taxClasses);
  const names = new Set(crafts);
  return items.filter(
    ({ retired, taxClass, craft }) =>
      !retired && (classes.size === 0 || classes.has(taxClass)) && (names.size === 0 || names.has(craft)),
  ).length;
}

/** Whether a tax class fits what was typed: every word in its name of either language, its HSN or its id. */
export function fitsClass({ id, english, hindi, hsn }: TaxClass, search: string): boolean {
  const text = `${english} ${hindi} ${hsn.join(' ')} ${id}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
