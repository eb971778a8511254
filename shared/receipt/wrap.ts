import type { Align } from './document.ts';

/**
 * A text as rows of at most `width` characters, broken between words, and within a word only where it is longer
 * than a row. An indent is kept on every row. At least one row, which may be empty.
 */
export function wrapped(text: string, width: number): readonly string[] {
  if (width < 1) return text === '' ? [''] : [...text];
  const indent = indentOf(text, width);
  const room = width - indent.length;
  const rows: string[] = [];
  let row = '';
  for (const word of text.trim().split(/ +/)) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (joined.length <= room) {
      row = joined;
      continue;
    }
    if (row !== '') rows.push(row);
    const pieces = word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [];
    rows.push(...pieces.slice(0, -1));
    row = pieces.at(-1) ?? '';
  }
  return [...rows, row].map((one) => indent + one);
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
