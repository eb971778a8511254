import { create } from 'qrcode';

/** Blank modules that a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** Dark modules side by side in one row, in modules from the left and the top, the blank around the code counted. */
export interface QrRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A QR code at error correction M as runs of dark modules in a square of `size` modules. */
export function qrRuns(value: string): { readonly size: number; readonly runs: readonly QrRun[] } {
  const { size, data } = create(value, { errorCorrectionLevel: 'M' }).modules;
  const runs: QrRun[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!data[y * size + x]) continue;
      const from = x;
      while (x < size && data[y * size + x]) x += 1;
      runs.push({ x: from + QUIET, y: y + QUIET, width: x - from });
    }
  }
  return { size: size + 2 * QUIET, runs };
}
