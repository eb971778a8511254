import type { Problem } from '../../../../shared/problem.ts';
import { problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';

/** Enough for a label, a listing preview and a tile of a touch screen. */
export const LONGEST_SIDE = 800;

/** What a photo of 800 pixels may come to as base64; the host takes no more than three million characters. */
const MOST_BYTES = 2_000_000;
const QUALITIES = [0.82, 0.6, 0.4] as const;

export interface ShrunkPhoto {
  readonly type: 'image/webp' | 'image/jpeg';
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
export async function shrinkPhoto(file: Blob): Promise<Result<ShrunkPhoto, Problem>> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return err(problem('photo-unreadable'));
  try {
    const blob = await drawn(picture);
    if (!blob) return err(problem('photo-unreadable'));
    const type = blob.type === 'image/webp' ? 'image/webp' : 'image/jpeg';
    return ok({ type, base64: await base64Of(blob) });
  } finally {
    picture.close();
  }
}

async function drawn(picture: ImageBitmap): Promise<Blob | undefined> {
  const { width, height } = fitted(picture, LONGEST_SIDE);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  // What is transparent becomes paper, because a JPEG would make it black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
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
