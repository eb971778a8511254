import {
  IMPORT_FIELDS,
  type ImportField,
  type Mapping,
  suggestMapping,
} from '../../../../shared/item/import/field.ts';

/** How the columns of a file are read: the fields of an item, and what of it is in stock. */
export interface ColumnMapping extends Mapping {
  /** Index of the column with the opening stock. */
  readonly stock: number | undefined;
}

/** What may stand over a column of stock, compared without capitals and blanks. */
const STOCK_HEADERS = new Set(
  [
    'stock',
    'opening stock',
    'opening',
    'qty',
    'quantity',
    'stock on hand',
    'on hand',
    'closing stock',
    'balance',
    'स्टॉक',
    'भंडार',
    'मात्रा',
    'शेष',
  ].map(plain),
);

export function suggestColumns(headers: readonly string[]): ColumnMapping {
  const mapping = suggestMapping(headers);
  const taken = new Set(Object.values(mapping.columns));
  const stock = headers.findIndex((header, index) => STOCK_HEADERS.has(plain(header)) && !taken.has(index));
  return { ...mapping, stock: stock < 0 || mapping.asWritten ? undefined : stock };
}

function plain(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** A mapping as it is kept: by the words over the columns, so that it holds when columns change places. */
interface Remembered {
  readonly columns: Readonly<Partial<Record<ImportField | 'stock', string>>>;
  readonly defaults: Mapping['defaults'];
}

/** What of the browser's storage is used. */
export type MappingStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const INDEX = 'haat.import.mappings';
const MOST_REMEMBERED = 40;

/** Keeps a mapping for files with the same headers; the ones not used for longest are forgotten. */
export function rememberColumns(
  storage: MappingStorage,
  headers: readonly string[],
  mapping: ColumnMapping,
): void {
  if (mapping.asWritten) return;
  const { columns, stock, defaults } = mapping;
  const named: Remembered = {
    columns: Object.fromEntries(
      Object.entries({ ...columns, stock }).flatMap(([field, column]) =>
        column === undefined || headers[column] === undefined ? [] : [[field, headers[column]]],
      ),
    ),
    defaults,
  };
  const all = [...readAll(storage)].filter(([key]) => key !== keyOf(headers));
  const kept = [...all, [keyOf(headers), named] as const].slice(-MOST_REMEMBERED);
  try {
    storage.setItem(INDEX, JSON.stringify(kept));
  } catch {
    // Storage is full or forbidden: next time the columns are suggested anew.
  }
}

/** The mapping used last time for these headers, in whatever order; nothing for headers not seen before. */
export function rememberedColumns(
  storage: MappingStorage,
  headers: readonly string[],
): ColumnMapping | undefined {
  const found = new Map(readAll(storage)).get(keyOf(headers));
  if (!found) return undefined;
  const columnOf = (field: ImportField | 'stock') => {
    const header = found.columns[field];
    const column = header === undefined ? -1 : headers.indexOf(header);
    return column < 0 ? undefined : column;
  };
  const columns: Partial<Record<ImportField, number>> = {};
  for (const field of IMPORT_FIELDS) {
    const column = columnOf(field);
    if (column !== undefined) columns[field] = column;
  }
  return { columns, defaults: found.defaults, stock: columnOf('stock'), asWritten: false };
}

function keyOf(headers: readonly string[]): string {
  return JSON.stringify([...headers].sort());
}

function readAll(storage: MappingStorage): (readonly [string, Remembered])[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(INDEX) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
