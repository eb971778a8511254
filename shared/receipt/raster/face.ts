import type { ReceiptDocument } from '../document.ts';
import type { LetterStyle } from './drawing.ts';

/** Letters and distances of a paper, in dots. */
export interface Face {
  readonly width: number;
  readonly size: number;
  /** Between what stands side by side. */
  readonly gap: number;
}

/** What a Hindi sign above and one below need beside the letter itself. */
const LINE_HEIGHT = 1.44;
const BASE_LINE = 1.06;
const NARROW_DOTS = 400;

/** Dots of letters on wide and on narrow paper: below 20 they lose their signs on a worn head. */
const SIZES = {
  small: { wide: 22, narrow: 20 },
  usual: { wide: 24, narrow: 22 },
  large: { wide: 28, narrow: 26 },
} as const;

export function faceOf(width: number, letters: ReceiptDocument['letters'] | 'usual' = 'usual'): Face {
  const { wide, narrow } = SIZES[letters];
  return { width, size: width < NARROW_DOTS ? narrow : wide, gap: 12 };
}

export function lineHeight(size: number): number {
  return Math.ceil(size * LINE_HEIGHT);
}

/** From the top of a row to its base line. */
export function baseLine(size: number): number {
  return Math.round(size * BASE_LINE);
}

/** Style of a line of the document. */
export function styleOf(
  { size }: Face,
  line: { readonly size?: 'normal' | 'large'; readonly bold?: boolean },
): LetterStyle {
  return { size: line.size === 'large' ? size * 2 : size, weight: line.bold ? 700 : 500 };
}
