import type { Period } from '../../../../shared/filing/period.ts';
import { splitsHsn } from '../../../../shared/filing/portal-summaries.ts';

const SALES = ['b2b,sez,de', 'b2cl', 'b2cs', 'exp', 'cdnr', 'cdnur', 'at', 'atadj', 'exemp'];

/** The sheets of the offline tool, in its order, as the host names them. */
export function sheetTables(period: Period): readonly string[] {
  const hsn = splitsHsn({ period }) ? ['hsn(b2b)', 'hsn(b2c)'] : ['hsn'];
  return [...SALES, ...hsn, 'docs'].map((name) => `sheet:${name}`);
}
