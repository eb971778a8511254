import type { Columns, Printer } from '../../../../shared/receipt/printer.ts';
import type { PrinterDraft } from './draft.ts';

/** How the row of figures on a test page stands: from edge to edge, running over, or ending before the edge. */
export type RowSeen = 'fits' | 'runs-over' | 'ends-early';

/** What a person saw on a test page, and of the drawer beside it. */
export interface PaperSeen {
  readonly row?: RowSeen;
  readonly cut?: boolean;
  readonly drawer?: Printer['drawer'];
}

const WIDTHS: readonly Columns[] = [32, 42, 48];

/** The next width to try, nothing where there is none. */
export function widthToTry(columns: Columns, row: RowSeen): Columns | undefined {
  if (row === 'fits') return columns;
  return WIDTHS[WIDTHS.indexOf(columns) + (row === 'runs-over' ? -1 : 1)];
}

/** The printer as the paper shows it to be; what was not seen stays as it is. */
export function learnedFrom(draft: PrinterDraft, { row, cut, drawer }: PaperSeen): PrinterDraft {
  const columns = row === undefined ? undefined : widthToTry(draft.columns, row);
  return {
    ...draft,
    ...(columns && { columns }),
    ...(cut !== undefined && { cut }),
    ...(drawer && { drawer }),
  };
}
