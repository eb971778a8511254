import type { Item } from '../../../../shared/item/item.ts';

export type ListRow =
  | { readonly kind: 'item'; readonly item: Item; readonly inStyle: boolean }
  | {
      readonly kind: 'style';
      readonly style: string;
      readonly items: readonly Item[];
      readonly open: boolean;
    };

/** The id by which a row is found again after the list changed. */
export function rowKey(row: ListRow): string {
  return row.kind === 'item' ? row.item.id : `style:${row.style}`;
}

const SLICE = 1024;

/**
 * The rows of a list of items in their order. Items of one style come together under one row, at the place of the
 * first of them; a style of which only one item is listed needs none.
 */
export function* rowsOf(items: readonly Item[], openStyles: ReadonlySet<string>): Generator<void, ListRow[]> {
  const styles = new Map<string, Item[]>();
  let count = 0;
  for (const item of items) {
    count += 1;
    if (count % SLICE === 0) yield;
    if (item.style === '') continue;
    const same = styles.get(item.style);
    if (same) same.push(item);
    else styles.set(item.style, [item]);
  }
  const rows: ListRow[] = [];
  for (const item of items) {
    if (rows.length % SLICE === 0) yield;
    const same = item.style === '' ? undefined : styles.get(item.style);
    if (!same || same.length < 2) rows.push({ kind: 'item', item, inStyle: false });
    else if (same[0] === item) addStyle(rows, same, openStyles.has(item.style));
  }
  return rows;
}

function addStyle(rows: ListRow[], items: readonly Item[], open: boolean): void {
  const style = items[0]?.style ?? '';
  rows.push({ kind: 'style', style, items, open });
  if (open) for (const item of items) rows.push({ kind: 'item', item, inStyle: true });
}
