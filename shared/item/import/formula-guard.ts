/**
 * A cell that begins like a formula is run by spreadsheets, whoever wrote it: an apostrophe in front keeps it
 * text. An apostrophe that was there already gets one more, so that nothing is lost on the way back.
 */
const LIKE_A_FORMULA = /^['=+\-@\t\r]/;
const GUARDED = /^'['=+\-@\t\r]/;

export function guard(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

export function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
