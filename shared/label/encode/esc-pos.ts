import { type Bitmap, bytesPerRow } from '../bitmap.ts';
import { dotAt, printerResolution } from '../resolution.ts';
import { concatenated } from './bytes.ts';
import type { EncodedRow, Web } from './encode.ts';

const ESC = 0x1b;
const GS = 0x1d;
const LEFT = 0;

/** Rows of one picture: many printers read only the low byte of its height, and some break at multiples of 48. */
const BAND = 128;
const BREAKS_AT = 48;
/** The longest feed that one command makes, in dots. */
const LONGEST_FEED = 255;

/** ESC/POS of receipt printers with a roll of labels: 1 is black, in bands, and a feed over the gap behind it. */
export function escPos({ bitmap, copies }: EncodedRow, { dpi, gap }: Web): Uint8Array {
  const one = concatenated([
    Uint8Array.of(ESC, 0x40, ESC, 0x61, LEFT),
    ...bandsOf(bitmap),
    ...feeds(dotAt(gap, printerResolution(dpi))),
  ]);
  return concatenated(Array.from({ length: copies }, () => one));
}

function* bandsOf({ width, height, rows }: Bitmap): Generator<Uint8Array> {
  const perRow = bytesPerRow(width);
  for (let from = 0; from < height; ) {
    const left = Math.min(BAND, height - from);
    const band = left % BREAKS_AT === 0 ? left - 1 : left;
    yield Uint8Array.of(GS, 0x76, 0x30, 0, perRow & 0xff, perRow >> 8, band & 0xff, band >> 8);
    yield rows.subarray(from * perRow, (from + band) * perRow);
    from += band;
  }
}

function* feeds(dots: number): Generator<Uint8Array> {
  for (let left = dots; left > 0; left -= LONGEST_FEED) {
    yield Uint8Array.of(ESC, 0x4a, Math.min(LONGEST_FEED, left));
  }
}
