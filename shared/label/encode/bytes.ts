import { type Bitmap, bytesPerRow } from '../bitmap.ts';

/** Commands are ASCII. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The same picture for a language in which 0 is black; what pads a row stays white. */
export function inverted({ width, rows }: Bitmap): Uint8Array {
  const perRow = bytesPerRow(width);
  const padding = (1 << (perRow * 8 - width)) - 1;
  return rows.map((byte, at) => (at % perRow === perRow - 1 ? ~byte | padding : ~byte) & 0xff);
}
