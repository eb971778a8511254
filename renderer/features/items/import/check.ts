import { lookupKeys } from '../../../../shared/item/barcode.ts';
import type { ImportField } from '../../../../shared/item/import/field.ts';
import { createItemImport } from '../../../../shared/item/import.ts';
import type { Item, ItemId } from '../../../../shared/item/item.ts';
import { UNITS } from '../../../../shared/item/unit.ts';
import { parseQuantity } from '../../../../shared/money/parse.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import type { ColumnMapping } from './columns.ts';

/** A reason why a row is left out, or with `isWarning` what was put right in it, where a person finds it. */
export interface BadRow {
  readonly line: number;
  readonly field: ImportField | 'stock' | undefined;
  /** Words over the column. */
  readonly column: string;
  readonly problem: Problem;
  /** What stands in the cell, cut where it is long. */
  readonly cell: string;
}

export interface CheckSummary {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly bad: number;
  /** Texts that were put right on the way. */
  readonly repaired: number;
}

/** Opening stock of a new item, in thousandths of its unit. */
export interface Opening {
  readonly itemId: ItemId;
  readonly quantity: number;
}

export interface KnownItems {
  readonly byKey: (key: string) => Item | undefined;
  readonly byId: (id: ItemId) => Item | undefined;
}

export interface CheckOptions {
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly known: 'update' | 'skip';
  readonly catalogue: KnownItems;
  /** The same for the same row of the same file, so that a file brought in by half can be brought in again. */
  readonly newId: (line: number) => ItemId;
}

export interface RowChecked {
  /** The item as it will be; nothing for a row that is left out. */
  readonly item?: Item;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'skipped' | 'bad' | 'empty';
  readonly bad: readonly BadRow[];
}

export interface FileCheck {
  check(cells: readonly string[], line: number): RowChecked;
  summary(): CheckSummary;
  /** What is to be saved, in the order of the file: new items and changed ones. */
  toSave(): readonly Item[];
  openingOf(id: ItemId): number | undefined;
}

const LONGEST_CELL = 160;

/**
 * Checks the rows of a file as the rules of items do, and besides: opening stock, which only a new item gets, items
 * that the file does not change, and rows that an earlier run of the same file has already brought in.
 */
export function createFileCheck({ headers, mapping, known, catalogue, newId }: CheckOptions): FileCheck {
  const reader = createItemImport(mapping, {
    isTaxClass: (id) => standardTaxTable.has(id),
    findByKey: catalogue.byKey,
    findById: catalogue.byId,
    newId,
    known,
  });
  const outcomes = new Map<
    ItemId,
    { readonly item: Item; readonly kind: 'added' | 'changed' | 'unchanged' }
  >();
  const openings = new Map<ItemId, number>();
  const counts = { rows: 0, skipped: 0, bad: 0, repaired: 0 };

  function check(cells: readonly string[], line: number): RowChecked {
    if (cells.every((cell) => cell.trim() === '')) return { outcome: 'empty', bad: [] };
    counts.rows += 1;
    const unreadable = stockProblem(cells);
    if (unreadable) return left([{ ...at(cells, line, 'stock', mapping.stock), problem: unreadable }]);
    const read = reader.read(cells, line);
    switch (read.kind) {
      case 'empty':
        return { outcome: 'empty', bad: [] };
      case 'bad':
        return left(
          read.problems.map(({ field, column, problem }) => ({
            ...at(cells, line, field, column),
            problem: named(problem, cells),
          })),
        );
      case 'skipped':
        return skip(read.item);
      default:
        counts.repaired += read.warnings.length > 0 ? 1 : 0;
        return read.kind === 'added' && known === 'skip' && catalogue.byId(read.item.id)
          ? skip(read.item)
          : keep(read.item, cells);
    }
  }

  function skip(item: Item): RowChecked {
    counts.skipped += 1;
    return { outcome: 'skipped', item, bad: [] };
  }

  function left(bad: readonly BadRow[]): RowChecked {
    counts.bad += 1;
    return { outcome: 'bad', bad };
  }

  function keep(read: Item, cells: readonly string[]): RowChecked {
    const before = catalogue.byId(read.id);
    const item = before ? resumed(before, read) : read;
    const kind = before ? (isSameItem(before, item) ? 'unchanged' : 'changed') : 'added';
    outcomes.set(item.id, { item, kind });
    const opening = before ? undefined : stockOf(cells, item);
    if (opening !== undefined && opening > 0) openings.set(item.id, opening);
    return { outcome: kind, item, bad: [] };
  }

  /** A row without codes that was brought in before: the SKU it got then stays. */
  function resumed(before: Item, read: Item): Item {
    const hasSku = mapping.columns.sku !== undefined;
    return hasSku || read.id !== before.id ? read : { ...read, sku: before.sku };
  }

  function stockProblem(cells: readonly string[]): Problem | undefined {
    const text = cellAt(cells, mapping.stock).trim();
    if (text === '') return undefined;
    const read = parseQuantity(text, 3);
    return read.ok ? undefined : read.error;
  }

  function stockOf(cells: readonly string[], { unit }: Item): number | undefined {
    const read = parseQuantity(cellAt(cells, mapping.stock).trim(), UNITS[unit].decimals);
    return read.ok ? read.value : undefined;
  }

  /** Some sentences begin with the SKU; a row that has none yet is called by its barcode or name. */
  function named(problem: Problem, cells: readonly string[]): Problem {
    const { sku, barcodes, nameEnglish } = mapping.columns;
    const name = [sku, barcodes, nameEnglish]
      .map((column) => cellAt(cells, column))
      .find((cell) => cell !== '');
    return { ...problem, params: { sku: name ?? '', ...problem.params } };
  }

  function at(cells: readonly string[], line: number, field: BadRow['field'], column: number | undefined) {
    const cell = cellAt(cells, column);
    return {
      line,
      field,
      column: column === undefined ? '' : (headers[column] ?? ''),
      cell: cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell,
    };
  }

  return {
    check,
    summary() {
      const kinds = { added: 0, changed: 0, unchanged: 0 };
      for (const { kind } of outcomes.values()) kinds[kind] += 1;
      return { ...counts, ...kinds };
    },
    toSave: () => [...outcomes.values()].filter(({ kind }) => kind !== 'unchanged').map(({ item }) => item),
    openingOf: (id) => openings.get(id),
  };
}

function cellAt(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '');
}

/** Whether two items say the same, in whatever order their fields stand. */
export function isSameItem(a: Item, b: Item): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Item>;
  for (const field of fields) {
    const [left, right] = [a[field], b[field]];
    if (left === right) continue;
    if (Array.isArray(left) && Array.isArray(right) && left.join('\n') === right.join('\n')) continue;
    return false;
  }
  return true;
}

/** A catalogue to check against, filled portion by portion. */
export function createKnownItems() {
  const byId = new Map<ItemId, Item>();
  const byKey = new Map<string, Item>();
  return {
    add(items: readonly Item[]): void {
      for (const item of items) {
        byId.set(item.id, item);
        for (const key of lookupKeys(item)) byKey.set(key, item);
      }
    },
    clear(): void {
      byId.clear();
      byKey.clear();
    },
    byId: (id: ItemId) => byId.get(id),
    byKey: (key: string) => byKey.get(key),
  };
}
