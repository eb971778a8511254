import { type Bitmap, bytesPerRow } from './bands.ts';

/** Blackens in `bits`, rows of `width` dots, what is black in a bitmap whose upper left corner lies at (`left`, `top`). */
export function stamp(
  { width, bits }: Pick<Bitmap, 'width' | 'bits'>,
  bitmap: Bitmap,
  left: number,
  top: number,
): void {
  const length = bytesPerRow(width);
  const own = bytesPerRow(bitmap.width);
  for (let y = 0; y < bitmap.height; y += 1)
    for (let x = 0; x < bitmap.width; x += 1) {
      const isInk = ((bitmap.bits[y * own + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
      const column = left + x;
      if (!isInk || column < 0 || column >= width) continue;
      const at = (top + y) * length + (column >> 3);
      bits[at] = (bits[at] ?? 0) | (0x80 >> (column & 7));
    }
}
