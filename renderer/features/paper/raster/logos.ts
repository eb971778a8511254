import type { LogoPicture, ReceiptDocument } from '../../../../shared/receipt/document.ts';
import type { Bitmap } from '../../../../shared/receipt/raster/bands.ts';
import { logoDots } from '../../../../shared/receipt/raster/logo.ts';
import { type Grey, greyOf, trimmed } from '../../../../shared/receipt/raster/one-bit.ts';
import { ask } from '../../../data/till.ts';
import type { Logos } from './draw-picture.ts';

/** Pictures of the sellers of a till, and what the designer tried; each a few hundred kilobytes of grey. */
const MOST_KEPT = 12;

const greys = new Map<string, Promise<Grey | undefined>>();
const dots = new Map<string, Bitmap>();

/** The logos of a document for paper of `paper` dots; without those whose picture the host does not have. */
export async function logosOf({ lines }: ReceiptDocument, paper: number): Promise<Logos> {
  const logos = new Map<string, Bitmap>();
  for (const line of lines) {
    if (line.kind !== 'logo' || !line.picture) continue;
    const grey = await logoGrey(line.picture.hash);
    if (grey) logos.set(line.picture.hash, drawnOnce(grey, line.picture, paper));
  }
  return logos;
}

/** A kept picture in grey without the white around it; nothing where it cannot be had, which is tried anew later. */
export function logoGrey(hash: string): Promise<Grey | undefined> {
  const known = greys.get(hash);
  if (known) return known;
  const grey = read(hash).catch(() => undefined);
  keep(greys, hash, grey);
  void grey.then((found) => found === undefined && greys.delete(hash));
  return grey;
}

async function read(hash: string): Promise<Grey | undefined> {
  const answer = await ask('photo.read', { hash });
  if (!answer.ok || !answer.value) return undefined;
  const { type, base64 } = answer.value;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return undefined;
    pen.drawImage(picture, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return trimmed(greyOf(data, width, height));
  } finally {
    picture.close();
  }
}

/** The dots are worked out once for each look, so that no receipt waits for them. */
function drawnOnce(grey: Grey, picture: LogoPicture, paper: number): Bitmap {
  const { hash, width, tone, darkness } = picture;
  const key = `${hash} ${width} ${tone} ${darkness} ${paper}`;
  const known = dots.get(key);
  if (known) return known;
  const drawn = logoDots(grey, picture, paper);
  keep(dots, key, drawn);
  return drawn;
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
}
