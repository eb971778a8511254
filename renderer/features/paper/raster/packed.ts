import { deflateSync } from 'fflate/browser';
import type { Picture } from './draw-picture.ts';

/** A picture on its way to the host: dots deflated (RFC 1951), in base64. Most of a paper is white. */
export interface PackedPicture extends Omit<Picture, 'bits'> {
  readonly bits: string;
}

/** At once: the browser's own stream of the same takes several times as long for a picture of this size. */
export function packed({ bits, ...picture }: Picture): PackedPicture {
  return { ...picture, bits: base64(deflateSync(bits, { level: 1 })) };
}

/** Arguments of one call; many more would be too many. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}
