import type { SheetStock } from './template.ts';

/** A label's place on a sheet, its upper left corner in mm. */
export interface SheetPlace {
  /** Which label, by its place in a list. */
  readonly label: number;
  readonly x: number;
  readonly y: number;
}

export const SHEET_WIDTH = 210;
export const SHEET_HEIGHT = 297;

/** How many labels a sheet holds. */
export function placesOn({ columns, rows }: Pick<SheetStock, 'columns' | 'rows'>): number {
  return columns * rows;
}

/**
 * Labels dealt out over sheets row by row, each as often as it is wanted; the first sheet begins at place `start`,
 * counted from 0, so that a sheet that was used in part is used up.
 */
export function dealSheets(
  stock: SheetStock,
  copies: readonly number[],
  start: number,
): readonly (readonly SheetPlace[])[] {
  const perSheet = placesOn(stock);
  const sheets: SheetPlace[][] = [];
  let at = start;
  for (const [label, wanted] of copies.entries()) {
    for (let copy = 0; copy < wanted; copy += 1) {
      const sheet = Math.floor(at / perSheet);
      const place = at % perSheet;
      const x = stock.left + (place % stock.columns) * stock.pitchX + stock.offsetX;
      const y = stock.top + Math.floor(place / stock.columns) * stock.pitchY + stock.offsetY;
      sheets[sheet] = [...(sheets[sheet] ?? []), { label, x, y }];
      at += 1;
    }
  }
  return sheets;
}

/** Whether every label of a sheet lies on the paper. */
export function isOnPaper(
  stock: SheetStock,
  label: { readonly width: number; readonly height: number },
): boolean {
  const { columns, rows, left, top, pitchX, pitchY, offsetX, offsetY } = stock;
  const right = left + offsetX + (columns - 1) * pitchX + label.width;
  const bottom = top + offsetY + (rows - 1) * pitchY + label.height;
  return left + offsetX >= 0 && top + offsetY >= 0 && right <= SHEET_WIDTH && bottom <= SHEET_HEIGHT;
}
