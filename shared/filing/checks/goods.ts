import { checkHsn, hsnDigitsNeeded } from '../../tax/hsn.ts';
import { type Entry, type EntryLine, isToRegistered } from '../entry.ts';
import { uqcOf } from '../tables/hsn.ts';
import { isUqc } from '../uqc.ts';
import { type Check, type CheckCode, error, type Look, warning } from './check.ts';

/** Rates, basis points, that the portal has a row for, old ones too: notes of old bills bear them. */
const LEGAL_RATES: ReadonlySet<number> = new Set([
  0, 10, 25, 100, 150, 300, 500, 600, 750, 900, 1200, 1400, 1800, 2800, 4000,
]);

/**
 * HSN, unit and rate of goods. The same fault of the same code is told once, with the first document and how many
 * lines there are. `turnover` of the year before in paise; where it is not known, four digits for registered buyers
 * are asked for and that is said.
 */
export function createGoodsLook(turnover: number | undefined): Look<Entry> {
  const found = new Map<string, { readonly check: Check; count: number }>();
  let needsTurnover = false;

  function note(check: Check, key: string): void {
    const before = found.get(`${check.code}/${key}`);
    if (before) before.count += 1;
    else found.set(`${check.code}/${key}`, { check, count: 1 });
  }

  return {
    add(entry) {
      const isRegistered = isToRegistered(entry);
      needsTurnover ||= isRegistered && turnover === undefined;
      const needed = hsnDigitsNeeded(turnover ?? 0, isRegistered);
      for (const line of [...entry.taxed, ...entry.untaxed]) {
        const fault = hsnFault(line.hsn, needed);
        if (fault)
          note(error(fault, entry.number, hsnParams(line, needed)), `${line.hsn || line.nameEnglish}`);
        const uqc = uqcOf(line.unit);
        if (!isUqc(uqc)) note(error('uqc-unknown', entry.number, { uqc }), uqc);
        if (!LEGAL_RATES.has(line.rate)) {
          note(error('rate-not-legal', entry.number, { rate: line.rate / 100 }), String(line.rate));
        }
      }
    },
    found: () => [
      ...(needsTurnover ? [warning('turnover-unknown')] : []),
      ...[...found.values()].map(({ check, count }) => ({ ...check, params: { ...check.params, count } })),
    ],
  };
}

/** Table 12 has a row for every code, so that one is asked for even where a bill may leave it out. */
function hsnFault(hsn: string, needed: number): CheckCode | undefined {
  if (hsn.trim() === '') return 'hsn-missing';
  const read = checkHsn(hsn);
  if (!read.ok || read.value.hsn.length < 4) return 'hsn-shape';
  return read.value.hsn.length < needed ? 'hsn-short' : undefined;
}

function hsnParams({ hsn, nameEnglish }: EntryLine, needed: number): NonNullable<Check['params']> {
  return { hsn, name: nameEnglish, needed };
}
