import { type Column, createColumn, type Numbers } from './column.ts';

/**
 * For each key, which is a small number, the rows in which it stands. Kept in three typed arrays, as a list for each
 * of 100,000 items would weigh three times as much.
 */
export interface Postings {
  /** Rows of a key come in ascending order. */
  add(key: number, row: number): void;
  /** Newest first; none for a key that never came. */
  rowsOf(key: number | undefined): number[];
  pack(): PackedPostings;
}

export interface PackedPostings {
  readonly last: Numbers;
  readonly rows: Numbers;
  readonly before: Numbers;
}

/** Stands for "none" where a place is kept; places are kept one higher. */
const NONE = 0;

export function createPostings(packed?: PackedPostings): Postings {
  /** By key, the place of its newest row; by place, the row and the place of the key's row before. */
  const last = createColumn('count', packed?.last);
  const rows = createColumn('count', packed?.rows);
  const before = createColumn('count', packed?.before);

  return {
    add(key, row) {
      reach(last, key);
      before.push(last.at(key));
      rows.push(row);
      last.set(key, rows.length);
    },
    rowsOf(key) {
      const found: number[] = [];
      let place = key !== undefined && key < last.length ? last.at(key) : NONE;
      while (place !== NONE) {
        found.push(rows.at(place - 1));
        place = before.at(place - 1);
      }
      return found;
    },
    pack: () => ({ last: last.values(), rows: rows.values(), before: before.values() }),
  };
}

function reach(column: Column, index: number): void {
  while (column.length <= index) column.push(NONE);
}
