import { bytesPerRow } from '../bitmap.ts';
import { dotAt, printerResolution } from '../resolution.ts';
import { ascii, concatenated, inverted } from './bytes.ts';
import type { EncodedRow, Web } from './encode.ts';

/** Dots. */
const LEAST_GAP = { 203: 16, 300: 18 } as const;

/** EPL2 of Eltron, spoken by many Argox and TVS printers. 0 is black. */
export function epl({ bitmap, copies }: EncodedRow, { dpi, gap }: Web): Uint8Array {
  const { width, height } = bitmap;
  // The language takes no gap that is smaller; the printer feels for the label's edge anyhow.
  const between = gap === 0 ? 0 : Math.max(LEAST_GAP[dpi], dotAt(gap, printerResolution(dpi)));
  return concatenated([
    ascii(`\nN\nq${width}\nQ${height},${between}\nGW0,0,${bytesPerRow(width)},${height},`),
    inverted(bitmap),
    ascii(`\nP${copies}\n`),
  ]);
}
