import type { Issue } from '../sale/bill.ts';
import type { Seller } from '../sale/seller.ts';
import type { TillState } from './state.ts';

type Sellers = Pick<TillState, 'sellers' | 'sellersSince'>;

/** A seller as it stands now. */
export function currentSeller(state: Pick<TillState, 'sellers'>, id: string): Seller | undefined {
  return state.sellers.get(id)?.at(-1);
}

/** How many revisions of a seller there are: the number of the last. */
export function revisionOf(state: Pick<TillState, 'sellers'>, id: string): number {
  return state.sellers.get(id)?.length ?? 0;
}

/** A seller as a document was issued under; of a document older than revisions, as he stood at its time. */
export function sellerOfDocument(
  state: Sellers,
  { seller, revision, at }: Pick<Issue, 'seller' | 'revision' | 'at'>,
): Seller | undefined {
  const number = revision > 0 ? revision : revisionAt(state, seller, at);
  return state.sellers.get(seller)?.[number - 1];
}

/** The number of the last revision made by then, 1 at least. */
function revisionAt({ sellersSince }: Sellers, seller: string, at: number): number {
  const since = sellersSince.get(seller) ?? [];
  return Math.max(1, since.filter((time) => time <= at).length);
}

/**
 * The revision for a note against an older document: how the seller is called today, unless he has another
 * registration since, for the tax goes back under the one it was charged by.
 */
export function revisionForNote(state: Sellers, bill: Pick<Issue, 'seller' | 'revision' | 'at'>): number {
  const then = sellerOfDocument(state, bill);
  const now = currentSeller(state, bill.seller);
  if (then?.gstin === now?.gstin) return revisionOf(state, bill.seller);
  return bill.revision > 0 ? bill.revision : revisionAt(state, bill.seller, bill.at);
}
