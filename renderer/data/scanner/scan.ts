import { lookupKey } from '../../../shared/item/barcode.ts';

/** One reading of a scanner, whichever way it came in. */
export interface Scan {
  /** What was read, without the control characters around it. */
  readonly text: string;
  /** The form to look items up by. */
  readonly key: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: serial scanners frame lines with STX, ETX, CR and LF
const FRAME = /^[\s\u0000-\u001c]+|[\s\u0000-\u001f]+$/g;

/** A scan out of the characters of a wedge or a line of a serial scanner; undefined where nothing was read. */
export function normaliseScan(read: string): Scan | undefined {
  const text = read.replace(FRAME, '');
  return text === '' ? undefined : { text, key: lookupKey(text) };
}
