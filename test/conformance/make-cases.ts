import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AMOUNT_GROUPS } from './amounts.ts';
import { BILL_GROUPS, FLAT_TABLE, SLAB_TABLE } from './bills.ts';
import { RULE_GROUPS } from './rules.ts';

/** Where the project's own cases stand. */
export const CASES_FILE = join(import.meta.dirname, 'cases.json');

/**
 * The file of cases as text: what is right was worked out in `reckon.ts` or is said in the lists, never asked of the
 * till. Run this file with `tsx` to write it again after a change.
 */
export function casesText(): string {
  const groups = [...AMOUNT_GROUPS, ...BILL_GROUPS, ...RULE_GROUPS].map(({ id, title, vectors }) => ({
    id,
    title,
    vectors: vectors.map((vector, index) => ({
      id: `${id}-${String(index + 1).padStart(2, '0')}`,
      ...vector,
    })),
  }));
  const meta = {
    title: 'GST at the counter: cases for any till',
    units: { money: 'paise', rate: 'basis points', quantity: 'thousandths' },
    rounding: 'half up',
    case_count: groups.reduce((sum, { vectors }) => sum + vectors.length, 0),
    slab_table: SLAB_TABLE,
    flat_table: FLAT_TABLE,
  };
  const lines = groups.map(
    ({ vectors, ...group }) =>
      `    ${JSON.stringify(group).slice(0, -1)},"vectors":[\n${vectors.map((one) => `      ${JSON.stringify(one)}`).join(',\n')}\n    ]}`,
  );
  return `{\n  "meta": ${JSON.stringify(meta)},\n  "groups": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(CASES_FILE, casesText());
