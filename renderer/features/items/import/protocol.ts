import type { Item } from '../../../../shared/item/item.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { BadRow, CheckSummary, Opening } from './check.ts';
import type { ColumnMapping } from './columns.ts';
import type { Encoding } from './encoding.ts';

/** What of a file is shown before it is checked. */
export interface FileView {
  readonly name: string;
  readonly headers: readonly string[];
  /** The first rows under the headers. */
  readonly first: readonly (readonly string[])[];
  /** Line of the file, from 1, on which the first of them stands. */
  readonly firstLine: number;
  /** Rows under the headers, empty ones included. */
  readonly rows: number;
  /** Nothing for a workbook. */
  readonly encoding: Encoding | undefined;
  readonly sheets: readonly string[];
  readonly sheet: number;
}

export type ToWorker =
  | { readonly kind: 'open'; readonly file: File; readonly sheet: number }
  /** Items of the catalogue, in portions, before a check. */
  | { readonly kind: 'know'; readonly items: readonly Item[]; readonly isFirst: boolean }
  | {
      readonly kind: 'check';
      readonly run: number;
      readonly mapping: ColumnMapping;
      readonly known: 'update' | 'skip';
    }
  | { readonly kind: 'stop' }
  /** The next items to save, from a place on. */
  | { readonly kind: 'take'; readonly from: number; readonly most: number };

export type FromWorker =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly view: FileView }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'checking';
      readonly run: number;
      readonly done: number;
      readonly bad: readonly BadRow[];
    }
  | { readonly kind: 'checked'; readonly run: number; readonly summary: CheckSummary }
  | { readonly kind: 'taken'; readonly items: readonly Item[]; readonly opening: readonly Opening[] };
