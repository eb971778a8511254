import { UNITS } from '../../item/unit.ts';
import type { RateTotal, TaxSums } from '../../sale/bill.ts';
import { type EntryLine, isToRegistered } from '../entry.ts';
import { isNothing, NOTHING, plus } from '../sums.ts';
import type { Collector } from './collector.ts';

/** All goods of one code, unit and rate, net of notes: table 12. Paise and thousandths. */
export interface HsnRow extends RateTotal {
  readonly hsn: string;
  /** What the goods are called, where the code's own name is not known. */
  readonly name: string;
  readonly uqc: string;
  readonly quantity: number;
}

/**
 * The summary by HSN of sales to registered buyers or to all others; since May 2025 the portal wants them apart, and
 * counts exports with the others. Exempt goods stand in it too, at rate 0.
 */
export function createHsn(buyers: 'registered' | 'others'): Collector<HsnRow> {
  const rows = new Map<string, HsnRow>();
  return {
    add(entry) {
      if (isToRegistered(entry) !== (buyers === 'registered')) return;
      for (const line of [...entry.taxed, ...entry.untaxed]) addLine(rows, line, entry.sign);
    },
    rows: () => sorted(rows.values()),
  };
}

/** Both summaries as one, as it was asked for up to April 2025. */
export function joinHsn(registered: readonly HsnRow[], others: readonly HsnRow[]): readonly HsnRow[] {
  const rows = new Map<string, HsnRow>();
  for (const row of [...registered, ...others]) put(rows, row, row.quantity, 1);
  return sorted(rows.values());
}

/** The unit quantity code of a unit; `OTH` for one that is not known any more. */
export function uqcOf(unit: string): string {
  const known: Readonly<Record<string, { readonly uqc: string } | undefined>> = UNITS;
  return known[unit]?.uqc ?? 'OTH';
}

function addLine(rows: Map<string, HsnRow>, line: EntryLine, sign: 1 | -1): void {
  const { hsn, rate, nameEnglish } = line;
  const row = { ...line, hsn, rate, name: nameEnglish, uqc: uqcOf(line.unit) };
  put(rows, row, line.quantity, sign);
}

function put(
  rows: Map<string, HsnRow>,
  { hsn, name, uqc, rate, taxable, cgst, sgst, igst }: Omit<HsnRow, 'quantity'>,
  quantity: number,
  sign: 1 | -1,
): void {
  const key = `${hsn}/${uqc}/${rate}`;
  const before = rows.get(key);
  const sums: TaxSums = before ?? NOTHING;
  rows.set(key, {
    hsn,
    name: before?.name ?? name,
    uqc,
    rate,
    quantity: (before?.quantity ?? 0) + sign * quantity,
    ...plus(sums, { taxable, cgst, sgst, igst }, sign),
  });
}

function sorted(rows: Iterable<HsnRow>): readonly HsnRow[] {
  return [...rows]
    .filter((row) => row.quantity !== 0 || !isNothing(row))
    .sort((a, b) => compare(a.hsn, b.hsn) || a.rate - b.rate || compare(a.uqc, b.uqc));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
