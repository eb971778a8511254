import type { Bill, Issue } from '../sale/bill.ts';
import type { Seller } from '../sale/seller.ts';
import type { TillState } from './state.ts';

/** A seller as it stands now. */
export function currentSeller(state: Pick<TillState, 'sellers'>, id: string): Seller | undefined {
  return state.sellers.get(id)?.at(-1);
}

/** How many revisions of a seller there are: the number of the last. */
export function revisionOf(state: Pick<TillState, 'sellers'>, id: string): number {
  return state.sellers.get(id)?.length ?? 0;
}

/** A seller as a document was issued under; the first known for documents older than revisions. */
export function sellerOfDocument(
  state: Pick<TillState, 'sellers'>,
  { seller, revision }: Pick<Issue | Bill, 'seller' | 'revision'>,
): Seller | undefined {
  return state.sellers.get(seller)?.[Math.max(revision, 1) - 1];
}
