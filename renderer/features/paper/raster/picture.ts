import { type Problem, problem } from '../../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { err, type Result } from '../../../../shared/result.ts';
import type { Picture } from './draw-picture.ts';
import { logosOf } from './logos.ts';
import type { PackedPicture } from './packed.ts';
import type { FromPicture, ToPicture } from './picture.worker.ts';

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (picture: FromPicture['picture']) => void>();

/**
 * Draws a document for paper of `width` dots: the picture the printer gets and the preview shows. It is drawn beside
 * the page, so that a receipt does not hold up the screen that says paid. Fails as `drawPicture` does, and with
 * `raster-no-canvas` where there is no worker to draw in.
 */
export async function pictureOf(document: ReceiptDocument, width: number): Promise<Result<Picture, Problem>> {
  return (await inWorker(document, width, false)) as Result<Picture, Problem>;
}

/** The same picture for the host. */
export async function packedPictureOf(
  document: ReceiptDocument,
  width: number,
): Promise<Result<PackedPicture, Problem>> {
  return (await inWorker(document, width, true)) as Result<PackedPicture, Problem>;
}

async function inWorker(
  document: ReceiptDocument,
  width: number,
  isPacked: boolean,
): Promise<FromPicture['picture']> {
  const logos = await logosOf(document, width);
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    warmWorker().postMessage({ id, document, width, logos, isPacked } satisfies ToPicture);
  });
}

/** Has the letters ready before the first paper is wanted. */
export function warmPictures(): void {
  warmWorker();
}

function warmWorker(): Worker {
  worker ??= startWorker();
  return worker;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FromPicture>) => {
    waiting.get(data.id)?.(data.picture);
    waiting.delete(data.id);
  });
  // A broken worker answers nothing that was asked of it; the next paper begins with another.
  started.addEventListener('error', () => {
    started.terminate();
    worker = undefined;
    for (const resolve of waiting.values()) resolve(err(problem('raster-no-canvas')));
    waiting.clear();
  });
  return started;
}
