/** One bit a dot, rows padded to whole bytes, the leftmost dot in the highest bit; 1 is black. */
export interface Bitmap {
  /** Dots. */
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
}

/** Luminance below which a dot is black: thin strokes stay whole and counters stay open. */
const THRESHOLD = 150;

export function bytesPerRow(width: number): number {
  return Math.ceil(width / 8);
}

/** A picture of four bytes a dot as black and white; what is transparent is white. */
export function bitmapOf(rgba: ArrayLike<number>, width: number, height: number): Bitmap {
  return bitmapWhere(width, height, (x, y) => {
    const at = (y * width + x) * 4;
    const [red = 255, green = 255, blue = 255, alpha = 0] = [
      rgba[at],
      rgba[at + 1],
      rgba[at + 2],
      rgba[at + 3],
    ];
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    return 255 - ((255 - light) * alpha) / 255 < THRESHOLD;
  });
}

/** Labels side by side as one row of the web, `gap` dots between them; where there is none, blank. */
export function joinAcross(labels: readonly (Bitmap | undefined)[], gap: number): Bitmap {
  const [size] = labels.filter((label) => label !== undefined);
  if (!size) throw new RangeError('a row of no labels');
  const pitch = size.width + gap;
  return bitmapWhere(labels.length * pitch - gap, size.height, (x, y) => {
    const label = labels[Math.floor(x / pitch)];
    const within = x % pitch;
    return label !== undefined && within < size.width && isBlack(label, within, y);
  });
}

/** Everything so many dots to the right and down; what leaves the label is lost. */
export function shifted(bitmap: Bitmap, right: number, down: number): Bitmap {
  if (right === 0 && down === 0) return bitmap;
  const { width, height } = bitmap;
  return bitmapWhere(width, height, (x, y) => isBlack(bitmap, x - right, y - down));
}

/** Whether a dot is black; what lies outside is not. */
export function isBlack({ width, height, rows }: Bitmap, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= width || y >= height) return false;
  return ((rows[y * bytesPerRow(width) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
}

function bitmapWhere(width: number, height: number, black: (x: number, y: number) => boolean): Bitmap {
  const perRow = bytesPerRow(width);
  const rows = new Uint8Array(perRow * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (black(x, y)) rows[y * perRow + (x >> 3)] = (rows[y * perRow + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { width, height, rows };
}
