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

/**
 * ESC/POS of receipt printers with a roll of labels: 1 is black, in bands. Such a printer feels no gap that every model
 * would tell in the same command, so the web is fed by its pitch: where a label begins is reckoned from the first one,
 * and no part of a dot is lost on the way. What is fed is blank dots, because the step of a feed command differs from
 * model to model and a dot does not.
 */
export function escPos(rows: readonly EncodedRow[], { dpi, pitch }: Web): Uint8Array {
  const resolution = printerResolution(dpi);
  const parts: Uint8Array[] = [];
  let fed = 0;
  let labels = 0;
  for (const { bitmap, copies } of rows) {
    const picture = concatenated([Uint8Array.of(ESC, 0x40, ESC, 0x61, LEFT), ...bandsOf(bitmap)]);
    for (let copy = 0; copy < copies; copy += 1) {
      labels += 1;
      const blank = Math.max(0, dotAt(labels * pitch, resolution) - fed - bitmap.height);
      parts.push(picture, ...blankBands(blank));
      fed += bitmap.height + blank;
    }
  }
  return concatenated(parts);
}

function* bandsOf({ width, height, rows }: Bitmap): Generator<Uint8Array> {
  const perRow = bytesPerRow(width);
  for (const { from, band } of bands(height)) {
    yield head(perRow, band);
    yield rows.subarray(from * perRow, (from + band) * perRow);
  }
}

function* blankBands(height: number): Generator<Uint8Array> {
  for (const { band } of bands(height)) {
    yield head(1, band);
    yield new Uint8Array(band);
  }
}

function* bands(height: number): Generator<{ readonly from: number; readonly band: number }> {
  for (let from = 0; from < height; ) {
    const left = Math.min(BAND, height - from);
    const band = left % BREAKS_AT === 0 ? left - 1 : left;
    yield { from, band };
    from += band;
  }
}

function head(perRow: number, band: number): Uint8Array {
  return Uint8Array.of(GS, 0x76, 0x30, 0, perRow & 0xff, perRow >> 8, band & 0xff, band >> 8);
}
