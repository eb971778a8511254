import { bytesPerRow } from '../bitmap.ts';
import { ascii } from './bytes.ts';
import type { EncodedRow } from './encode.ts';

/** ZPL of Zebra. 1 is black, the picture in hexadecimal figures. */
export function zpl({ bitmap, copies }: EncodedRow): Uint8Array {
  const { width, height, rows } = bitmap;
  const figures = Array.from(rows, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
  return ascii(
    `^XA^PW${width}^LL${height}^LH0,0^FO0,0^GFA,${rows.length},${rows.length},${bytesPerRow(width)},${figures}^FS` +
      `^PQ${copies}^XZ\r\n`,
  );
}
