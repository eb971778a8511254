import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { CallInput, EventPayload } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import { type Bitmap, bytesPerRow } from '../../../shared/receipt/raster/bands.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { after, createSignal } from './wait.ts';

/** A paper as a picture, and where each line of its document ends, in rows from the top. */
export interface Picture extends Bitmap {
  readonly ends: readonly number[];
}

export type PictureWanted = EventPayload<Haat, 'raster'>;
export type PictureDone = CallInput<Haat, 'raster.done'>;

/** A page that may draw. */
export interface PicturePage {
  readonly clientId: string;
  /** Sends the wish for a picture; whether the page hears it is not known. */
  readonly ask: (wanted: PictureWanted) => void;
}

/** Pictures of papers, drawn by whichever page can: the host has no letters of its own. */
export interface Pictures {
  /**
   * Draws a document for paper of `dots`. Pages that are seen are asked first, one after another, the one that drew
   * last before the others; then those that are not. Fails with what kept the last one from it, with `raster-no-page` when none answers or none is open, or
   * with `printing-closed`.
   */
  draw(document: ReceiptDocument, dots: number): Promise<Result<Picture, Problem>>;
  /** Takes what a page sent. */
  take(done: PictureDone): void;
  /** A page has connected: a picture may be waiting for one. */
  pageCame(): void;
  /** Nothing is drawn any more. */
  close(): void;
}

export interface PicturesOptions {
  readonly pages: () => readonly PicturePage[];
  /** For one page to answer, ms. */
  readonly patience?: number;
  /** For a first page to be open at all, as after a start, ms. */
  readonly patienceForPage?: number;
}

/** What only the page that said it stands in the way of; another may do better. */
const OF_ONE_PAGE: readonly string[] = [
  'raster-page-hidden',
  'raster-fonts-missing',
  'raster-no-canvas',
  'raster-broken',
];

export function createPictures(options: PicturesOptions): Pictures {
  const { pages, patience = 3_000, patienceForPage = 20_000 } = options;
  const waiting = new Map<string, (done: PictureDone) => void>();
  const closing = createSignal();
  let came = createSignal();
  let drewLast = '';

  const isAnyOpen = () => pages().length > 0 || closing.given();

  async function firstPages(): Promise<readonly PicturePage[]> {
    const wait = after(patienceForPage, undefined);
    await Promise.race([came.promise, closing.promise, wait.promise]);
    wait.stop();
    return inOrder();
  }

  function inOrder(): readonly PicturePage[] {
    const rank = ({ clientId }: PicturePage) => (clientId === drewLast ? 0 : 1);
    return [...pages()].sort((a, b) => rank(a) - rank(b));
  }

  async function ask(page: PicturePage, wanted: Omit<PictureWanted, 'id'>): Promise<PictureDone | undefined> {
    const id = randomUUID();
    const answer = new Promise<PictureDone>((resolve) => waiting.set(id, resolve));
    page.ask({ id, ...wanted });
    const wait = after(patience, undefined);
    const closed = closing.promise.then(() => undefined);
    const done = await Promise.race([answer, wait.promise, closed]);
    wait.stop();
    waiting.delete(id);
    return done;
  }

  return {
    async draw(document, dots) {
      let last = problem('raster-no-page');
      for (const evenHidden of [false, true]) {
        // Without a turn in between where it can be: a page draws best before it is told that the bill is paid.
        for (const page of isAnyOpen() ? inOrder() : await firstPages()) {
          const done = await ask(page, { document, dots, evenHidden });
          if (closing.given()) return err(problem('printing-closed'));
          const picture = done && pictureIn(done, document, dots);
          if (picture?.ok) {
            drewLast = page.clientId;
            return picture;
          }
          if (picture && !OF_ONE_PAGE.includes(picture.error.code)) return picture;
          if (picture) last = picture.error;
        }
      }
      return err(closing.given() ? problem('printing-closed') : last);
    },
    take: (done) => waiting.get(done.id)?.(done),
    pageCame() {
      came.give();
      came = createSignal();
    },
    close: () => closing.give(),
  };
}

/** The picture in an answer. What does not hold together would be rubbish on paper and is refused. */
function pictureIn(done: PictureDone, document: ReceiptDocument, dots: number): Result<Picture, Problem> {
  if ('problem' in done) return err(done.problem);
  const { width, height, ends } = done;
  const bits = unpacked(done.bits, bytesPerRow(width) * height);
  const isWhole =
    width === dots &&
    bits !== undefined &&
    ends.length === document.lines.length &&
    ends.every((end, index) => end >= (ends[index - 1] ?? 0) && end <= height);
  return isWhole ? ok({ width, height, bits, ends }) : err(problem('raster-broken'));
}

/** Nothing for what does not come to exactly so many bytes. */
function unpacked(base64: string, length: number): Uint8Array | undefined {
  try {
    const bytes = inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength: Math.max(1, length) });
    return bytes.length === length ? new Uint8Array(bytes) : undefined;
  } catch {
    return undefined;
  }
}
