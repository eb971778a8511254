import type { Language } from '../access/user.ts';

/** One text in the languages it is known in. A document prints the one of its own language, English where none is. */
export interface Words {
  readonly en: string;
  readonly hi?: string;
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
  | { readonly kind: 'qr'; readonly value: string }
  /** Where the organisation's picture goes. Text printing has none: the name stands there. */
  | { readonly kind: 'logo' }
  | { readonly kind: 'cut' };

/** A paper as a list of typed lines. */
export interface ReceiptDocument {
  readonly language: Language;
  readonly lines: readonly ReceiptLine[];
}

/** The text of `words` in a language. */
export function wordsIn(words: Words, language: Language): string {
  return language === 'hi' && words.hi ? words.hi : words.en;
}
