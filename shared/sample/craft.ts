import { inStoreCode } from '../item/barcode.ts';
import type { Item, ItemId } from '../item/item.ts';
import type { Unit } from '../item/unit.ts';
import { type Colour, colourInHindi, type Size, sizeInHindi } from './words.ts';

/** An item with what a new emporium has of it, in thousandths of its unit. */
export interface StockedItem {
  readonly item: Item;
  readonly quantity: number;
}

/** What the goods of one craft have in common; a good may say otherwise. */
interface Origin {
  readonly hsn: string;
  readonly taxClass: string;
  /** Pieces where it says nothing. */
  readonly unit?: Unit;
  readonly maker: string;
}

/** How many there are, in whole units: of the one kind, or of each colour or size. */
type Holding =
  | { readonly stock: number | 'one-of-a-kind' }
  | { readonly colours: Readonly<Partial<Record<Colour, number>>> }
  | { readonly sizes: Readonly<Partial<Record<Size, number>>> };

type Good = Partial<Origin> &
  Holding & {
    /** Fixed for ever within its emporium: ids, SKUs and barcodes come of it. Each colour or size takes the next. */
    readonly number: number;
    readonly english: string;
    readonly hindi: string;
    /** Price of one unit in whole rupees, tax included. */
    readonly rupees: number;
    /** Printed maximum retail price in whole rupees, on goods packed before sale. */
    readonly mrp?: number;
  };

interface Craft extends Origin {
  readonly craft: string;
  readonly district: string;
  readonly village: string;
  readonly gi?: string;
  readonly odop?: boolean;
  /** What the artisan gets of the price. */
  readonly costPercent?: number;
  readonly goods: readonly Good[];
}

const USUAL_COST_PERCENT = 62;
const FLOOR_PERCENT = 88;
const NUMBERS_PER_STATE = 10_000;

/**
 * The builder of one emporium's goods. `letters` begin its SKUs; its barcodes are our own EAN-13 whose running
 * numbers begin with the GST code of the State, far above those a till gives out from 1.
 */
export function craftsOf(letters: string, stateCode: number): (craft: Craft) => StockedItem[] {
  return (craft) =>
    craft.goods.flatMap((good) =>
      variantsOf(good).map((variant, place): StockedItem => {
        const number = good.number + place;
        const sku = letters + String(number).padStart(4, '0');
        return {
          item: {
            id: `sample-${sku}`,
            sku,
            barcodes: [inStoreCode(stateCode * NUMBERS_PER_STATE + number)],
            nameEnglish: good.english + variant.english,
            nameHindi: good.hindi + variant.hindi,
            hsn: good.hsn ?? craft.hsn,
            taxClass: good.taxClass ?? craft.taxClass,
            unit: good.unit ?? craft.unit ?? 'piece',
            ...moneyOf(good, craft.costPercent ?? USUAL_COST_PERCENT),
            craft: craft.craft,
            district: craft.district,
            gi: craft.gi ?? '',
            odop: craft.odop ?? false,
            maker: good.maker ?? craft.maker,
            village: craft.village,
            style: variant.size || variant.colour ? good.english : '',
            size: variant.size,
            colour: variant.colour,
            oneOfAKind: 'stock' in good && good.stock === 'one-of-a-kind',
            retired: false,
          },
          quantity: variant.stock * 1000,
        };
      }),
    );
}

/** The items as they go into the catalogue, and their stock as it is first counted. */
export function shelved(stocked: readonly StockedItem[]): {
  readonly items: readonly Item[];
  readonly openingStock: readonly { readonly itemId: ItemId; readonly quantity: number }[];
} {
  return {
    items: stocked.map(({ item }) => item),
    openingStock: stocked.map(({ item, quantity }) => ({ itemId: item.id, quantity })),
  };
}

interface Variant {
  readonly english: string;
  readonly hindi: string;
  readonly size: string;
  readonly colour: string;
  readonly stock: number;
}

function variantsOf(good: Good): readonly Variant[] {
  if ('colours' in good) {
    return entriesOf(good.colours).map(([colour, stock]) => ({
      english: `, ${colour.toLowerCase()}`,
      hindi: `, ${colourInHindi(colour)}`,
      size: '',
      colour,
      stock,
    }));
  }
  if ('sizes' in good) {
    return entriesOf(good.sizes).map(([size, stock]) => ({
      english: `, size ${size}`,
      hindi: `, ${sizeInHindi(size)}`,
      size,
      colour: '',
      stock,
    }));
  }
  const stock = good.stock === 'one-of-a-kind' ? 1 : good.stock;
  return [{ english: '', hindi: '', size: '', colour: '', stock }];
}

function entriesOf<K extends string>(counts: Readonly<Partial<Record<K, number>>>): [K, number][] {
  return Object.entries(counts) as [K, number][];
}

function moneyOf(good: Good, costPercent: number): Pick<Item, 'price' | 'mrp' | 'cost' | 'floor'> {
  return {
    price: good.rupees * 100,
    ...(good.mrp === undefined ? {} : { mrp: good.mrp * 100 }),
    cost: Math.round((good.rupees * costPercent) / 100) * 100,
    floor: Math.ceil((good.rupees * FLOOR_PERCENT) / 100) * 100,
  };
}
