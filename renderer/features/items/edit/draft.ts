import { checkDigitProblem, lookupKey } from '../../../../shared/item/barcode.ts';
import { barcodeSchema, type Item, itemSchema, skuSchema } from '../../../../shared/item/item.ts';
import { namedInstrument } from '../../../../shared/item/suggest-instrument.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { TaxClass, TaxTable } from '../../../../shared/tax/class.ts';
import { classThatHolds } from '../../../../shared/tax/condition.ts';
import { checkHsn } from '../../../../shared/tax/hsn.ts';
import { checkItemHsn } from '../../../../shared/tax/hsn-check.ts';
import { deadBandOf, periodOn } from '../../../../shared/tax/rate.ts';

/** An item as it is being written: the price may be missing yet, other fields may not be right. */
export type Draft = Omit<Item, 'price' | 'mrp' | 'cost' | 'floor' | 'photo'> & {
  readonly price: number | undefined;
  readonly mrp: number | undefined;
  readonly cost: number | undefined;
  readonly floor: number | undefined;
  readonly photo: string | undefined;
};

/** What decides the tax of an item besides the item: the rates in force here, and of whom. */
export interface TaxPractice {
  readonly table: TaxTable;
  /** Whether the outlet has a khadi certificate today. */
  readonly khadiOutlet: boolean;
  /** Turnover of the year before, paise; nothing where it is not known. */
  readonly turnover: number | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
}

export type Field = keyof Draft;
export type FieldProblems = Readonly<Partial<Record<Field, Problem>>>;

export function emptyDraft(id: string): Draft {
  return {
    id,
    sku: '',
    barcodes: [],
    nameEnglish: '',
    nameHindi: '',
    hsn: '',
    taxClass: '',
    unit: 'piece',
    price: undefined,
    mrp: undefined,
    cost: undefined,
    floor: undefined,
    craft: '',
    district: '',
    gi: '',
    odop: false,
    maker: '',
    village: '',
    photo: undefined,
    style: '',
    size: '',
    colour: '',
    oneOfAKind: false,
    byPiece: undefined,
    handicraft: undefined,
    prepacked: undefined,
    retired: false,
  };
}

export function draftOf(item: Item): Draft {
  return { ...emptyDraft(item.id), ...item };
}

/** A new draft like another: what names one piece alone is left behind. */
export function duplicateOf(draft: Draft): Partial<Draft> {
  const { id: _id, sku: _sku, barcodes: _barcodes, ...rest } = draft;
  return { ...rest, retired: false };
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return (Object.keys(a) as Field[]).every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}

/** Who else has a code; nothing where nobody does. */
export type HolderOf = (code: string) => Pick<Item, 'id' | 'sku' | 'nameEnglish'> | undefined;

/** What stands in the way of saving, field by field. */
export function problemsOf(draft: Draft, holderOf: HolderOf, table: TaxTable): FieldProblems {
  const found: Partial<Record<Field, Problem | undefined>> = {
    nameEnglish: draft.nameEnglish.trim() === '' ? problem('item-name-missing') : undefined,
    sku: skuProblem(draft, holderOf),
    barcodes: barcodesProblem(draft, holderOf),
    taxClass: taxClassProblem(draft, table),
    hsn: hsnProblem(draft.hsn),
    price: draft.price === undefined || draft.price === 0 ? problem('price-missing') : undefined,
    mrp: mrpProblem(draft),
    floor: floorProblem(draft),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What is allowed and probably not meant, field by field. `level` is the stock here in thousandths. */
export function warningsOf(draft: Draft, practice: TaxPractice, level: number): FieldProblems {
  const found: Partial<Record<Field, Problem | undefined>> = {
    price: deadBandProblem(draft, practice),
    cost: costProblem(draft),
    taxClass: instrumentProblem(draft),
    hsn: doubtfulHsnProblem(draft, practice),
    barcodes: draft.barcodes.map(checkDigitProblem).find((one) => one !== undefined),
    oneOfAKind:
      draft.oneOfAKind && !draft.byPiece && level > 1000 ? problem('one-of-a-kind-many') : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The item of a draft without problems. Fails with `field-invalid` where the last check finds something else. */
export function itemOf(draft: Draft): Result<Item, { readonly field: Field; readonly problem: Problem }> {
  const read = itemSchema.safeParse(draft);
  if (read.success) return ok(read.data);
  const field = (read.error.issues[0]?.path[0] ?? 'nameEnglish') as Field;
  return err({ field, problem: problem('field-invalid') });
}

function skuProblem({ id, sku }: Draft, holderOf: HolderOf): Problem | undefined {
  if (sku === '') return problem('sku-missing');
  if (!skuSchema.safeParse(sku).success) return problem('sku-shape', { sku });
  const holder = holderOf(sku);
  return holder && holder.id !== id ? problem('sku-taken', { sku, item: holder.nameEnglish }) : undefined;
}

function barcodesProblem({ id, barcodes, sku }: Draft, holderOf: HolderOf): Problem | undefined {
  if (barcodes.length > 12) return problem('barcodes-too-many', { most: 12 });
  for (const barcode of barcodes) {
    if (!barcodeSchema.safeParse(barcode).success) return problem('barcode-shape', { barcode });
    const holder = holderOf(barcode);
    if (holder && holder.id !== id) return problem('barcode-taken', { barcode, sku: holder.sku });
  }
  const keys = new Set(barcodes.map(lookupKey));
  return keys.size < barcodes.length ? problem('barcode-twice', { sku }) : undefined;
}

function taxClassProblem({ sku, taxClass }: Draft, table: TaxTable): Problem | undefined {
  if (taxClass === '') return problem('tax-class-missing');
  return table.has(taxClass) ? undefined : problem('tax-class-unknown', { sku, taxClass });
}

function hsnProblem(hsn: string): Problem | undefined {
  if (hsn === '') return problem('hsn-missing');
  const read = checkHsn(hsn);
  if (!read.ok) return read.error;
  return /^(\d{4}|\d{6}|\d{8})$/.test(hsn) ? undefined : problem('hsn-digits', { hsn });
}

function mrpProblem({ sku, price, mrp }: Draft): Problem | undefined {
  if (price === undefined || mrp === undefined || price <= mrp) return undefined;
  return problem('above-mrp', { sku, price, mrp });
}

function floorProblem({ price, floor }: Draft): Problem | undefined {
  if (price === undefined || floor === undefined || floor <= price) return undefined;
  return problem('floor-above-price', { floor, price });
}

function costProblem({ price, cost }: Draft): Problem | undefined {
  if (price === undefined || cost === undefined || cost <= price) return undefined;
  return problem('cost-above-price', { cost, price });
}

/** The class whose rate an item gets here: its own, or the one that holds where a condition does not. */
export function classHolding(
  { taxClass, handicraft, prepacked }: Pick<Draft, 'taxClass' | 'handicraft' | 'prepacked'>,
  { table, khadiOutlet }: TaxPractice,
): TaxClass | undefined {
  return classThatHolds(table, taxClass, { handicraft, prepacked, khadiOutlet });
}

function deadBandProblem(draft: Draft, practice: TaxPractice): Problem | undefined {
  const { price } = draft;
  const found = classHolding(draft, practice);
  const period = found && periodOn(found.periods, practice.day);
  const band = period?.kind === 'slab' ? deadBandOf(period) : undefined;
  if (!band || price === undefined || price <= band.above || price > band.upTo) return undefined;
  return problem('dead-band', { above: band.above, upTo: band.upTo });
}

function doubtfulHsnProblem(draft: Draft, { table, turnover }: TaxPractice): Problem | undefined {
  if (hsnProblem(draft.hsn)) return undefined;
  return checkItemHsn({ hsn: draft.hsn, taxClass: table.get(draft.taxClass), turnover })[0];
}

/** The exemption of instruments goes by their names. */
function instrumentProblem({ taxClass, nameEnglish, nameHindi }: Draft): Problem | undefined {
  if (taxClass !== 'MUSIC_INDIGENOUS' || (nameEnglish === '' && nameHindi === '')) return undefined;
  const isNamed = [nameEnglish, nameHindi].some((name) => namedInstrument(name) !== undefined);
  return isNamed ? undefined : problem('instrument-not-named');
}
