const NO_MATCH = Number.POSITIVE_INFINITY;

/** Longer words are compared by their beginning. */
const LONGEST = 40;

/** Typing errors forgiven: one from four letters on, two from eight. A swap of neighbours is one error. */
export function errorsForgiven(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** One bit per letter of a word, so that most words of a vocabulary are ruled out without looking at them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= bitOf(word, index);
  return letters;
}

/**
 * Measures words against what was typed. A word with its `lettersOf` gives twice the errors between them
 * (optimal string alignment), one more where only its beginning is meant; infinite beyond `errors`.
 */
export function misspellingOf(typed: string, errors: number): (word: string, letters: number) => number {
  const wanted = typed.slice(0, LONGEST);
  const bits = Array.from(wanted, (_, index) => bitOf(wanted, index));
  const rows = [
    new Uint8Array(LONGEST + 4),
    new Uint8Array(LONGEST + 4),
    new Uint8Array(LONGEST + 4),
  ] as const;
  return (word, letters) => {
    if (word.length < wanted.length - errors || foreign(bits, letters) > errors) return NO_MATCH;
    return distance(wanted, word, errors, rows);
  };
}

function bitOf(word: string, index: number): number {
  return 1 << (word.charCodeAt(index) & 31);
}

/** Typed letters that the word has nowhere: each is an error of its own. */
function foreign(bits: readonly number[], letters: number): number {
  let count = 0;
  for (const bit of bits) if ((bit & letters) === 0) count += 1;
  return count;
}

type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];

function distance(typed: string, word: string, errors: number, rows: Rows): number {
  const width = Math.min(word.length, typed.length + errors);
  let [beforeLast, last, here] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  let least = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    least = fillRow(typed, word, row, width, here, last, beforeLast);
    if (least > errors) return NO_MATCH;
    [beforeLast, last, here] = [last, here, beforeLast];
  }
  const whole = width === word.length ? (last[width] ?? NO_MATCH) : NO_MATCH;
  return whole <= least ? 2 * whole : 2 * least + 1;
}

/** One row of the table; gives its least value. */
function fillRow(
  typed: string,
  word: string,
  row: number,
  width: number,
  here: Uint8Array,
  last: Uint8Array,
  beforeLast: Uint8Array,
): number {
  const letter = typed.charCodeAt(row - 1);
  const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
  here[0] = row;
  let least = row;
  for (let column = 1; column <= width; column += 1) {
    const other = word.charCodeAt(column - 1);
    let value = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    value = Math.min(value, (last[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1);
    if (column > 1 && other === letterBefore && word.charCodeAt(column - 2) === letter) {
      value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
    }
    here[column] = value;
    least = Math.min(least, value);
  }
  return least;
}
