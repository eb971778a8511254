import JsBarcode from 'jsbarcode';
import { create } from 'qrcode';
import { canonicalGtin, isGtin } from '../item/gtin.ts';
import type { Item } from '../item/item.ts';

/** Bars as modules, true where it is dark, and the blank modules that must stand on either side. */
export interface BarSymbol {
  readonly symbology: 'code-128' | 'ean-13';
  readonly value: string;
  readonly modules: readonly boolean[];
  readonly quiet: { readonly left: number; readonly right: number };
}

/** Squares row by row, and the blank modules all around (ISO/IEC 18004). */
export interface SquareSymbol {
  readonly size: number;
  readonly isDark: (row: number, column: number) => boolean;
}

export const QR_QUIET = 4;

/** Blank modules beside the bars: 10 for Code 128 (ISO/IEC 15417), 11 and 7 for EAN-13 (ISO/IEC 15420). */
const QUIET = { 'code-128': { left: 10, right: 10 }, 'ean-13': { left: 11, right: 7 } } as const;
const FORMATS = { 'code-128': 'CODE128', 'ean-13': 'EAN13' } as const;

/** A value as bars; nothing for what the symbology cannot say: letters outside ASCII, a wrong check digit. */
export function barSymbol(symbology: BarSymbol['symbology'], value: string): BarSymbol | undefined {
  const target: { encodings?: readonly { readonly data: string }[] } = {};
  let isValid = true;
  try {
    JsBarcode(target, value, {
      format: FORMATS[symbology],
      // Without it the library pads an EAN-13 by modules that are none.
      flat: true,
      valid: (valid) => {
        isValid = valid;
      },
    });
  } catch {
    // It throws a string where a value is beyond it.
    return undefined;
  }
  const [encoding] = target.encodings ?? [];
  if (!isValid || !encoding) return undefined;
  const modules = [...encoding.data].map((module) => module === '1');
  return { symbology, value, modules, quiet: QUIET[symbology] };
}

/** A text as squares; nothing where it is longer than any symbol holds. `M` mends 15 % of damage, `L` 7 %. */
export function squareSymbol(text: string, level: 'M' | 'L'): SquareSymbol | undefined {
  try {
    const { size, data } = create(text, { errorCorrectionLevel: level }).modules;
    return { size, isDark: (row, column) => data[row * size + column] === 1 };
  } catch {
    return undefined;
  }
}

/** The EAN-13 among an item's barcodes, a UPC-A in its longer spelling. */
export function ean13Of({ barcodes }: Pick<Item, 'barcodes'>): string | undefined {
  return barcodes
    .filter(isGtin)
    .map(canonicalGtin)
    .find((code) => code.length === 13);
}
