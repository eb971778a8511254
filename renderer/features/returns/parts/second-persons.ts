import type { Approval, Issue } from '../../../../shared/sale/bill.ts';

/** Who else answers for a document: whoever was at the counter is named on it anyhow. */
export function secondPersons({ approvals, cashier }: Issue): readonly Approval[] {
  return approvals.filter(({ by }) => by !== cashier);
}
