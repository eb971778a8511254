import type { Movement } from './movement.ts';

/** Thousandths of each item at each site; the sum of all movements, below nought where more was sold than known. */
export type StockLevels = Map<string, Map<string, number>>;

/** How much of an item a site holds, in thousandths. */
export function levelOf(levels: StockLevels, siteId: string, itemId: string): number {
  return levels.get(siteId)?.get(itemId) ?? 0;
}

/** Adds movements to the levels of a site, in place. `sign` -1 takes them away, as a sale does. */
export function moveStock(
  levels: StockLevels,
  siteId: string,
  movements: readonly Movement[],
  sign: 1 | -1 = 1,
): void {
  const site = levels.get(siteId) ?? new Map<string, number>();
  levels.set(siteId, site);
  for (const { itemId, quantity } of movements) {
    site.set(itemId, (site.get(itemId) ?? 0) + sign * quantity);
  }
}
