import type { RatePeriod, TaxClass } from '../../shared/tax/class.ts';
import { standardTaxTable } from '../../shared/tax/standard/table.ts';
import type { Meta } from './file.ts';

/** Names that files of cases give to classes of ours, where the file brings no table of its own. */
const OURS: Readonly<Record<string, string>> = {
  APPAREL_MADEUP: 'APPAREL_WOVEN',
  QUILT: 'QUILT_COTTON',
  FABRIC_SAREE: 'FABRIC_SILK_SAREE',
  HANDICRAFT_SHAWL: 'SHAWL_HANDICRAFT',
  BRASS_8306: 'METAL_ORNAMENT',
  JEWELLERY: 'JEWELLERY_PRECIOUS',
  GLASS_BANGLES: 'GLASS_BANGLE',
  PAINTING_9701: 'PAINTING',
  LEATHER_GARMENT_4203: 'LEATHER_OTHER',
};

type Row = readonly (string | number | null)[];

/**
 * The tax class of a case: of the file's own tables (`[from, to, threshold, low, high]`, `[from, to, rate]`), else of
 * ours by its name. Throws where there is none.
 */
export function classOf(name: string, { slab_table: slabs, flat_table: flats }: Meta): TaxClass {
  const rows = slabs?.[name]?.map(slabPeriod) ?? flats?.[name]?.map(flatPeriod);
  if (rows) return made(name, rows);
  const ours = standardTaxTable.get(OURS[name] ?? name);
  if (!ours) throw new Error(`there is no tax class ${name}, neither in the file nor here`);
  return ours;
}

/** A class that always has this rate, in basis points, for lines that bring their rate along. */
export function flatClass(rate: number): TaxClass {
  return made(`RATE_${rate}`, [{ kind: 'flat', from: '2000-01-01', rate }]);
}

function made(id: string, periods: readonly RatePeriod[]): TaxClass {
  return { id, english: id, hindi: id, hsn: [], uqc: [], periods, basis: 'the file of cases' };
}

function slabPeriod([from, to, threshold, upTo, above]: Row): RatePeriod {
  return {
    kind: 'slab',
    ...span(from, to),
    threshold: Number(threshold),
    upTo: Number(upTo),
    above: Number(above),
  };
}

function flatPeriod([from, to, rate]: Row): RatePeriod {
  return { kind: 'flat', ...span(from, to), rate: Number(rate) };
}

function span(from: Row[number] | undefined, to: Row[number] | undefined) {
  return { from: String(from), ...(typeof to === 'string' && { to }) };
}
