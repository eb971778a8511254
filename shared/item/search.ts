import { lookupKey } from './barcode.ts';
import { partsOf, type QueryPart } from './internal/query.ts';
import { FIT, ranked } from './internal/ranking.ts';
import { createSortedRuns } from './internal/sorted-runs.ts';
import { createVocabulary, type Postings } from './internal/vocabulary.ts';
import { wordsOf } from './internal/words.ts';
import type { Item, ItemId } from './item.ts';

/** What of an item is searched. */
export type SearchableItem = Pick<
  Item,
  | 'id'
  | 'sku'
  | 'barcodes'
  | 'nameEnglish'
  | 'nameHindi'
  | 'craft'
  | 'district'
  | 'gi'
  | 'maker'
  | 'village'
  | 'style'
  | 'size'
  | 'colour'
>;

export interface ItemSearch {
  readonly size: number;
  /** Adds the item, or puts it in the place of the one with its id. */
  add(item: SearchableItem): void;
  /** Adds in slices of a few milliseconds; yields how many are in after each, for the caller to draw breath. */
  addMany(items: Iterable<SearchableItem>): Generator<number, void>;
  remove(id: ItemId): void;
  /**
   * Ids of the items that fit every word of the text, best first, at most `limit`. Fits, in this order: a whole
   * SKU or barcode, its beginning, a word of the name, of another field, a part of a word, the same sound in
   * Latin or Devanagari, the same consonants, a misspelling. `filter` is asked from the best down.
   */
  search(text: string, limit: number, filter?: (id: ItemId) => boolean): ItemId[];
}

const SLICE = 128;

/** Looser fits are tried only while fewer items than this were found. */
const ENOUGH = 10;

/** Four digits in the middle of more codes than this are not what anyone looks for. */
const TELLING = 2000;

const OTHER_FIELDS = ['craft', 'district', 'gi', 'maker', 'village', 'style', 'size', 'colour'] as const;

/**
 * Index of the catalogue in memory. Built from plain items, kept up to date item by item, thrown away at will.
 * Search of 100,000 items takes milliseconds whatever is typed, one letter included.
 */
export function createItemSearch(): ItemSearch {
  const items: (SearchableItem | undefined)[] = [];
  const slots = new Map<ItemId, number>();
  const freeSlots: number[] = [];
  const vocabulary = createVocabulary();
  const codes = createSortedRuns();
  const wordsOfValue = rememberWords();
  let nameLengths = new Uint8Array(1024);
  let fits = new Uint8Array(1024);
  let fitsOfWord = new Uint8Array(1024);
  let totals = new Uint16Array(1024);

  function add(item: SearchableItem): void {
    const known = slots.get(item.id);
    const before = known === undefined ? undefined : items[known];
    const slot = known ?? freeSlots.pop() ?? items.length;
    items[slot] = item;
    slots.set(item.id, slot);
    if (before !== undefined && sameText(before, item)) return;
    if (before !== undefined) withdraw(before, slot);
    if (slot >= nameLengths.length) grow();
    nameLengths[slot] = Math.min(255, item.nameEnglish.length);
    for (const code of codesOf(item)) codes.add(code, slot);
    const name = nameWords(item);
    for (const word of name) vocabulary.add(word, slot, true);
    for (const word of otherWords(item, name)) vocabulary.add(word, slot, false);
  }

  function withdraw(item: SearchableItem, slot: number): void {
    for (const code of codesOf(item)) codes.remove(code, slot);
    const name = nameWords(item);
    for (const word of name) vocabulary.remove(word, slot);
    for (const word of otherWords(item, name)) vocabulary.remove(word, slot);
  }

  function nameWords(item: SearchableItem): ReadonlySet<string> {
    return new Set([...wordsOf(item.nameEnglish), ...wordsOf(item.nameHindi)]);
  }

  function otherWords(item: SearchableItem, name: ReadonlySet<string>): ReadonlySet<string> {
    const words = new Set<string>();
    for (const field of OTHER_FIELDS) {
      for (const word of wordsOfValue(item[field])) if (!name.has(word)) words.add(word);
    }
    return words;
  }

  function grow(): void {
    const larger = new Uint8Array(nameLengths.length * 2);
    larger.set(nameLengths);
    nameLengths = larger;
    fits = new Uint8Array(larger.length);
    fitsOfWord = new Uint8Array(larger.length);
    totals = new Uint16Array(larger.length);
  }

  function remove(id: ItemId): void {
    const slot = slots.get(id);
    const item = slot === undefined ? undefined : items[slot];
    if (slot === undefined || item === undefined) return;
    withdraw(item, slot);
    items[slot] = undefined;
    slots.delete(id);
    freeSlots.push(slot);
  }

  function search(text: string, limit: number, filter?: (id: ItemId) => boolean): ItemId[] {
    const parts = partsOf(text);
    if (parts.length === 0) return [];
    parts.forEach((part, index) => {
      fitPart(part);
      for (let slot = 0; slot < items.length; slot += 1) {
        const fit = fits[slot] ?? 0;
        const total = index === 0 ? fit : (totals[slot] ?? 0);
        totals[slot] = fit === 0 || total === 0 ? 0 : index === 0 ? fit : total + fit;
      }
    });
    return firstOf(ranked(totals, nameLengths, items.length), limit, filter);
  }

  function firstOf(order: Int32Array, limit: number, filter?: (id: ItemId) => boolean): ItemId[] {
    const ids: ItemId[] = [];
    for (let index = 0; index < order.length && ids.length < limit; index += 1) {
      const id = items[order[index] ?? -1]?.id;
      if (id !== undefined && (filter === undefined || filter(id))) ids.push(id);
    }
    return ids;
  }

  /** Leaves in `fits` how well each slot fits the part: as a code, or in every word of it. */
  function fitPart(part: QueryPart): void {
    fits.fill(0, 0, items.length);
    part.words.forEach((word, index) => {
      if (index === 0) fitWord(word, fits, part.hasDigit);
      else {
        fitsOfWord.fill(0, 0, items.length);
        fitWord(word, fitsOfWord, part.hasDigit);
        keepLower(fits, fitsOfWord, items.length);
      }
    });
    fitCode(part);
  }

  function fitCode({ typed, code, hasDigit }: QueryPart): void {
    let found = 0;
    const fit = hasDigit ? FIT.codePrefix : FIT.lettersOfCode;
    const take = (slot: number, text: string): void => {
      raise(fits, slot, text === code ? FIT.code : fit);
      found += 1;
    };
    codes.withPrefix(typed, take);
    if (code !== typed) codes.withPrefix(code, take);
    if (found >= ENOUGH || !hasDigit || typed.length < 4) return;
    codes.withPart(typed, (slot) => raise(fits, slot, FIT.codePart), TELLING);
  }

  function fitWord(word: string, into: Uint8Array, hasDigit: boolean): void {
    let found = 0;
    const take = (postings: Postings, inName: number, elsewhere: number): void => {
      for (let index = 0; index < postings.length; index += 1) {
        const posting = postings[index] ?? 0;
        const slot = posting >> 1;
        const before = into[slot] ?? 0;
        const fit = (posting & 1) === 1 ? inName : elsewhere;
        if (before === 0) found += 1;
        if (before < fit) into[slot] = fit;
      }
    };
    vocabulary.withPrefix(word, (postings, text) => {
      if (text.length === word.length) take(postings, FIT.nameWord, FIT.otherWord);
      else take(postings, FIT.namePrefix, FIT.otherPrefix);
    });
    if (word.length > 2) vocabulary.withPart(word, (postings) => take(postings, FIT.part, FIT.part));
    if (hasDigit) return;
    vocabulary.soundingLike(word, (postings) => take(postings, FIT.nameSound, FIT.otherSound));
    if (found === 0) {
      vocabulary.beginningLike(word, (postings) =>
        take(postings, FIT.beginningOfSound, FIT.beginningOfSound),
      );
    }
    if (found < ENOUGH) {
      const least = found === 0 ? 2 : 3;
      vocabulary.withConsonantsOf(word, least, (postings) =>
        take(postings, FIT.nameConsonants, FIT.otherConsonants),
      );
    }
    if (found === 0) {
      vocabulary.misspelledAs(word, (postings) => take(postings, FIT.nameMisspelled, FIT.otherMisspelled));
    }
  }

  return {
    get size() {
      return slots.size;
    },
    add,
    *addMany(many) {
      let added = 0;
      for (const item of many) {
        add(item);
        added += 1;
        if (added % SLICE === 0) yield added;
      }
      yield added;
    },
    remove,
    search,
  };
}

function raise(fits: Uint8Array, slot: number, fit: number): void {
  if ((fits[slot] ?? 0) < fit) fits[slot] = fit;
}

function keepLower(fits: Uint8Array, others: Uint8Array, slots: number): void {
  for (let slot = 0; slot < slots; slot += 1) fits[slot] = Math.min(fits[slot] ?? 0, others[slot] ?? 0);
}

/** Codes as they are stored and as they are printed: a cashier types a UPC-A as he reads it. */
function codesOf(item: SearchableItem): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const code of [item.sku, ...item.barcodes]) codes.add(code.toUpperCase()).add(lookupKey(code));
  return codes;
}

function sameText(left: SearchableItem, right: SearchableItem): boolean {
  return (
    left.nameEnglish === right.nameEnglish &&
    left.nameHindi === right.nameHindi &&
    left.sku === right.sku &&
    left.barcodes.join(' ') === right.barcodes.join(' ') &&
    OTHER_FIELDS.every((field) => left[field] === right[field])
  );
}

/** Crafts, places and colours repeat over the whole catalogue: their words are cut once. */
function rememberWords(): (value: string) => readonly string[] {
  const MOST = 4096;
  const known = new Map<string, readonly string[]>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const words = wordsOf(value);
    known.set(value, words);
    return words;
  };
}
