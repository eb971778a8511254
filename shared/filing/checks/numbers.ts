import { documentNumber, isPortalNumber, splitNumber } from '../../sale/number.ts';
import type { FiledDocument } from '../filed.ts';
import type { DocumentRow } from '../tables/documents.ts';
import { numberedOf } from '../tables/documents.ts';
import { type Check, error, type Look, warning } from './check.ts';

/** Numbers the portal refuses: of a wrong shape, or twice once small and capital letters are the same to it. */
export function createNumberLook(): Look<FiledDocument> {
  const found: Check[] = [];
  const seen = new Set<string>();
  return {
    add(document) {
      for (const { number } of numberedOf(document)) {
        if (!isPortalNumber(number)) found.push(error('number-not-portal', number));
        const folded = number.toUpperCase();
        if (seen.has(folded)) found.push(error('number-twice', number));
        seen.add(folded);
      }
    },
    found: () => found,
  };
}

/** Numbers that are missing between two runs of a series. */
export function gapChecks(rows: readonly DocumentRow[]): readonly Check[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!before || before.series !== row.series) return [];
    const last = splitNumber(before.to)?.serial ?? 0;
    const next = splitNumber(row.from)?.serial ?? 0;
    if (next <= last + 1) return [];
    const from = documentNumber(row.series, last + 1);
    const to = documentNumber(row.series, next - 1);
    return [warning('series-gap', row.from, { from, to, count: next - last - 1 })];
  });
}
