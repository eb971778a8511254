import type { Permission } from '../access/role.ts';
import { multiplyDivide } from '../money/round.ts';
import type { BillLine } from './bill.ts';

/** What stands in the catalogue that a settled line is measured against. Paise. */
type FloorOf = (itemId: string) => number | undefined;

/**
 * What a second person must approve in a settled cart. A price change and a discount are one thing here: how far
 * below the list price the buyer ends up, against `limit` basis points; and no unit below its floor. A rebate was
 * allowed by its scheme and counts for neither.
 */
export function approvalsNeeded(lines: readonly BillLine[], limit: number, floorOf: FloorOf): Permission[] {
  const needed = new Set<Permission>();
  for (const line of lines) {
    const listed = multiplyDivide(line.listPrice, line.quantity, 1000);
    const given = listed - line.net - line.rebate;
    if (given > multiplyDivide(listed, limit, 10_000)) needed.add('discount-over-limit');
    const floor = floorOf(line.itemId);
    if (floor !== undefined && line.total + line.rebate < multiplyDivide(floor, line.quantity, 1000)) {
      needed.add('price-below-floor');
    }
  }
  return [...needed];
}
