/** A picture of one bit a dot, rows of whole bytes from the left, 1 is black. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly bits: Uint8Array;
}

/** A stretch of a picture, as a printer takes it. */
export interface Band {
  readonly bytesPerRow: number;
  readonly rows: number;
  readonly data: Uint8Array;
}

/** Some printers print rubbish for a picture whose height is a multiple of this. */
const BAD_HEIGHT = 48;
/** A shorter gap between rows of letters is sent as part of the picture around it, which costs less than a new band. */
const LEAST_GAP = 12;

/** Bytes of a row of `width` dots. */
export function bytesPerRow(width: number): number {
  return Math.ceil(width / 8);
}

/**
 * Cuts the rows `from` up to `to` of a picture into bands of at most `rows`, never a multiple of 48 high, white at the
 * right left off. A gap is white rows one byte wide and no feed: the unit of a feed is a dot on some printers and half a
 * dot on others. Put below one another the bands are the picture, dot for dot.
 */
export function bands(
  bitmap: Bitmap,
  { rows: most, from = 0, to = bitmap.height }: { rows: number; from?: number; to?: number },
): readonly Band[] {
  const result: Band[] = [];
  let row = from;
  while (row < to) {
    const white = whiteRows(bitmap, row, to);
    const isGap = white >= LEAST_GAP || row + white === to;
    const rows = bandHeight(Math.min(most, isGap ? white : inkedRows(bitmap, row, to)));
    result.push(cutOut(bitmap, row, rows));
    row += rows;
  }
  return result;
}

/** One row less is never one too few: what is left over begins the next band. */
function bandHeight(rows: number): number {
  return rows % BAD_HEIGHT === 0 ? rows - 1 : rows;
}

/** White rows from here on. */
function whiteRows(bitmap: Bitmap, from: number, to: number): number {
  let row = from;
  while (row < to && inkedBytes(bitmap, row) === 0) row += 1;
  return row - from;
}

/** Rows from here on until a gap that is worth a band, or the end of the ink. */
function inkedRows(bitmap: Bitmap, from: number, to: number): number {
  let row = from;
  while (row < to) {
    const white = whiteRows(bitmap, row, to);
    if (white >= LEAST_GAP || row + white === to) break;
    row += white + 1;
  }
  return row - from;
}

/** Bytes of a row up to its last ink. */
function inkedBytes({ bits, width }: Bitmap, row: number): number {
  const length = bytesPerRow(width);
  let count = length;
  while (count > 0 && bits[row * length + count - 1] === 0) count -= 1;
  return count;
}

function cutOut(bitmap: Bitmap, from: number, rows: number): Band {
  let length = 0;
  for (let row = from; row < from + rows; row += 1) length = Math.max(length, inkedBytes(bitmap, row));
  // A gap holds no ink at all, and a printer takes no row of nothing.
  length = Math.max(length, 1);
  const data = new Uint8Array(rows * length);
  const whole = bytesPerRow(bitmap.width);
  for (let row = 0; row < rows; row += 1) {
    const start = (from + row) * whole;
    data.set(bitmap.bits.subarray(start, start + length), row * length);
  }
  return { bytesPerRow: length, rows, data };
}
