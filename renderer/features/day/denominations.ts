import { DENOMINATIONS } from '../../../shared/shift/denominations.ts';
import type { Denominations } from '../../../shared/shift/report.ts';

/** How many of each note and coin as they are typed: value in paise to text. */
export type TypedCounts = Readonly<Record<string, string>>;

const MOST = 100_000;

/** The count that typed figures make; what is empty or unreadable counts nothing. */
export function countsOf(typed: TypedCounts): Denominations {
  return Object.fromEntries(
    DENOMINATIONS.flatMap((value) => {
      const count = Number(typed[value] ?? '');
      return Number.isInteger(count) && count > 0 && count <= MOST ? [[String(value), count]] : [];
    }),
  );
}
