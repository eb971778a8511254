import type { Item } from '../../../../shared/item/item.ts';
import type { Unit } from '../../../../shared/item/unit.ts';

export const STOCK_STATES = ['below-nought', 'none', 'some'] as const;
export type StockState = (typeof STOCK_STATES)[number];

export const MISSING = ['hindi', 'photo', 'barcode'] as const;
export type Missing = (typeof MISSING)[number];

export const MARKS = ['gi', 'odop', 'one-of-a-kind'] as const;
export type Mark = (typeof MARKS)[number];

/** Conditions on the list, all of which must hold; an empty one asks for nothing. */
export interface ItemFilter {
  readonly craft: string;
  readonly district: string;
  readonly taxClass: string;
  readonly unit: Unit | '';
  readonly stock: StockState | '';
  readonly marks: readonly Mark[];
  readonly missing: readonly Missing[];
  readonly retired: 'no' | 'only' | 'too';
}

export const NO_FILTER: ItemFilter = {
  craft: '',
  district: '',
  taxClass: '',
  unit: '',
  stock: '',
  marks: [],
  missing: [],
  retired: 'no',
};

/** How many conditions stand; leaving out what is retired is how the list starts and counts as none. */
export function countConditions(filter: ItemFilter): number {
  const { craft, district, taxClass, unit, stock, marks, missing, retired } = filter;
  const chosen = [craft, district, taxClass, unit, stock].filter((value) => value !== '').length;
  return chosen + marks.length + missing.length + (retired === 'no' ? 0 : 1);
}

/** Whether an item with a stock of `level` thousandths is to be shown. */
export function passes(filter: ItemFilter, item: Item, level: number): boolean {
  if (filter.retired !== 'too' && item.retired !== (filter.retired === 'only')) return false;
  if (filter.craft !== '' && item.craft !== filter.craft) return false;
  if (filter.district !== '' && item.district !== filter.district) return false;
  if (filter.taxClass !== '' && item.taxClass !== filter.taxClass) return false;
  if (filter.unit !== '' && item.unit !== filter.unit) return false;
  if (filter.stock !== '' && stockStateOf(level) !== filter.stock) return false;
  return filter.marks.every((mark) => bears(item, mark)) && filter.missing.every((what) => lacks(item, what));
}

function stockStateOf(level: number): StockState {
  if (level < 0) return 'below-nought';
  return level === 0 ? 'none' : 'some';
}

function bears(item: Item, mark: Mark): boolean {
  if (mark === 'gi') return item.gi !== '';
  return mark === 'odop' ? item.odop : item.oneOfAKind;
}

function lacks(item: Item, what: Missing): boolean {
  if (what === 'hindi') return item.nameHindi === '';
  return what === 'photo' ? item.photo === undefined : item.barcodes.length === 0;
}
