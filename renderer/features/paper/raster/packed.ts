import type { Picture } from './draw-picture.ts';

/** A picture on its way to the host: dots deflated (RFC 1951), in base64. Most of a paper is white. */
export interface PackedPicture extends Omit<Picture, 'bits'> {
  readonly bits: string;
}

export async function packed({ bits, ...picture }: Picture): Promise<PackedPicture> {
  const deflated = new Blob([bits.slice()]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return { ...picture, bits: base64(new Uint8Array(await new Response(deflated).arrayBuffer())) };
}

/** Arguments of one call; many more would be too many. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}
