import type { LabelLanguage } from '../../receipt/printer.ts';
import type { Bitmap } from '../bitmap.ts';
import type { Dpi } from '../resolution.ts';
import { concatenated } from './bytes.ts';
import { epl } from './epl.ts';
import { escPos } from './esc-pos.ts';
import { tspl } from './tspl.ts';
import { zpl } from './zpl.ts';

/** One row of the web and how often it is printed. */
export interface EncodedRow {
  readonly bitmap: Bitmap;
  readonly copies: number;
}

/** What a printer must know of the web. */
export interface Web {
  readonly dpi: Dpi;
  /** Blank from one row of labels to the next, in mm. */
  readonly gap: number;
  /** From the upper edge of one row to that of the next, in mm. */
  readonly pitch: number;
}

type Encoder = (rows: readonly EncodedRow[], web: Web) => Uint8Array;

const eachRow =
  (encoder: (row: EncodedRow, web: Web) => Uint8Array): Encoder =>
  (rows, web) =>
    concatenated(rows.map((row) => encoder(row, web)));

const ENCODERS: Readonly<Record<LabelLanguage, Encoder>> = {
  tspl: eachRow(tspl),
  zpl: eachRow(zpl),
  epl: eachRow(epl),
  'esc-pos': escPos,
};

/** Rows of labels as the bytes of one job in a printer's language. */
export function encodeLabels(rows: readonly EncodedRow[], language: LabelLanguage, web: Web): Uint8Array {
  return ENCODERS[language](rows, web);
}
