import type { Align } from './document.ts';

/**
 * A text as rows of at most `width` characters, broken between words, and within a word only where it is longer than a
 * row. An indent is kept on every row; rows below the first stand in by `hang` spaces at least. At least one row, which
 * may be empty.
 */
export function wrapped(text: string, width: number, hang = 0): readonly string[] {
  if (width < 1) return text === '' ? [''] : [...text];
  const indent = indentOf(text, width);
  const below = hang * 2 <= width ? indent.padEnd(hang) : indent;
  const roomBelow = width - below.length;
  const rows: string[] = [];
  let row = '';
  for (const word of text.trim().split(/ +/)) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (joined.length <= (rows.length === 0 ? width - indent.length : roomBelow)) {
      row = joined;
      continue;
    }
    if (row !== '') rows.push(row);
    const pieces = word.match(new RegExp(`.{1,${roomBelow}}`, 'gu')) ?? [];
    rows.push(...pieces.slice(0, -1));
    row = pieces.at(-1) ?? '';
  }
  return [...rows, row].map((one, index) => (index === 0 ? indent : below) + one);
}

/** A text of at most `width` characters filled up with spaces to stand at the left, centre or right of it. */
export function aligned(text: string, width: number, align: Align = 'left'): string {
  if (align === 'right') return text.padStart(width);
  if (align === 'left') return text.padEnd(width);
  return text.padStart(text.length + Math.floor((width - text.length) / 2)).padEnd(width);
}

function indentOf(text: string, width: number): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return indent.length * 2 <= width ? indent : '';
}
