import { type Problem, problem } from '../../../../shared/problem.ts';
import type { LogoPicture, ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { type Bitmap, bytesPerRow } from '../../../../shared/receipt/raster/bands.ts';
import type { Drawing, Drawn } from '../../../../shared/receipt/raster/drawing.ts';
import { layoutRaster } from '../../../../shared/receipt/raster/layout.ts';
import { stamp } from '../../../../shared/receipt/raster/stamp.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { fontOf, lettersReady } from './letters.ts';
import { drawingTools } from './tools.ts';

/** A paper as a picture, and where each line of its document ends, in rows from the top. */
export interface Picture extends Bitmap {
  readonly ends: readonly number[];
}

/** The logos of a paper, as the dots they have on it, by the hash of their picture. */
export type Logos = ReadonlyMap<string, Bitmap>;

/** A long bill is higher than a canvas may be, so it is drawn in strips. */
const STRIP = 1024;
/** What reaches over the edge of a strip is drawn in both. */
const OVERHANG = 120;
/** Ink from here on is black: at 150 of 255 strokes neither break nor close. */
const LEAST_INK = 255 - 150;

/**
 * Draws a document for paper of `width` dots; in a worker. Fails as the layout does, or with `raster-fonts-missing`
 * or `raster-no-canvas`.
 */
export async function drawPicture(
  document: ReceiptDocument,
  width: number,
  logos: Logos,
): Promise<Result<Picture, Problem>> {
  const letters = await lettersReady();
  if (!letters.ok) return letters;
  const context = canvasOf(width);
  if (!context) return err(problem('raster-no-canvas'));
  const logo = ({ hash }: LogoPicture) => logos.get(hash);
  const drawing = layoutRaster(document, width, { ...drawingTools(context), logo });
  return drawing.ok ? ok(inked(context, drawing.value)) : drawing;
}

/** One for each width of paper, kept: its two megabytes take longer to be had than to be drawn on. */
const canvases = new Map<number, OffscreenCanvasRenderingContext2D>();

/** With an alpha channel letters get no coloured edges, and what counts is how much ink there is. */
function canvasOf(width: number): OffscreenCanvasRenderingContext2D | undefined {
  const kept = canvases.get(width);
  if (kept) return kept;
  const canvas = new OffscreenCanvas(width, STRIP);
  const context = canvas.getContext('2d', { alpha: true, willReadFrequently: true });
  if (context) canvases.set(width, context);
  return context ?? undefined;
}

function inked(context: OffscreenCanvasRenderingContext2D, { width, height, drawn, ends }: Drawing): Picture {
  const length = bytesPerRow(width);
  const bits = new Uint8Array(length * height);
  for (let top = 0; top < height; top += STRIP) {
    context.clearRect(0, 0, width, STRIP);
    for (const one of drawn) if (one.kind !== 'picture' && isWithin(one, top)) draw(context, one, top);
    const rows = Math.min(STRIP, height - top);
    pack(context.getImageData(0, 0, width, rows), bits, top * length);
  }
  for (const one of drawn) if (one.kind === 'picture') stamp({ width, bits }, one.bitmap, one.x, one.y);
  return { width, height, bits, ends };
}

/** Dots with ink enough, eight to a byte, from a place in `bits` on. Most of a paper is white and is passed over. */
function pack({ data, width }: ImageData, bits: Uint8Array, from: number): void {
  const length = bytesPerRow(width);
  const pixels = new Uint32Array(data.buffer);
  for (let at = 0; at < pixels.length; at += 1) {
    if (pixels[at] === 0 || (data[at * 4 + 3] ?? 0) <= LEAST_INK) continue;
    const row = Math.floor(at / width);
    const x = at - row * width;
    const byte = from + row * length + (x >> 3);
    bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
  }
}

/** What a canvas draws; dots that are ready are not drawn but stamped. */
type Penned = Exclude<Drawn, { kind: 'picture' }>;

function isWithin(one: Penned, top: number): boolean {
  const height = one.kind === 'rectangle' ? one.height : 0;
  return one.y + height + OVERHANG > top && one.y - OVERHANG < top + STRIP;
}

function draw(context: OffscreenCanvasRenderingContext2D, one: Penned, top: number): void {
  context.fillStyle = '#000';
  if (one.kind === 'rectangle') {
    context.fillRect(one.x, one.y - top, one.width, one.height);
    return;
  }
  context.font = fontOf(one);
  context.fillText(one.text, one.x, one.y - top);
}
