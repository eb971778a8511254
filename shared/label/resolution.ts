/** How fine a printer draws. Widths of a module are whole dots, the one liked best first. */
export interface Resolution {
  readonly dotsPerMillimetre: number;
  readonly barModules: readonly number[];
  readonly squareModules: readonly number[];
}

export type Dpi = 203 | 300;

/**
 * Bars of a quarter of a millimetre are the least that common scanners read off thermal paper, three eighths are read
 * by all of them: 2 and 3 dots at 203 dpi, 3 and 4 at 300.
 */
const PRINTERS: Readonly<Record<Dpi, Resolution>> = {
  203: { dotsPerMillimetre: 8, barModules: [3, 2], squareModules: [8, 7, 6, 5, 4, 3, 2] },
  300: {
    dotsPerMillimetre: 300 / 25.4,
    barModules: [4, 3],
    squareModules: [12, 11, 10, 9, 8, 7, 6, 5, 4, 3],
  },
};

export function printerResolution(dpi: Dpi): Resolution {
  return PRINTERS[dpi];
}

/** Sheets are drawn as lines, not dots: here a dot is 0.05 mm, and a module a multiple of a quarter of a millimetre. */
export const SHEET_RESOLUTION: Resolution = {
  dotsPerMillimetre: 20,
  barModules: [10, 5],
  squareModules: [20, 15, 10, 5],
};

const ROUNDING = 1e-6;

/** Dots of which the whole lies within a measure. */
export function dotsWithin(millimetres: number, { dotsPerMillimetre }: Resolution): number {
  return Math.floor(millimetres * dotsPerMillimetre + ROUNDING);
}

/** The dot nearest to a measure. */
export function dotAt(millimetres: number, { dotsPerMillimetre }: Resolution): number {
  return Math.round(millimetres * dotsPerMillimetre);
}
