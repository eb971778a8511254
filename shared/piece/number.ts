import { z } from 'zod';

/**
 * Code of the till, its incarnation, and at least five figures: `MPD100042`. Nobody else gives the same: tills have
 * codes of their own, and a till brought back from a backup counts anew under its next incarnation.
 */
const PIECE_NUMBER = /^[A-Z][A-Z0-9]{2}[1-9A-Z]\d{5,7}$/;
const DIGITS = 5;

export const pieceNumberSchema = z.string().regex(PIECE_NUMBER);

/** What all numbers begin with that a till gives in one incarnation, 1 to 35: `MPD1`. */
export function pieceSeries(tillCode: string, incarnation: number): string {
  if (incarnation < 1 || incarnation > 35) throw new RangeError(`incarnation ${incarnation} has no letter`);
  return `${tillCode}${incarnation.toString(36).toUpperCase()}`;
}

/**
 * The number of a piece, which is its barcode: 112 modules of Code 128, or 123 from the tenth incarnation on, which a
 * label of 38 mm takes in bars of a quarter of a millimetre.
 */
export function pieceNumber(series: string, serial: number): string {
  return series + String(serial).padStart(DIGITS, '0');
}

/** Whether a code that was scanned can be the number of a piece. */
export function isPieceNumber(code: string): boolean {
  return PIECE_NUMBER.test(code);
}
