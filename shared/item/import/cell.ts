import type { Unit } from '../unit.ts';

// biome-ignore format: a table
const UNIT_NAMES: Readonly<Record<Unit, readonly string[]>> = {
  piece: ['piece', 'pieces', 'pc', 'pcs', 'no', 'nos', 'number', 'each', 'ea', 'unit', 'units', 'नग', 'पीस', 'अदद'],
  metre: ['metre', 'metres', 'meter', 'meters', 'mtr', 'mtrs', 'm', 'मीटर', 'मी'],
  gram: ['gram', 'grams', 'gm', 'gms', 'g', 'ग्राम'],
  pair: ['pair', 'pairs', 'pr', 'prs', 'जोड़ी', 'जोड़ा', 'जोड़े'],
  set: ['set', 'sets', 'सेट'],
};

const UNIT_OF = new Map(
  Object.entries(UNIT_NAMES).flatMap(([unit, names]) =>
    names.map((name) => [name.normalize('NFC'), unit as Unit]),
  ),
);

/** The unit a cell names in English, Hindi or the codes of the GST returns; undefined for any other word. */
export function readUnit(text: string): Unit | undefined {
  return UNIT_OF.get(text.trim().normalize('NFC').toLowerCase().replace(/\.$/, ''));
}

const YES = /^(yes|y|true|1|हाँ|हां|जी)$/i;
const NO = /^(no|n|false|0|-|नहीं|ना|)$/i;

/** Yes or no in English, Hindi or a spreadsheet's own way; empty is no; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().normalize('NFC');
  if (YES.test(word)) return true;
  return NO.test(word) ? false : undefined;
}

/** A cell of a spreadsheet as the text a person sees in it. Numbers come without commas. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return plainNumber(value);
  return String(value);
}

/** No exponent, and not the noise that binary fractions bring (379.15000000000003). */
function plainNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '');
}
