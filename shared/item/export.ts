import { EXPORT_HEADERS, IMPORT_FIELDS, type ImportField } from './import/field.ts';
import { guard } from './import/formula-guard.ts';
import type { Item } from './item.ts';

/** The header row of an export. */
export function exportHeaders(): readonly string[] {
  return IMPORT_FIELDS.map((field) => EXPORT_HEADERS[field]);
}

/**
 * One item as cells of text in the order of `exportHeaders`, safe to open in a spreadsheet. Amounts are rupees
 * with two decimals and no commas, barcodes stand in one cell with a space between. Importing the rows gives
 * the same items again.
 */
export function exportRow(item: Item): readonly string[] {
  return IMPORT_FIELDS.map((field) => guard(textOf(item, field)));
}

function textOf(item: Item, field: ImportField): string {
  switch (field) {
    case 'price':
    case 'mrp':
    case 'cost':
    case 'floor':
      return rupees(item[field]);
    case 'barcodes':
      return item.barcodes.join(' ');
    case 'odop':
    case 'oneOfAKind':
    case 'retired':
      return item[field] ? 'yes' : 'no';
    case 'handicraft':
    case 'prepacked':
    case 'byPiece':
      return saidOf(item[field]);
    default:
      return item[field] ?? '';
  }
}

/** Empty where nothing is said: of tax the class supposes it, and pieces have no numbers. */
function saidOf(said: boolean | undefined): string {
  return said === undefined ? '' : said ? 'yes' : 'no';
}

function rupees(paise: number | undefined): string {
  if (paise === undefined) return '';
  return `${Math.floor(paise / 100)}.${String(paise % 100).padStart(2, '0')}`;
}
