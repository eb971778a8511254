import { create } from 'qrcode';
import type { PdfFile } from './pdf-file.ts';

/** Blank modules that a scanner needs around a QR code (ISO/IEC 18004). */
const QUIET = 4;

/** How wide and high a QR code of `value` is in modules, with the blank around it. */
export function qrModules(value: string): number {
  return matrix(value).size + 2 * QUIET;
}

/** A QR code at error correction M as filled squares, which print sharp at any size. Points. */
export function drawQr(
  file: PdfFile,
  value: string,
  box: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const { size, data } = matrix(value);
  const module = box.size / (size + 2 * QUIET);
  file.save().fillColor('#000000');
  for (let row = 0; row < size; row++) {
    for (const { from, length } of dark(data.subarray(row * size, (row + 1) * size))) {
      const x = box.x + (QUIET + from) * module;
      file.rect(x, box.y + (QUIET + row) * module, length * module, module);
    }
  }
  file.fill().restore();
}

function matrix(value: string): { readonly size: number; readonly data: Uint8Array } {
  const { size, data } = create(value, { errorCorrectionLevel: 'M' }).modules;
  return { size, data: Uint8Array.from(data) };
}

/** Stretches of dark modules in a row: drawn whole, no hairline shows between neighbours. */
function dark(row: Uint8Array): readonly { readonly from: number; readonly length: number }[] {
  const stretches: { from: number; length: number }[] = [];
  for (const [index, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = stretches.at(-1);
    if (last && last.from + last.length === index) last.length += 1;
    else stretches.push({ from: index, length: 1 });
  }
  return stretches;
}
