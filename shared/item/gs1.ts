import { isGtin } from './gtin.ts';

/** Group separator: how FNC1 arrives from a scanner in the middle of the data. */
const SEPARATOR = '\u001d';

/** Identifiers of symbols that carry element strings: GS1-128, GS1 DataBar, GS1 DataMatrix, GS1 QR, DotCode. */
const ELEMENT_SYMBOLOGY = /^\](C1|e0|d2|Q3|J1)/;

/** Length of the data after an application identifier of fixed length (GS1 General Specifications §7.8). */
// biome-ignore format: a table
const FIXED_LENGTH: Readonly<Record<string, number>> = {
  '00': 18, '01': 14, '02': 14, '03': 14, '04': 16, '11': 6, '12': 6, '13': 6, '14': 6, '15': 6, '16': 6, '17': 6,
  '18': 6, '19': 6, '20': 2, '31': 8, '32': 8, '33': 8, '34': 8, '35': 8, '36': 8, '41': 14,
};

/**
 * The GTIN in AI (01) of a GS1 element string, 14 digits; undefined where the text is not one or the GTIN does
 * not check. Taken for one: data after a GS1 symbology identifier or a leading FNC1, the printed form with
 * brackets, a Digital Link address, and bare `01` + 14 digits, because many scanners send no identifier.
 */
export function gtinOfElementString(text: string): string | undefined {
  const gtin =
    /\(01\)(\d{14})/.exec(text)?.[1] ??
    /^https?:\/\/\S*\/01\/(\d{14})(?=[/?#]|$)/.exec(text)?.[1] ??
    (marked(text) ? gtinAmong(data(text)) : /^01(\d{14})/.exec(text)?.[1]);
  return gtin !== undefined && isGtin(gtin) ? gtin : undefined;
}

function marked(text: string): boolean {
  return ELEMENT_SYMBOLOGY.test(text) || text.startsWith(SEPARATOR);
}

function data(text: string): string {
  const bare = text.replace(ELEMENT_SYMBOLOGY, '');
  return bare.startsWith(SEPARATOR) ? bare.slice(1) : bare;
}

function gtinAmong(elements: string): string | undefined {
  let rest = elements;
  while (rest.length > 2) {
    if (rest.startsWith('01')) return rest.slice(2, 16);
    const length = FIXED_LENGTH[rest.slice(0, 2)];
    const end = length === undefined ? rest.indexOf(SEPARATOR) : 2 + length;
    if (end < 0) return undefined;
    rest = rest.startsWith(SEPARATOR, end) ? rest.slice(end + 1) : rest.slice(end);
  }
  return undefined;
}
