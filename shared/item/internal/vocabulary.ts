import { soundOf } from '../phonetic.ts';
import { errorsForgiven, lettersOf, misspellingOf } from './misspelling.ts';
import { createSortedRuns, type SortedRuns } from './sorted-runs.ts';

/** A posting is twice the slot of an item, plus one where the word stands in its name. Sorted, no slot twice. */
export type Postings = number[];

type Visit = (postings: Postings, word: string) => void;

/** Every word of the catalogue with the items it stands in, found by spelling, sound and misspelling. */
export interface Vocabulary {
  add(word: string, slot: number, inName: boolean): void;
  remove(word: string, slot: number): void;
  withPrefix(prefix: string, visit: Visit): void;
  withPart(part: string, visit: Visit): void;
  soundingLike(word: string, visit: Visit): void;
  beginningLike(word: string, visit: Visit): void;
  /** Words of the same consonants, if the word has at least `least` of them. */
  withConsonantsOf(word: string, least: number, visit: Visit): void;
  misspelledAs(word: string, visit: Visit): void;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const letters: number[] = [];
  const postings: Postings[] = [];
  const bySpelling = createSortedRuns();
  const byKey = createSortedRuns();
  const bySkeleton = createSortedRuns();

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.length;
    numbers.set(word, number);
    words.push(word);
    letters.push(lettersOf(word));
    postings.push([]);
    bySpelling.add(word, number);
    if (!/\d/.test(word)) addSound(word, number);
    return number;
  }

  function addSound(word: string, number: number): void {
    const { key, skeleton } = soundOf(word);
    byKey.add(key, number);
    bySkeleton.add(skeleton, number);
  }

  function visitNumber(number: number, visit: Visit): void {
    const found = postings[number];
    if (found !== undefined && found.length > 0) visit(found, words[number] ?? '');
  }

  function equal(runs: SortedRuns, text: string, visit: Visit): void {
    runs.withPrefix(text, (number, key) => {
      if (key.length === text.length) visitNumber(number, visit);
    });
  }

  return {
    add(word, slot, inName) {
      insert(postings[numberOf(word)] ?? [], slot * 2 + (inName ? 1 : 0));
    },
    remove(word, slot) {
      const number = numbers.get(word);
      if (number !== undefined) withdraw(postings[number] ?? [], slot);
    },
    withPrefix(prefix, visit) {
      bySpelling.withPrefix(prefix, (number) => visitNumber(number, visit));
    },
    withPart(part, visit) {
      bySpelling.withPart(part, (number) => visitNumber(number, visit));
    },
    soundingLike(word, visit) {
      const { key } = soundOf(word);
      if (key.length > 1) equal(byKey, key, visit);
    },
    beginningLike(word, visit) {
      const { key } = soundOf(word);
      if (key.length > 1) byKey.withPrefix(key, (number) => visitNumber(number, visit));
    },
    withConsonantsOf(word, least, visit) {
      const { skeleton } = soundOf(word);
      if (skeleton.length >= least) equal(bySkeleton, skeleton, visit);
    },
    misspelledAs(word, visit) {
      for (const number of nearest(word, words, letters, postings)) visitNumber(number, visit);
    },
  };
}

/** Numbers of the words at the least distance from what was typed. */
function nearest(
  typed: string,
  words: readonly string[],
  letters: readonly number[],
  postings: readonly Postings[],
): readonly number[] {
  const errors = errorsForgiven(typed);
  if (errors === 0) return [];
  const distanceTo = misspellingOf(typed, errors);
  let least = Number.POSITIVE_INFINITY;
  let found: number[] = [];
  for (let number = 0; number < words.length; number += 1) {
    const distance = distanceTo(words[number] ?? '', letters[number] ?? 0);
    if (distance > least || distance === Number.POSITIVE_INFINITY || postings[number]?.length === 0) continue;
    if (distance < least) found = [];
    least = distance;
    found.push(number);
  }
  return found;
}

function insert(postings: Postings, posting: number): void {
  const last = postings.at(-1);
  if (last === undefined || last < posting) postings.push(posting);
  else postings.splice(placeOf(postings, posting), 0, posting);
}

function withdraw(postings: Postings, slot: number): void {
  const place = placeOf(postings, slot * 2);
  if ((postings[place] ?? -1) >> 1 === slot) postings.splice(place, 1);
}

function placeOf(postings: Postings, posting: number): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle] ?? 0) < posting) low = middle + 1;
    else high = middle;
  }
  return low;
}
