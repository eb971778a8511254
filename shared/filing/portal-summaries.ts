import { type DecimalJson, percent, quantity } from './decimal-json.ts';
import type { Gstr1 } from './gstr1.ts';
import { allHeads, grouped, orNone } from './portal-parts.ts';
import { portalText } from './portal-text.ts';
import type { DocumentRow } from './tables/documents.ts';
import { type HsnRow, joinHsn } from './tables/hsn.ts';

/** What a code of the tariff is called, in English; nothing where it is not known. */
export type NameHsn = (hsn: string) => string | undefined;

/** The last month whose HSN summary is one list. */
const JOINED_UP_TO = '2025-04-30';
/** What the portal keeps of a description. */
const LONGEST_DESCRIPTION = 30;

/** Whether a period's HSN summary is asked for in two lists, registered buyers and others. */
export function splitsHsn({ period }: Pick<Gstr1, 'period'>): boolean {
  return period.to > JOINED_UP_TO;
}

/** What stands beside a code: its name in the tariff, else what the goods are called here. */
export function describedAs({ hsn, name }: HsnRow, nameOf: NameHsn): string {
  return portalText(nameOf(hsn) ?? name, LONGEST_DESCRIPTION);
}

/** Table 12. */
export function hsnTree(made: Gstr1, nameOf: NameHsn): DecimalJson | undefined {
  const { hsnB2b, hsnB2c } = made;
  if (hsnB2b.length + hsnB2c.length === 0) return undefined;
  const tree = (rows: readonly HsnRow[]) => orNone(rows.map((row, index) => hsnRow(row, index, nameOf)));
  if (!splitsHsn(made)) return { data: tree(joinHsn(hsnB2b, hsnB2c)) };
  return { hsn_b2b: tree(hsnB2b), hsn_b2c: tree(hsnB2c) };
}

function hsnRow(row: HsnRow, index: number, nameOf: NameHsn): DecimalJson {
  return {
    num: index + 1,
    hsn_sc: row.hsn,
    desc: describedAs(row, nameOf),
    uqc: row.uqc,
    qty: quantity(row.quantity),
    rt: percent(row.rate),
    ...allHeads(row),
  };
}

/** Table 13. */
export function documentTree(rows: readonly DocumentRow[]): DecimalJson {
  return grouped(rows, ({ nature }) => nature).map(([nature, docs]) => ({
    doc_num: nature,
    docs: docs.map(({ from, to, total, cancelled }, index) => ({
      num: index + 1,
      from,
      to,
      totnum: total,
      cancel: cancelled,
      net_issue: total - cancelled,
    })),
  }));
}
