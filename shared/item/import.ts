import type { z } from 'zod';
import { type Problem, problem } from '../problem.ts';
import { lookupKey, lookupKeys } from './barcode.ts';
import { IMPORT_FIELDS, type ImportField, type Mapping } from './import/field.ts';
import { type Clearable, type Draft, type RowContext, type RowProblem, readRow } from './import/read-row.ts';
import { type Item, type ItemId, itemSchema, skuSchema } from './item.ts';
import { freeSku, skuLetters } from './sku.ts';

/** What an import must know of the catalogue it goes into. */
export interface ImportContext extends RowContext {
  /** The item with a code, by its `lookupKey`. */
  readonly findByKey: (key: string) => Item | undefined;
  readonly findById: (id: ItemId) => Item | undefined;
  /** An id nobody has, for the new item of a row. */
  readonly newId: (row: number) => ItemId;
  /** What to do with a row whose SKU or barcode is known already, from the catalogue or from a row above. */
  readonly known: 'update' | 'skip';
}

export type RowOutcome =
  | { readonly kind: 'added' | 'updated'; readonly item: Item; readonly warnings: readonly RowProblem[] }
  | { readonly kind: 'skipped'; readonly item: Item }
  | { readonly kind: 'bad'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'empty' };

export interface ImportSummary {
  /** Rows read, without empty ones: good + skipped + bad. */
  readonly rows: number;
  /** Rows that become an item, new or changed. */
  readonly good: number;
  readonly updates: number;
  readonly skipped: number;
  readonly bad: number;
  readonly warnings: number;
}

export interface ItemImport {
  /** Reads one row; `row` is its line in the file. Rows are read in the order of the file, in slices of any size. */
  read(cells: readonly string[], row: number): RowOutcome;
  summary(): ImportSummary;
  /** The items to save so far, each once, as the last row about it left it. */
  items(): readonly Item[];
}

/**
 * Checks the rows of a file one by one against the rules and against each other, without touching the catalogue.
 * Nothing is saved: the caller saves `items()` when the person has seen the summary.
 */
export function createItemImport(mapping: Mapping, context: ImportContext): ItemImport {
  const pending = new Map<ItemId, Item>();
  const pendingKeys = new Map<string, ItemId>();
  const serials = new Map<string, number>();
  const counts = { rows: 0, good: 0, updates: 0, skipped: 0, bad: 0, warnings: 0 };

  function read(cells: readonly string[], row: number): RowOutcome {
    if (cells.every((cell) => cell.trim() === '')) return { kind: 'empty' };
    const outcome = outcomeOf(cells, row);
    counts.rows += 1;
    if (outcome.kind === 'bad') counts.bad += 1;
    else if (outcome.kind === 'skipped') counts.skipped += 1;
    else if (outcome.kind !== 'empty') {
      counts.good += 1;
      counts.warnings += outcome.warnings.length;
      if (outcome.kind === 'updated') counts.updates += 1;
    }
    return outcome;
  }

  function outcomeOf(cells: readonly string[], row: number): RowOutcome {
    const bad = (wrong: Problem, field?: ImportField): RowOutcome => ({
      kind: 'bad',
      problems: [placed(row, wrong, mapping, field)],
    });
    const reading = readRow(cells, mapping, row, context);
    if (!reading.ok) return { kind: 'bad', problems: reading.error };
    const { given, assumed, cleared, warnings } = reading.value;
    const found = holdersOf(given);
    const [known, other] = found;
    if (known && other)
      return bad(problem('codes-of-two-items', { first: known.sku, second: other.sku }), 'sku');
    if (known && context.known === 'skip') return { kind: 'skipped', item: known };
    const drafted = known
      ? changed(known, given, mapping.asWritten ? 'replace' : 'join', cleared)
      : fresh(given, assumed, row);
    const missing = known ? undefined : firstMissing(drafted);
    if (missing) return bad(problem(missing.code), missing.field);
    const parsed = itemSchema.safeParse(drafted);
    if (!parsed.success) {
      return {
        kind: 'bad',
        problems: firstOfEach(parsed.error.issues).map((issue) => placedIssue(row, issue, drafted, mapping)),
      };
    }
    const item = parsed.data;
    if (item.mrp !== undefined && item.price > item.mrp) {
      return bad(problem('above-mrp', { price: item.price, mrp: item.mrp }), 'price');
    }
    keep(item);
    return { kind: known ? 'updated' : 'added', item, warnings };
  }

  /** Items that have the id or a code of the row already: none, one, or, wrongly, several. */
  function holdersOf({ id, sku = '', barcodes = [] }: Draft): readonly Item[] {
    const holders = new Map<ItemId, Item>();
    const byId = id === undefined ? undefined : (pending.get(id) ?? context.findById(id));
    if (byId) holders.set(byId.id, byId);
    for (const code of sku === '' ? barcodes : [sku, ...barcodes]) {
      const holder = holderOf(lookupKey(code));
      if (holder) holders.set(holder.id, holder);
    }
    return [...holders.values()];
  }

  function holderOf(key: string): Item | undefined {
    const inFile = pendingKeys.get(key);
    if (inFile !== undefined) return pending.get(inFile);
    const inCatalogue = context.findByKey(key);
    return inCatalogue === undefined || pending.has(inCatalogue.id) ? undefined : inCatalogue;
  }

  function fresh(given: Draft, assumed: Draft, row: number): Draft {
    const draft = Object.keys(assumed).length === 0 ? given : { ...assumed, ...given };
    const nameEnglish = draft.nameEnglish || draft.nameHindi;
    const isHindi = !mapping.asWritten && /[\u0900-\u097f]/.test(nameEnglish ?? '');
    return itemOf(
      {
        id: draft.id ?? context.newId(row),
        sku: draft.sku || skuFor(draft.barcodes ?? [], draft.craft || nameEnglish || ''),
        nameEnglish,
        nameHindi: draft.nameHindi || (isHindi ? nameEnglish : ''),
      },
      draft,
    );
  }

  /** The barcode where it will do for a SKU, otherwise two letters of the craft or name and a number. */
  function skuFor(barcodes: readonly string[], words: string): string {
    const fromBarcode = barcodes
      .map((code) => code.toUpperCase())
      .find((code) => skuSchema.safeParse(code).success);
    if (fromBarcode !== undefined) return fromBarcode;
    const letters = skuLetters(words);
    const { sku, next } = freeSku(
      letters,
      serials.get(letters) ?? 1,
      (each) => holderOf(lookupKey(each)) !== undefined,
    );
    serials.set(letters, next);
    return sku;
  }

  function keep(item: Item): void {
    const before = pending.get(item.id);
    if (before) for (const key of lookupKeys(before)) pendingKeys.delete(key);
    pending.set(item.id, item);
    for (const key of lookupKeys(item)) pendingKeys.set(key, item.id);
  }

  return { read, summary: () => ({ ...counts }), items: () => [...pending.values()] };
}

/** Written out field by field: spreading the fields of 100,000 rows costs seconds. */
function itemOf(named: Pick<Draft, 'id' | 'sku' | 'nameEnglish' | 'nameHindi'>, draft: Draft): Draft {
  const item: Draft = {
    id: named.id,
    sku: named.sku,
    barcodes: draft.barcodes ?? [],
    nameEnglish: named.nameEnglish,
    nameHindi: named.nameHindi,
    hsn: draft.hsn,
    taxClass: draft.taxClass,
    unit: draft.unit ?? 'piece',
    price: draft.price,
    craft: draft.craft ?? '',
    district: draft.district ?? '',
    gi: draft.gi ?? '',
    odop: draft.odop ?? false,
    maker: draft.maker ?? '',
    village: draft.village ?? '',
    style: draft.style ?? '',
    size: draft.size ?? '',
    colour: draft.colour ?? '',
    oneOfAKind: draft.oneOfAKind ?? false,
    retired: draft.retired ?? false,
  };
  if (draft.mrp !== undefined) item.mrp = draft.mrp;
  if (draft.cost !== undefined) item.cost = draft.cost;
  if (draft.floor !== undefined) item.floor = draft.floor;
  if (draft.photo !== undefined) item.photo = draft.photo;
  if (draft.handicraft !== undefined) item.handicraft = draft.handicraft;
  if (draft.prepacked !== undefined) item.prepacked = draft.prepacked;
  if (draft.byPiece !== undefined) item.byPiece = draft.byPiece;
  return item;
}

/** A foreign list adds its codes to those the item has; an export of ours says all there is. */
function changed(known: Item, given: Draft, codes: 'join' | 'replace', cleared: readonly Clearable[]): Draft {
  const barcodes = codes === 'join' ? union(known.barcodes, given.barcodes ?? []) : given.barcodes;
  const draft: Draft = { ...known, ...given, id: known.id, sku: given.sku || known.sku, barcodes };
  for (const field of cleared) delete draft[field];
  return draft;
}

function union(known: readonly string[], given: readonly string[]): string[] {
  const keys = new Set(known.map(lookupKey));
  return [...known, ...given.filter((code) => !keys.has(lookupKey(code)))];
}

function firstMissing(draft: Draft): { readonly code: string; readonly field: ImportField } | undefined {
  if (!draft.nameEnglish) return { code: 'name-blank', field: 'nameEnglish' };
  if (draft.price === undefined) return { code: 'price-blank', field: 'price' };
  if (!draft.hsn) return { code: 'hsn-blank', field: 'hsn' };
  return draft.taxClass ? undefined : { code: 'tax-class-blank', field: 'taxClass' };
}

function firstOfEach(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.filter(({ path }, index) => issues.findIndex((other) => other.path[0] === path[0]) === index);
}

/** What the schema refuses: a text that is too long, or a value that cannot be one of its field. */
function placedIssue(row: number, issue: z.core.$ZodIssue, draft: Draft, mapping: Mapping): RowProblem {
  const field = IMPORT_FIELDS.find((each) => each === issue.path[0]);
  const text = String((field && draft[field]) ?? '');
  const wrong =
    issue.code === 'too_big'
      ? problem('cell-too-long', { most: Number(issue.maximum) })
      : problem('cell-unfit', { text });
  return placed(row, wrong, mapping, field);
}

function placed(row: number, wrong: Problem, mapping: Mapping, field?: ImportField): RowProblem {
  const column = field === undefined ? undefined : mapping.columns[field];
  return {
    row,
    problem: wrong,
    ...(field === undefined ? {} : { field }),
    ...(column === undefined ? {} : { column }),
  };
}
