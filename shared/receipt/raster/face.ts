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

/** Letters of 24 dots on wide paper and of 22 on narrow: smaller ones lose their signs on a worn head. */
export function faceOf(width: number): Face {
  return { width, size: width < NARROW_DOTS ? 22 : 24, gap: 12 };
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
