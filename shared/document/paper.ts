import type { Words } from '../receipt/document.ts';

/** English alone, or each text in English with its Hindi beside or beneath it. */
export type PaperLanguage = 'en' | 'both';

/** A label and what it says. */
export interface Fact {
  readonly label: Words;
  readonly value: Words;
  readonly strong?: boolean;
}

export interface Column {
  readonly title: Words;
  readonly align: 'left' | 'right';
  /** Takes the room that the others leave, and wraps in it. A table has one at least. */
  readonly grows?: boolean;
  /** On narrow paper it is not a column: what it says stands, after its title, beneath the first that grows. */
  readonly folds?: boolean;
}

export interface Cell {
  readonly text: Words;
  /** Smaller, beneath. */
  readonly notes?: readonly Words[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Figures in paise, by column, that a page break adds up and carries over. */
  readonly carried?: readonly (number | undefined)[];
}

export interface Table {
  readonly kind: 'table';
  readonly title?: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The last row, set off. */
  readonly totals?: readonly Cell[];
  /** In smaller type: a summary beside the main table. */
  readonly small?: boolean;
}

export interface SumLine {
  readonly label: Words;
  readonly amount: string;
  /** `payable` is the one figure that must be found at a glance. */
  readonly weight?: 'strong' | 'payable';
}

/** One thing on the paper, from top to bottom, with no knowledge of points, fonts or pages. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly seller: Words;
      readonly lines: readonly Words[];
      readonly facts: readonly Fact[];
      readonly title: Words;
      /** Beneath the title, such as an endorsement the law words. */
      readonly notes: readonly Words[];
      /** Marks nobody can overlook, such as VOID. */
      readonly marks: readonly Words[];
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'parties';
      readonly boxes: readonly {
        readonly title: Words;
        readonly name: Words;
        readonly lines: readonly Words[];
        readonly facts: readonly Fact[];
      }[];
    }
  | Table
  | { readonly kind: 'sums'; readonly lines: readonly SumLine[] }
  /** Facts one after another in a line of text. */
  | { readonly kind: 'line'; readonly title: Words; readonly facts: readonly Fact[] }
  | { readonly kind: 'words'; readonly label: Words; readonly amount: Words }
  | {
      readonly kind: 'codes';
      readonly title: Words;
      readonly facts: readonly Fact[];
      readonly qr?: { readonly value: string; readonly caption: Words };
    }
  | {
      readonly kind: 'text';
      readonly title?: Words;
      readonly lines: readonly Words[];
      readonly strong?: boolean;
    }
  | { readonly kind: 'signature'; readonly seller: Words; readonly label: Words }
  /** Piles side by side, kept on one page, each with its share of the width; the shares make one. */
  | {
      readonly kind: 'beside';
      /** On narrow paper they stand one under another. */
      readonly onlyWide?: boolean;
      readonly piles: readonly { readonly share: number; readonly blocks: readonly Block[] }[];
    };

/** A paper as typed blocks: what it says, and nothing of how it looks. */
export interface Paper {
  readonly language: PaperLanguage;
  /** What the paper is, and its number: for the head of every further page and the file's properties. */
  readonly title: Words;
  readonly number: string;
  readonly issuer: Words;
  /** At the foot of every page: its number, who made it, where it stands in the journal. */
  readonly foot: Words;
  /** Moment of the document in ms since 1970. The file bears this and never the moment it was made. */
  readonly at: number;
  /** Whether copies are marked original, duplicate and triplicate (CGST Rule 48). */
  readonly copiesMarked: boolean;
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
}
