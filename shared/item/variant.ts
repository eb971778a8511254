import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { type Item, type ItemId, skuSchema } from './item.ts';
import { romanise } from './phonetic.ts';

/** A colour as it goes into the names of both languages. */
export interface VariantColour {
  readonly english: string;
  readonly hindi: string;
}

export interface VariantGrid {
  /** As printed on the goods: `S`, `XL`, `5.5 m`. Empty where the style has one size. */
  readonly sizes: readonly string[];
  /** Empty where the style has one colour. */
  readonly colours: readonly VariantColour[];
}

export interface VariantContext {
  /** An id nobody has, for the variant at a place of the grid. */
  readonly newId: (index: number) => ItemId;
  /** Whether an item outside the grid has the SKU. */
  readonly isTaken: (sku: string) => boolean;
}

/** More than this is a mistake in the lists, and would not fit one record of the journal. */
const MOST_VARIANTS = 200;

/**
 * Items of one style, a row of sizes for each colour, out of the item they are like: same price, tax and craft,
 * their own SKU (`CH00012-RD-XL`), name and no barcode, since one code may not mean two items. Fails with
 * `variants-none`, `variants-too-many`, `variants-repeated` (a size or colour twice) or `variant-sku-too-long`.
 */
export function makeVariants(
  base: Item,
  grid: VariantGrid,
  context: VariantContext,
): Result<readonly Item[], Problem> {
  const sizes = grid.sizes.map((size) => size.trim()).filter((size) => size !== '');
  const colours = grid.colours.filter(({ english }) => english.trim() !== '');
  const count = Math.max(1, sizes.length) * Math.max(1, colours.length);
  if (sizes.length === 0 && colours.length === 0) return err(problem('variants-none'));
  if (count > MOST_VARIANTS) return err(problem('variants-too-many', { count, most: MOST_VARIANTS }));
  const repeated = firstRepeated(sizes) ?? firstRepeated(colours.map(({ english }) => english));
  if (repeated !== undefined) return err(problem('variants-repeated', { text: repeated }));
  const colourMarks = marksOf(
    colours.map(({ english }) => english),
    colourMark,
  );
  const sizeMarks = marksOf(sizes, sizeMark);
  const taken = new Set<string>();
  const items: Item[] = [];
  for (const [row, colour] of orOne(colours).entries()) {
    for (const [place, size] of orOne(sizes).entries()) {
      const wanted = [base.sku, colourMarks[row], sizeMarks[place]]
        .filter((part) => part !== undefined)
        .join('-');
      const sku = freeOf(wanted, (each) => taken.has(each) || context.isTaken(each));
      if (!skuSchema.safeParse(sku).success) return err(problem('variant-sku-too-long', { sku }));
      taken.add(sku);
      items.push(variant(base, { id: context.newId(items.length), sku }, size, colour));
    }
  }
  return ok(items);
}

function orOne<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length === 0 ? [undefined] : list;
}

function variant(
  base: Item,
  identity: Pick<Item, 'id' | 'sku'>,
  size: string | undefined,
  colour: VariantColour | undefined,
): Item {
  return {
    ...base,
    ...identity,
    barcodes: [],
    nameEnglish: named(base.nameEnglish, colour?.english, size),
    nameHindi: base.nameHindi === '' ? '' : named(base.nameHindi, colour?.hindi || colour?.english, size),
    style: base.style || base.sku,
    size: size ?? base.size,
    colour: colour?.english ?? base.colour,
    oneOfAKind: false,
  };
}

const LONGEST_NAME = 160;

/** Colour and size stand at the end of the name; a long name gives way to them. */
function named(name: string, colour: string | undefined, size: string | undefined): string {
  const marks = [colour, size].flatMap((mark) => (mark ? [`, ${mark.trim()}`] : [])).join('');
  return name.slice(0, LONGEST_NAME - marks.length).trimEnd() + marks;
}

function firstRepeated(list: readonly string[]): string | undefined {
  const plain = list.map((each) => each.trim().toLowerCase());
  return list.find((_, index) => plain.indexOf(plain[index] ?? '') < index);
}

/** Short marks for a list, each its own: a second `RE` becomes `RE2`. */
function marksOf(names: readonly string[], markOf: (name: string) => string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const mark = freeOf(markOf(name), (each) => taken.has(each), '');
    taken.add(mark);
    return mark;
  });
}

function freeOf(wanted: string, isTaken: (text: string) => boolean, between = '-'): string {
  let free = wanted;
  for (let count = 2; isTaken(free); count += 1) free = `${wanted}${between}${count}`;
  return free;
}

/** Two letters of a colour: initials of two words (Bottle Green: BG), or first letter and next consonant (Red: RD). */
function colourMark(colour: string): string {
  const [first = '', second = ''] = lettersAndDigits(colour).split(' ');
  const consonants = first.slice(1).replace(/[AEIOU]/g, '') || first.slice(1);
  return (
    (second === '' ? first.slice(0, 1) + consonants.slice(0, 1) : first.slice(0, 1) + second.slice(0, 1)) ||
    'C'
  );
}

/** A size as it is written, without blanks and marks, at most six characters: 5.5 m becomes 5.5M. */
function sizeMark(size: string): string {
  const mark = romanise(size)
    .toUpperCase()
    .replace(/[^A-Z0-9.]/g, '')
    .replace(/^\.+/, '')
    .slice(0, 6);
  return mark || 'S';
}

function lettersAndDigits(text: string): string {
  return romanise(text)
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9\s]/g, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** Items of one style together, in the order in which the styles first appear; an item without a style by itself. */
export interface StyleGroup<T> {
  /** Empty for an item by itself. */
  readonly style: string;
  readonly items: readonly [T, ...T[]];
}

export function groupByStyle<T extends Pick<Item, 'style'>>(items: readonly T[]): readonly StyleGroup<T>[] {
  const groups: { style: string; items: [T, ...T[]] }[] = [];
  const ofStyle = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const known = item.style === '' ? undefined : ofStyle.get(item.style);
    if (known) known.push(item);
    else {
      const group: [T, ...T[]] = [item];
      groups.push({ style: item.style, items: group });
      ofStyle.set(item.style, group);
    }
  }
  return groups;
}
