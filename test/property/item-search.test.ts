import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, misspellingOf } from '../../shared/item/internal/misspelling.ts';
import { createSortedRuns } from '../../shared/item/internal/sorted-runs.ts';
import { createVocabulary } from '../../shared/item/internal/vocabulary.ts';
import { createItemSearch } from '../../shared/item/search.ts';
import { manyItems } from '../fixtures/many-items.ts';

const ITEMS = manyItems(60, 21);
const pickItem = fc.integer({ min: 0, max: ITEMS.length - 1 });
const change = fc.record({ kind: fc.constantFrom('add', 'rename', 'remove'), item: pickItem, as: pickItem });
const QUERIES = [
  'chanderi',
  's',
  'silk red',
  'चंदेरी',
  'ब',
  '8900',
  'CH',
  'peacock',
  'dokra',
  '2000',
  'ansari',
];

describe('search of items', () => {
  it('is the same however the catalogue came to be what it is', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 80 }), (changes) => {
        const grown = createItemSearch();
        const now = new Map<string, (typeof ITEMS)[number]>();
        for (const { kind, item, as } of changes) {
          const [one, other] = [ITEMS[item], ITEMS[as]];
          if (one === undefined || other === undefined) continue;
          const next = kind === 'rename' ? { ...other, id: one.id } : one;
          if (kind === 'remove') {
            grown.remove(one.id);
            now.delete(one.id);
          } else {
            grown.add(next);
            now.set(one.id, next);
          }
        }
        const fresh = createItemSearch();
        for (const item of now.values()) fresh.add(item);
        expect(grown.size).toBe(now.size);
        for (const query of QUERIES) {
          expect(new Set(grown.search(query, 100)), query).toEqual(new Set(fresh.search(query, 100)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds an item by the beginnings of any words of its name, in any order', () => {
    const index = createItemSearch();
    for (const item of ITEMS) index.add(item);
    const words = fc.array(fc.record({ at: fc.nat(20), length: fc.integer({ min: 1, max: 12 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pickItem, words, fc.boolean(), (number, picks, hindi) => {
        const item = ITEMS[number];
        if (item === undefined) return;
        const name = (hindi ? item.nameHindi : item.nameEnglish).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const query = picks.map(({ at, length }) => name[at % name.length]?.slice(0, length)).join(' ');
        expect(index.search(query, 100)).toContain(item.id);
      }),
    );
  });
});

describe('sorted runs', () => {
  it('find by prefix and by part what a plain list finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'च'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2500, maxLength: 5000 }),
        fc.array(fc.nat(2000), { maxLength: 50 }),
        text,
        (texts, gone, asked) => {
          const runs = createSortedRuns();
          for (const [owner, each] of texts.entries()) runs.add(each, owner);
          for (const owner of gone) runs.remove(texts[owner] ?? '', owner);
          const left = texts
            .map((each, owner) => ({ each, owner }))
            .filter(({ owner }) => !gone.includes(owner));
          const found = (how: 'withPrefix' | 'withPart') => {
            const owners: number[] = [];
            runs[how](asked, (owner) => owners.push(owner));
            return owners.sort((a, b) => a - b);
          };
          expect(found('withPrefix')).toEqual(
            left.filter(({ each }) => each.startsWith(asked)).map(({ owner }) => owner),
          );
          expect(found('withPart')).toEqual(
            left.filter(({ each }) => each.includes(asked)).map(({ owner }) => owner),
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('vocabulary', () => {
  it('keeps for each word the items that have it, sorted, whatever comes and goes', () => {
    const step = fc.record({
      word: fc.constantFrom('red', 'silk'),
      slot: fc.nat(12),
      inName: fc.boolean(),
      goes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const vocabulary = createVocabulary();
        const model = new Map<string, number>();
        for (const { word, slot, inName, goes } of steps) {
          const at = `${word} ${slot}`;
          if (goes) vocabulary.remove(word, slot);
          else if (!model.has(at)) vocabulary.add(word, slot, inName);
          if (goes) model.delete(at);
          else if (!model.has(at)) model.set(at, slot * 2 + (inName ? 1 : 0));
        }
        for (const word of ['red', 'silk']) {
          const held: number[] = [];
          vocabulary.withPrefix(word, (postings) => held.push(...postings));
          const expected = [...model]
            .filter(([at]) => at.startsWith(`${word} `))
            .map(([, posting]) => posting);
          expect(held).toEqual(expected.sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('misspelling', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });

  it('measures as the textbook does', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (typed, meant, errors) => {
        const whole = textbookDistance(typed, meant);
        const beginnings = Array.from({ length: meant.length + 1 }, (_, end) =>
          textbookDistance(typed, meant.slice(0, end)),
        );
        const beginning = Math.min(...beginnings);
        const expected = Math.min(2 * whole, 2 * beginning + 1);
        const measured = misspellingOf(typed, errors)(meant, lettersOf(meant));
        expect(measured).toBe(beginning <= errors ? expected : Number.POSITIVE_INFINITY);
      }),
      { numRuns: 500 },
    );
  });
});

function textbookDistance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const kept = at(row - 1, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const swap =
        left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
          ? at(row - 2, column - 2) + 1
          : kept;
      (table[row] ?? [])[column] = Math.min(kept, swap, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  return at(left.length, right.length);
}
