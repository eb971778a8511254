import type { Problem } from '../../../../shared/problem.ts';
import { problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';

/** Enough for a label, a listing preview and a tile of a touch screen. */
export const LONGEST_SIDE = 800;

/** What a photo of 800 pixels may come to as base64; the host takes no more than three million characters. */
const MOST_BYTES = 2_000_000;
const QUALITIES = [0.82, 0.6, 0.4] as const;

export interface ShrunkPhoto {
  readonly type: 'image/webp' | 'image/jpeg' | 'image/png';
  readonly base64: string;
}

/** The size a picture gets: its longer side at most `longest`, never enlarged. */
export function fitted(
  { width, height }: { readonly width: number; readonly height: number },
  longest: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A picture of any kind the browser reads, turned upright and made small. Fails with `photo-unreadable`. WebP, or
 * JPEG where the browser cannot write WebP.
 */
export function shrinkPhoto(file: Blob): Promise<Result<ShrunkPhoto, Problem>> {
  return shrink(file, asPhoto);
}

/**
 * The same for a picture that goes into a PDF, which takes PNG and JPEG only: PNG, whose edges of letters stay sharp,
 * or JPEG where that would be too large.
 */
export function shrinkLogo(file: Blob): Promise<Result<ShrunkPhoto, Problem>> {
  return shrink(file, asLogo);
}

type Encode = (canvas: OffscreenCanvas) => Promise<Blob | undefined>;

async function shrink(file: Blob, encode: Encode): Promise<Result<ShrunkPhoto, Problem>> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return err(problem('photo-unreadable'));
  try {
    const canvas = drawn(picture);
    const blob = canvas && (await encode(canvas));
    if (!blob) return err(problem('photo-unreadable'));
    return ok({ type: typeOf(blob), base64: await base64Of(blob) });
  } finally {
    picture.close();
  }
}

function typeOf({ type }: Blob): ShrunkPhoto['type'] {
  return type === 'image/webp' || type === 'image/png' ? type : 'image/jpeg';
}

function drawn(picture: ImageBitmap): OffscreenCanvas | undefined {
  const { width, height } = fitted(picture, LONGEST_SIDE);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  // What is transparent becomes paper, because a JPEG would make it black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
}

async function asLogo(canvas: OffscreenCanvas): Promise<Blob | undefined> {
  const png = await canvas.convertToBlob({ type: 'image/png' });
  if (png.size <= MOST_BYTES) return png;
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITIES[0] });
  return jpeg.size <= MOST_BYTES ? jpeg : undefined;
}

async function asPhoto(canvas: OffscreenCanvas): Promise<Blob | undefined> {
  for (const quality of QUALITIES) {
    const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
    const blob =
      webp.type === 'image/webp' ? webp : await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= MOST_BYTES) return blob;
  }
  return undefined;
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(text);
}
