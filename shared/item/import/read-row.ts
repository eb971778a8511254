import { parseRupees } from '../../money/parse.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import { checkDigitProblem } from '../barcode.ts';
import type { Item } from '../item.ts';
import { readUnit, readYesNo } from './cell.ts';
import { IMPORT_FIELDS, type ImportField, type Mapping } from './field.ts';
import { unguard } from './formula-guard.ts';
import { repairText, undoMojibake } from './repair.ts';

/** What is wrong, or was put right, in one cell of the file. */
export interface RowProblem {
  /** Line of the file as the caller counts them. */
  readonly row: number;
  readonly field?: ImportField;
  /** Index of the column, where the field has one. */
  readonly column?: number;
  readonly problem: Problem;
}

export type Draft = { -readonly [Field in keyof Item]?: Item[Field] };

/** What a row says, before it is known whether the item is new. */
export interface ReadRow {
  /** Out of the cells. */
  readonly given: Draft;
  /** Fields that an export of ours leaves empty: an item that has them is to lose them. */
  readonly cleared: readonly Clearable[];
  /** Out of the defaults, for a new item only. */
  readonly assumed: Draft;
  readonly warnings: readonly RowProblem[];
}

const CLEARABLE = ['mrp', 'cost', 'floor', 'photo', 'handicraft', 'prepacked', 'byPiece'] as const;
export type Clearable = (typeof CLEARABLE)[number];

function isClearable(field: ImportField): field is Clearable {
  return (CLEARABLE as readonly ImportField[]).includes(field);
}

/** An empty cell of these says nothing; of any other it says that the text is empty. */
const NEVER_EMPTY: ReadonlySet<ImportField> = new Set<ImportField>([...CLEARABLE, 'id', 'price']);

/** Which tax classes there are. */
export interface RowContext {
  readonly isTaxClass: (id: string) => boolean;
}

/**
 * The cells of one row as values of an item. Fails with everything that is wrong in the row at once: an empty
 * price, figures that cannot be read, an HSN that is not 4, 6 or 8 digits, a tax class or unit nobody knows.
 */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  row: number,
  context: RowContext,
): Result<ReadRow, readonly RowProblem[]> {
  const given: Draft = {};
  const assumed: Draft = {};
  const cleared: Clearable[] = [];
  const problems: RowProblem[] = [];
  const warnings: RowProblem[] = [];
  for (const field of IMPORT_FIELDS) {
    const column = mapping.columns[field];
    if (column === undefined && mapping.defaults[field] === undefined) continue;
    const at = { row, field, ...(column === undefined ? {} : { column }) };
    const cell = cleaned(column === undefined ? '' : (cells[column] ?? ''), mapping.asWritten);
    if (cell.warning) warnings.push({ ...at, problem: cell.warning });
    const isGiven = cell.text !== '' || (mapping.asWritten && column !== undefined);
    const text = isGiven ? cell.text : (mapping.defaults[field] ?? '');
    if (text === '' && field === 'price' && column !== undefined)
      problems.push({ ...at, problem: problem('price-blank') });
    if (text === '' && isClearable(field)) cleared.push(field);
    if (text === '' && (!isGiven || NEVER_EMPTY.has(field))) continue;
    const wrong = take(field, text, isGiven ? given : assumed, context);
    if (wrong) problems.push({ ...at, problem: wrong });
    for (const warning of warningsAbout(field, text)) warnings.push({ ...at, problem: warning });
  }
  return problems.length > 0
    ? err(problems)
    : ok({ given, assumed, cleared: mapping.asWritten ? cleared : [], warnings });
}

function cleaned(cell: string, asWritten: boolean): { readonly text: string; readonly warning?: Problem } {
  const text = unguard(cell);
  return asWritten ? { text: undoMojibake(text) } : repairText(text);
}

function take(
  field: ImportField,
  text: string,
  draft: Draft,
  { isTaxClass }: RowContext,
): Problem | undefined {
  switch (field) {
    case 'price':
    case 'mrp':
    case 'cost':
    case 'floor':
      return takeAmount(field, text, draft);
    case 'sku':
      draft.sku = text.toUpperCase().replace(/\s+/g, '-');
      return undefined;
    case 'barcodes':
      return takeBarcodes(text, draft);
    case 'hsn':
      return takeHsn(text, draft);
    case 'taxClass':
      draft.taxClass = text.toUpperCase().replace(/[\s-]+/g, '_');
      return isTaxClass(draft.taxClass) ? undefined : problem('tax-class-unknown', { taxClass: text });
    case 'unit':
      draft.unit = readUnit(text);
      return draft.unit === undefined ? problem('unit-unknown', { text }) : undefined;
    case 'odop':
    case 'oneOfAKind':
    case 'retired':
    case 'handicraft':
    case 'prepacked':
    case 'byPiece':
      draft[field] = readYesNo(text);
      return draft[field] === undefined ? problem('yes-or-no', { text }) : undefined;
    default:
      draft[field] = text;
      return undefined;
  }
}

function takeAmount(
  field: 'price' | 'mrp' | 'cost' | 'floor',
  text: string,
  draft: Draft,
): Problem | undefined {
  const paise = parseRupees(text);
  if (!paise.ok) return paise.error;
  if (field === 'price' && paise.value === 0) return problem('price-zero');
  draft[field] = paise.value;
  return undefined;
}

/** A spreadsheet that took a barcode for a number shows 8.9E+12 and has forgotten the rest. */
const ROUNDED = /^\d(\.\d+)?E\+?\d+$/i;

function takeBarcodes(text: string, draft: Draft): Problem | undefined {
  draft.barcodes = text.split(/\s+/).filter((code) => code !== '');
  const rounded = draft.barcodes.find((code) => ROUNDED.test(code));
  return rounded === undefined ? undefined : problem('barcode-rounded', { code: rounded });
}

function takeHsn(text: string, draft: Draft): Problem | undefined {
  draft.hsn = text.replace(/[\s.]/g, '');
  return /^(\d{4}|\d{6}|\d{8})$/.test(draft.hsn) ? undefined : problem('hsn-digits', { hsn: text });
}

function warningsAbout(field: ImportField, text: string): readonly Problem[] {
  if (field !== 'barcodes') return [];
  return text.split(/\s+/).flatMap((code) => checkDigitProblem(code) ?? []);
}
