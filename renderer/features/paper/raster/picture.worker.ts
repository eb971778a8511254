import { type Problem, problem } from '../../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { drawPicture, type Logos, type Picture } from './draw-picture.ts';
import { type PackedPicture, packed } from './packed.ts';

/** Draws papers beside the page, which goes on meanwhile. */

export interface ToPicture {
  readonly id: number;
  readonly document: ReceiptDocument;
  readonly width: number;
  /** A worker cannot ask the host for them. */
  readonly logos: Logos;
  /** Whether it is for the host, and not for the screen. */
  readonly isPacked: boolean;
}

export interface FromPicture {
  readonly id: number;
  readonly picture: Result<Picture | PackedPicture, Problem>;
}

/** Letters of both scripts in both weights: the first paper of a day is to be no slower than the second. */
const FIRST: ReceiptDocument = {
  language: 'both',
  lines: [false, true].map((bold) => ({
    kind: 'columns',
    bold,
    cells: [
      { text: { en: 'Chanderi saree', hi: 'चंदेरी साड़ी, क्षेत्रश्री' }, weight: 1 },
      { text: { en: '₹1,23,456.78' }, align: 'right' },
    ],
  })),
};
void drawPicture(FIRST, 576, new Map()).catch(() => {});

addEventListener('message', ({ data }: MessageEvent<ToPicture>) => {
  void answer(data);
});

async function answer({ id, ...wanted }: ToPicture): Promise<void> {
  tell({ id, picture: await drawn(wanted).catch(() => err(problem('raster-broken'))) });
}

async function drawn({
  document,
  width,
  logos,
  isPacked,
}: Omit<ToPicture, 'id'>): Promise<FromPicture['picture']> {
  const picture = await drawPicture(document, width, logos);
  return picture.ok && isPacked ? ok(packed(picture.value)) : picture;
}

function tell(message: FromPicture): void {
  const bits = message.picture.ok ? message.picture.value.bits : '';
  postMessage(message, typeof bits === 'string' ? {} : { transfer: [bits.buffer] });
}
