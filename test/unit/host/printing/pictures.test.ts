import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createPictures,
  type PicturePage,
  type Pictures,
  type PictureWanted,
} from '../../../../electron/host/printing/pictures.ts';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { text } from '../../../../shared/receipt/lines.ts';

const PAPER: ReceiptDocument = { language: 'hi', lines: [text('बिल')] };
const DOTS = 16;

let pages: PicturePage[];
let asked: string[];
let pictures: Pictures;

beforeEach(() => {
  pages = [];
  asked = [];
  pictures = createPictures({ pages: () => pages, patience: 60, patienceForPage: 60 });
});
afterEach(() => pictures.close());

function open(clientId: string, answer: (wanted: PictureWanted) => void = () => {}): void {
  pages.push({
    clientId,
    ask(wanted) {
      asked.push(wanted.evenHidden ? `${clientId}, even hidden` : clientId);
      queueMicrotask(() => answer(wanted));
    },
  });
}

const deflated = (...bytes: number[]) => deflateRawSync(Uint8Array.from(bytes)).toString('base64');

function drawn({ id }: PictureWanted, changes: object = {}): void {
  pictures.take({ id, width: DOTS, height: 2, ends: [2], bits: deflated(0x80, 1, 0, 0), ...changes });
}

function refused(code: string) {
  return ({ id }: PictureWanted) => pictures.take({ id, problem: { code } });
}

function hidden(wanted: PictureWanted): void {
  if (wanted.evenHidden) drawn(wanted);
  else refused('raster-page-hidden')(wanted);
}

describe('a paper', () => {
  test('is drawn by the page that answers', async () => {
    open('a', drawn);
    expect(await pictures.draw(PAPER, DOTS)).toEqual({
      ok: true,
      value: { width: DOTS, height: 2, ends: [2], bits: Uint8Array.of(0x80, 1, 0, 0) },
    });
  });

  test('goes to the next page when one keeps silent, and from then on to that one first', async () => {
    open('dead');
    open('alive', drawn);
    expect((await pictures.draw(PAPER, DOTS)).ok).toBe(true);
    expect((await pictures.draw(PAPER, DOTS)).ok).toBe(true);
    expect(asked).toEqual(['dead', 'alive', 'alive']);
  });

  test('is drawn by a page that nobody sees only when no other can', async () => {
    open('hidden', hidden);
    open('seen', drawn);
    await pictures.draw(PAPER, DOTS);
    pages.pop();
    expect((await pictures.draw(PAPER, DOTS)).ok).toBe(true);
    expect(asked).toEqual(['hidden', 'seen', 'hidden', 'hidden, even hidden']);
  });

  test('waits for a first page after a start', async () => {
    const picture = pictures.draw(PAPER, DOTS);
    open('a', drawn);
    pictures.pageCame();
    expect((await picture).ok).toBe(true);
  });

  test.each([
    ['no page is open', () => {}, 'raster-no-page'],
    ['no page answers', () => open('dead'), 'raster-no-page'],
    ['no page has its letters', () => open('a', refused('raster-fonts-missing')), 'raster-fonts-missing'],
    ['it does not fit the paper', () => open('a', refused('receipt-code-too-wide')), 'receipt-code-too-wide'],
  ])('is refused with the reason when %s', async (_, prepare, code) => {
    prepare();
    expect(await pictures.draw(PAPER, DOTS)).toEqual({ ok: false, error: { code } });
  });

  test.each([
    ['of another width', { width: 24 }],
    ['with rows missing', { height: 3 }],
    ['whose dots cannot be unpacked', { bits: 'gAEAAA==' }],
    ['whose dots come to more than it has', { bits: deflated(...Array(5_000).fill(0)) }],
    ['whose lines are not those of the paper', { ends: [1, 2] }],
    ['whose lines end beyond it', { ends: [9] }],
  ])('%s is not taken for a picture of it', async (_, changes) => {
    open('a', (wanted) => drawn(wanted, changes));
    expect(await pictures.draw(PAPER, DOTS)).toEqual({ ok: false, error: { code: 'raster-broken' } });
  });
});

test('an answer that comes too late disturbs nothing', async () => {
  let late: PictureWanted | undefined;
  open('slow', (wanted) => {
    late = wanted;
  });
  expect((await pictures.draw(PAPER, DOTS)).ok).toBe(false);
  if (late) drawn(late);
  pages = [];
  open('a', drawn);
  expect((await pictures.draw(PAPER, DOTS)).ok).toBe(true);
});

test('a till that is closed waits for no page', async () => {
  const picture = pictures.draw(PAPER, DOTS);
  pictures.close();
  expect(await picture).toEqual({ ok: false, error: { code: 'printing-closed' } });
});
