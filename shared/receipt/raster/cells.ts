import { type Cell, englishOf, hindiOf, type PaperLanguage } from '../document.ts';
import type { Face } from './face.ts';
import type { Placed } from './layout.ts';
import { rowOf, rowsOf } from './rows.ts';

type Measure = (text: string) => number;

/** Dots of a character in a list of columns: the width the printer's own letters have. */
const COLUMN = 12;
/** Letters below this number in a share are unreadable; the cells go below one another instead. */
const LEAST_LETTERS = 'mmmmmmm';

/** Cells side by side: those with a weight share what the others leave and wrap in it. */
export function cellRows(
  cells: readonly Cell[],
  language: PaperLanguage,
  face: Face,
  measure: Measure,
): readonly (readonly Placed[])[] {
  const fixed = cells.map((cell) => fixedWidth(cell, language, measure));
  const taken = fixed.reduce((sum, one) => sum + one, 0);
  const rest = face.width - (cells.length - 1) * face.gap - taken;
  const weights = cells.reduce((sum, cell) => sum + (cell.weight ?? 0), 0);
  let from = 0;
  const laid = cells.map((cell, index) => {
    const room = cell.weight ? Math.floor((rest * cell.weight) / weights) : (fixed[index] ?? 0);
    // The last cell reaches the edge, so that figures of all lines stand below one another.
    const place = { cell, from, room: index === cells.length - 1 ? face.width - from : room };
    from += room + face.gap;
    return place;
  });
  const isCramped = rest < 0 || laid.some(({ cell, room }) => cell.weight && room < needed(cell, measure));
  return isCramped
    ? laid.flatMap(({ cell }) => belowOneAnother(cell, language, face, measure))
    : sideBySide(laid, language, measure);
}

function fixedWidth(cell: Cell, language: PaperLanguage, measure: Measure): number {
  if (cell.weight) return 0;
  return cell.columns ? cell.columns * COLUMN : Math.ceil(measure(rowOf(cell.text, language)));
}

function needed({ text }: Cell, measure: Measure): number {
  const widest = Math.max(measure(englishOf(text)), measure(hindiOf(text)));
  return Math.min(measure(LEAST_LETTERS), widest);
}

function belowOneAnother(cell: Cell, language: PaperLanguage, face: Face, measure: Measure) {
  return rowsOf(cell.text, language, face.width, measure)
    .filter((text) => text !== '')
    .map((text): readonly Placed[] => [{ text, align: cell.align ?? 'left', from: 0, room: face.width }]);
}

interface LaidCell {
  readonly cell: Cell;
  readonly from: number;
  readonly room: number;
}

function sideBySide(laid: readonly LaidCell[], language: PaperLanguage, measure: Measure) {
  const columns = laid.map(({ cell, room }) =>
    cell.weight || cell.columns ? rowsOf(cell.text, language, room, measure) : [rowOf(cell.text, language)],
  );
  const height = Math.max(...columns.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    laid.map(
      ({ cell, from, room }, index): Placed => ({
        text: columns[index]?.[row] ?? '',
        align: cell.align ?? 'left',
        from,
        room,
      }),
    ),
  );
}
