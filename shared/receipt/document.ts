import { z } from 'zod';

/** What a paper is written in. `both` gives each label in English with the Hindi beside or below it. */
export const paperLanguageSchema = z.enum(['en', 'hi', 'both']);
export type PaperLanguage = z.infer<typeof paperLanguageSchema>;

/** One text in the languages it is known in. A document prints the one of its own language, English where none is. */
export interface Words {
  readonly en: string;
  readonly hi?: string;
  /** Its rows on a paper in both languages, where they are not simply the two texts: a value stands there once. */
  readonly both?: readonly string[];
}

export type Align = 'left' | 'centre' | 'right';

/** `large` is twice as wide and twice as high. */
export type Size = 'normal' | 'large';

/**
 * A cell takes the room its text needs, or `columns` characters, or with `weight` a share of what the others
 * leave. Weighted text wraps in its share.
 */
export interface Cell {
  readonly text: Words;
  readonly align?: Align;
  readonly columns?: number;
  readonly weight?: number;
}

export interface TableColumn {
  readonly title: Words;
  readonly align?: Align;
}

/** One thing on the paper, from top to bottom, with no knowledge of any printer. */
export type ReceiptLine =
  | {
      readonly kind: 'text';
      readonly text: Words;
      readonly align?: Align;
      readonly size?: Size;
      readonly bold?: boolean;
      /** Where it goes on below itself it stands a little further in. */
      readonly hanging?: true;
    }
  | {
      readonly kind: 'columns';
      readonly cells: readonly Cell[];
      readonly size?: Size;
      readonly bold?: boolean;
    }
  /** Columns as wide as their widest entry; on paper too narrow for that each row is printed as a small list. */
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Words[])[];
    }
  | { readonly kind: 'rule'; readonly weight: 'single' | 'double' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'barcode'; readonly symbology: 'code128'; readonly value: string }
  /** `least` is how many dots wide a module has to be. */
  | { readonly kind: 'qr'; readonly value: string; readonly least?: 4 }
  /** Where the seller's picture goes, if he has one. Text printing has none: the name stands there. */
  | { readonly kind: 'logo'; readonly picture?: LogoPicture }
  | { readonly kind: 'cut' };

/** A picture kept by the host, and how it becomes dots. */
export interface LogoPicture {
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly width: 'small' | 'medium' | 'large';
  /** Black or not, or dots strewn for shades. */
  readonly tone: 'lines' | 'shades';
  /** Of 256 steps of grey those below this become black. */
  readonly darkness: number;
}

/** A paper as a list of typed lines. */
export interface ReceiptDocument {
  readonly language: PaperLanguage;
  /** Letters of the picture, where they are not the usual ones. */
  readonly letters?: 'small' | 'large';
  readonly lines: readonly ReceiptLine[];
}

/** The text of `words` in English, in Hindi where it is known in no other. */
export function englishOf(words: Words): string {
  return words.en || (words.hi ?? '');
}

/** The text of `words` in Hindi, in English where it is known in no other. */
export function hindiOf(words: Words): string {
  return words.hi || words.en;
}

/** Every text of a line, in its order. */
export function textsOf(line: ReceiptLine): readonly Words[] {
  switch (line.kind) {
    case 'text':
      return [line.text];
    case 'columns':
      return line.cells.map((cell) => cell.text);
    case 'table':
      return [...line.columns.map((column) => column.title), ...line.rows.flat()];
    default:
      return [];
  }
}
