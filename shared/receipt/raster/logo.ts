import type { LogoPicture } from '../document.ts';
import type { Bitmap } from './bands.ts';
import type { DrawingTools } from './drawing.ts';
import type { Face } from './face.ts';
import type { Block } from './layout.ts';
import { fittedIn, type Grey, oneBit, scaled } from './one-bit.ts';

/** Dots a logo may be wide on wide and on narrow paper, and high on both: a tall one would be a hand of paper. */
const ROOMS = {
  small: { wide: 160, narrow: 128, height: 96 },
  medium: { wide: 256, narrow: 192, height: 144 },
  large: { wide: 400, narrow: 288, height: 224 },
} as const;
const NARROW_DOTS = 400;
/** Below it, so that letters do not touch it. */
const AIR = 8;

/** Dots that a logo may take on paper of `paper` dots. */
export function logoRoom(
  width: LogoPicture['width'],
  paper: number,
): { readonly width: number; readonly height: number } {
  const { wide, narrow, height } = ROOMS[width];
  return { width: paper < NARROW_DOTS ? narrow : wide, height };
}

/** A picture as the dots it has on paper of `paper` dots. */
export function logoDots(grey: Grey, { width, ...tone }: Omit<LogoPicture, 'hash'>, paper: number): Bitmap {
  const size = fittedIn(grey, logoRoom(width, paper));
  return oneBit(scaled(grey, size.width, size.height), tone);
}

/** The logo in the middle; nothing where its picture is not at hand, for the name stands below it anyway. */
export function logoDrawing(picture: LogoPicture | undefined, { width }: Face, tools: DrawingTools): Block {
  const bitmap = picture && tools.logo(picture, width);
  if (!bitmap) return { height: 0, drawn: [] };
  const x = Math.floor((width - bitmap.width) / 2);
  return { height: bitmap.height + AIR, drawn: [{ kind: 'picture', x, y: 0, bitmap }] };
}
