import type { Row } from '../../../../shared/filing/table.ts';

/** One bar: an amount in paise under a name. */
export interface Bar {
  readonly key: string;
  /** In full, for who hears it. */
  readonly name: string;
  /** Under the bar, short; nothing where there would be too many. */
  readonly label: string;
  readonly paise: number;
}

/** Places of a row of the tax register. */
const DAY = 0;
const RATE = 1;
const TAX = 6;
const TOTAL = 7;
/** More names than these would run into each other. */
const MOST_LABELS = 16;

/** What the days came to, tax included. */
export function salesByDay(rows: readonly Row[], nameOf: (day: string) => string): readonly Bar[] {
  const sums = sumBy(rows, (row) => String(row[DAY]), TOTAL);
  const every = Math.ceil(sums.length / MOST_LABELS);
  return sums.map(([day, paise], place) => ({
    key: day,
    name: nameOf(day),
    label: place % every === 0 ? String(Number(day.slice(8))) : '',
    paise,
  }));
}

/** Tax by rate, lowest rate first; goods without tax have no bar. */
export function taxByRate(rows: readonly Row[]): readonly Bar[] {
  const taxed = rows.filter((row) => Number(row[RATE]) > 0);
  return sumBy(taxed, (row) => String(row[RATE]), TAX)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([rate, paise]) => {
      const name = `${Number(rate) / 100}%`;
      return { key: rate, name, label: name, paise };
    });
}

function sumBy(rows: readonly Row[], keyOf: (row: Row) => string, place: number): [string, number][] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + Number(row[place]));
  return [...sums];
}
