import { type Problem, problem } from '../../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { err, type Result } from '../../../../shared/result.ts';
import { drawPicture, type Logos, type Picture } from './draw-picture.ts';
import { lettersReady } from './letters.ts';

/** Draws papers beside the page, which goes on meanwhile. */

export interface ToPicture {
  readonly id: number;
  readonly document: ReceiptDocument;
  readonly width: number;
  /** A worker cannot ask the host for them. */
  readonly logos: Logos;
}

export interface FromPicture {
  readonly id: number;
  readonly picture: Result<Picture, Problem>;
}

void lettersReady();

addEventListener('message', ({ data }: MessageEvent<ToPicture>) => {
  void answer(data);
});

async function answer({ id, document, width, logos }: ToPicture): Promise<void> {
  const picture = await drawPicture(document, width, logos).catch(() => err(problem('raster-broken')));
  postMessage(
    { id, picture } satisfies FromPicture,
    picture.ok ? { transfer: [picture.value.bits.buffer] } : {},
  );
}
