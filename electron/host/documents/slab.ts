import type { PaperLanguage } from '../../../shared/document/paper.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import type { PdfFile } from './pdf-file.ts';
import type { Picture } from './picture.ts';
import { COLOURS, LEADING, RISE, type Sheet } from './sheet.ts';
import type { Line, Piece, Style, Typesetter } from './typesetter.ts';

/** What a paper is set with. */
export interface Desk {
  readonly file: PdfFile;
  readonly setter: Typesetter;
  readonly sheet: Sheet;
  readonly language: PaperLanguage;
  readonly logo?: Picture;
}

/** Something measured, that can be drawn with its upper left corner anywhere. Points. */
export interface Slab {
  readonly height: number;
  draw(x: number, y: number): void;
}

export type Align = 'left' | 'right' | 'centre';

export const NOTHING: Slab = { height: 0, draw: () => undefined };

/** Slabs one under another, `gap` apart; empty ones take no gap. */
export function stack(slabs: readonly Slab[], gap = 0): Slab {
  const seen = slabs.filter((slab) => slab.height > 0);
  const height = seen.reduce((sum, slab) => sum + slab.height, 0) + gap * Math.max(0, seen.length - 1);
  return {
    height,
    draw: (x, y) => {
      let top = y;
      for (const slab of seen) {
        slab.draw(x, top);
        top += slab.height + gap;
      }
    },
  };
}

/** Slabs side by side, tops level, each at its distance from the left. */
export function row(slabs: readonly { readonly at: number; readonly slab: Slab }[]): Slab {
  return {
    height: Math.max(0, ...slabs.map(({ slab }) => slab.height)),
    draw: (x, y) => {
      for (const { at, slab } of slabs) slab.draw(x + at, y);
    },
  };
}

/** A slab with room left free about it. */
export function inset(
  slab: Slab,
  by: { readonly x?: number; readonly top?: number; readonly bottom?: number },
): Slab {
  const { x: left = 0, top = 0, bottom = 0 } = by;
  return { height: slab.height + top + bottom, draw: (x, y) => slab.draw(x + left, y + top) };
}

/** Something drawn beneath a slab first, over its whole height: a tint, a frame, a rule. */
export function over(slab: Slab, paint: (x: number, y: number, height: number) => void): Slab {
  return {
    height: slab.height,
    draw: (x, y) => {
      paint(x, y, slab.height);
      slab.draw(x, y);
    },
  };
}

/** Text broken to a width. */
export function paragraph(desk: Desk, pieces: readonly Piece[], width: number, align: Align = 'left'): Slab {
  const seen = pieces.filter((piece) => piece.text !== '');
  if (seen.length === 0) return NOTHING;
  return stack(desk.setter.breakLines(seen, width).map((line) => lineSlab(desk, line, width, align)));
}

function lineSlab({ setter }: Desk, line: Line, width: number, align: Align): Slab {
  const size = Math.max(...line.pieces.map((piece) => piece.size));
  return {
    height: size * LEADING,
    draw: (x, y) => setter.writeLine(line, { x, y: y + size * RISE, width, align }),
  };
}

/** English, and after it on the same line its Hindi where the paper has both. */
export function inline(desk: Desk, words: Words, style: Style): readonly Piece[] {
  const hindi = hindiOf(desk, words);
  if (hindi === undefined) return [{ ...style, text: words.en }];
  const second = style.colour === COLOURS.paper ? style : { ...style, colour: COLOURS.muted };
  return [
    { ...style, text: `${words.en}  ` },
    { ...second, size: style.size * 0.94, bold: false, text: hindi },
  ];
}

/** English, and beneath it its Hindi, a little smaller, where the paper has both. */
export function stacked(desk: Desk, words: Words, style: Style, width: number, align: Align = 'left'): Slab {
  const hindi = hindiOf(desk, words);
  return stack([
    paragraph(desk, [{ ...style, text: words.en }], width, align),
    hindi === undefined
      ? NOTHING
      : paragraph(desk, [{ ...style, size: style.size * 0.94, text: hindi }], width, align),
  ]);
}

/** The Hindi of a text that says something else than its English, on a paper that has both. */
export function hindiOf({ language }: Desk, { en, hi }: Words): string | undefined {
  return language === 'both' && hi && hi !== en ? hi : undefined;
}

/** A thin line from left to right. */
export function rule({ file }: Desk, width: number, colour: string, weight: number): Slab {
  return {
    height: weight,
    draw: (x, y) => {
      file.rect(x, y, width, weight).fill(colour);
    },
  };
}
