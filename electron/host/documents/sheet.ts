export type PaperSize = 'A4' | 'A5';

/** Sizes in points: 72 to the inch. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Room between blocks. */
  readonly gap: number;
  readonly narrow: boolean;
  /** Sizes of type. */
  readonly type: {
    readonly name: number;
    readonly title: number;
    readonly payable: number;
    readonly base: number;
    readonly small: number;
    readonly tiny: number;
  };
  /** Facts stand so many to a row. */
  readonly factColumns: number;
}

/** A little smaller rather than a second page for a few lines; below the last it could no longer be read with ease. */
export const SCALES = [1, 0.95, 0.9, 0.86] as const;

const A4: Sheet = {
  width: 595.28,
  height: 841.89,
  margin: 32,
  gap: 9,
  narrow: false,
  type: { name: 12.5, title: 13, payable: 12, base: 8.6, small: 7.8, tiny: 6.8 },
  factColumns: 4,
};

const A5: Sheet = {
  width: 419.53,
  height: 595.28,
  margin: 22,
  gap: 6.5,
  narrow: true,
  type: { name: 10, title: 10, payable: 9.6, base: 7.4, small: 6.8, tiny: 6.1 },
  factColumns: 4,
};

/** A size of paper with its type `scale` times as large as usual. */
export function sheetOf(size: PaperSize, landscape: boolean, scale: number): Sheet {
  const whole = size === 'A4' ? A4 : A5;
  const { name, title, payable, base, small, tiny } = whole.type;
  const sheet: Sheet = {
    ...whole,
    gap: whole.gap * scale,
    type: {
      name: name * scale,
      title: title * scale,
      payable: payable * scale,
      base: base * scale,
      small: small * scale,
      tiny: tiny * scale,
    },
  };
  if (!landscape) return sheet;
  return { ...sheet, width: sheet.height, height: sheet.width, narrow: false, factColumns: 5 };
}

/** Baseline to baseline, as a multiple of the size; Devanagari has marks above and below. */
export const LEADING = 1.3;
/** Top of a line to its baseline. */
export const RISE = 0.99;

export const COLOURS = {
  ink: '#1d2230',
  muted: '#5d6579',
  accent: '#293873',
  tint: '#eef0f8',
  rule: '#c9cede',
  alarm: '#b3261e',
  paper: '#ffffff',
} as const;
