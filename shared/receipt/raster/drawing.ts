import type { LogoPicture } from '../document.ts';
import type { Bitmap } from './bands.ts';

/** Letters of a size in dots and a weight. Every weight that is drawn has to be loaded first. */
export interface LetterStyle {
  readonly size: number;
  readonly weight: 500 | 700;
}

/** One thing to draw in black. Places in whole dots from the upper left; `y` of a text is its base line. */
export type Drawn =
  | ({ readonly kind: 'text'; readonly text: string; readonly x: number; readonly y: number } & LetterStyle)
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'picture'; readonly x: number; readonly y: number; readonly bitmap: Bitmap };

/** A paper laid out in dots. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Drawn[];
  /** Where each line of the document ends, in rows from the top; as many as the document has lines. */
  readonly ends: readonly number[];
}

/** What a layout needs to know of letters and symbols, which only a page can tell. */
export interface DrawingTools {
  /** Width of a text in dots, not rounded. */
  measure(text: string, style: LetterStyle): number;
  /** Modules of a Code 128, dark ones true; nothing for a value that has none. */
  code128(value: string): readonly boolean[] | undefined;
  /** The dots of a logo on paper of `paper` dots; nothing where its picture is not at hand. */
  logo(picture: LogoPicture, paper: number): Bitmap | undefined;
  /** Rows of modules of a QR code with so much to spare against damage; nothing for a value that is too long. */
  qr(value: string, spare: 'M' | 'L'): readonly (readonly boolean[])[] | undefined;
}
