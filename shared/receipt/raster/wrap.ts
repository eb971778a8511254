/** Letters that belong together: a conjunct with its signs is never torn apart. */
const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/**
 * A text as rows of at most `room` dots by `measure`, broken between words, and within a word only where it is wider
 * than a row; then between letters as they are read, not between their signs. An indent is kept on every row and
 * counted in it; rows below the first stand in by `hang` spaces at least. At least one row, which may be empty. A letter wider than the room has a row to itself.
 */
export function wrappedDots(
  text: string,
  room: number,
  measure: (text: string) => number,
  hang = 0,
): readonly string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const below = indent.padEnd(hang);
  const rows: string[] = [];
  const fitsBelow = (row: string) => measure(below + row) <= room;
  const fits = (row: string) => (rows.length > 0 ? fitsBelow(row) : measure(indent + row) <= room);
  let row = '';
  for (const word of text.trim().split(/ +/)) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (fits(joined)) {
      row = joined;
      continue;
    }
    if (row !== '') rows.push(row);
    const pieces = fits(word) ? [word] : broken(word, fitsBelow);
    rows.push(...pieces.slice(0, -1));
    row = pieces.at(-1) ?? '';
  }
  return [...rows, row].map((one, index) => (index === 0 ? indent : below) + one);
}

function broken(word: string, fits: (row: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
