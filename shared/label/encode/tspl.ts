import { bytesPerRow } from '../bitmap.ts';
import { printerResolution } from '../resolution.ts';
import { ascii, concatenated, inverted } from './bytes.ts';
import type { EncodedRow, Web } from './encode.ts';

/**
 * TSPL of TSC and its kin. 0 is black, mode 0 overwrites. The empty line first ends whatever a job that broke off
 * left begun.
 */
export function tspl({ bitmap, copies }: EncodedRow, { dpi, gap }: Web): Uint8Array {
  const { dotsPerMillimetre } = printerResolution(dpi);
  const inMillimetres = (dots: number) => Number((dots / dotsPerMillimetre).toFixed(2));
  const { width, height } = bitmap;
  return concatenated([
    ascii(
      `\r\nSIZE ${inMillimetres(width)} mm,${inMillimetres(height)} mm\r\nGAP ${gap} mm,0 mm\r\nDIRECTION 1\r\n` +
        `REFERENCE 0,0\r\nCLS\r\nBITMAP 0,0,${bytesPerRow(width)},${height},0,`,
    ),
    inverted(bitmap),
    ascii(`\r\nPRINT 1,${copies}\r\n`),
  ]);
}
