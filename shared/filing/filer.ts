import { chargesTax, type Seller } from '../sale/seller.ts';

/** Who files: a GSTIN with all sellers that ever sold under it here, or a seller without one. */
export interface Filer {
  /** The GSTIN, or `seller:` and the id of a seller without one. */
  readonly id: string;
  readonly gstin?: string;
  /** The seller as it stands now, or as it last stood under this GSTIN. */
  readonly seller: Seller;
  /** Whether it files GSTR-1: who pays by composition files another return, who is exempt none. */
  readonly files: boolean;
}

/** The filer of documents that were issued under a revision of a seller. */
export function filerId({ gstin, id }: Pick<Seller, 'gstin' | 'id'>): string {
  return gstin ?? `seller:${id}`;
}

/** Every filer of a till, by the revisions of its sellers, oldest first in each list. */
export function filersOf(sellers: Iterable<readonly Seller[]>): readonly Filer[] {
  const filers = new Map<string, Filer>();
  for (const revisions of sellers) {
    for (const seller of revisions) {
      const id = filerId(seller);
      const before = filers.get(id);
      // Of several sellers under one GSTIN the first keeps the name; its own later revision takes it over.
      if (before && before.seller.id !== seller.id) continue;
      const files = seller.gstin !== undefined && (chargesTax(seller) || before?.files === true);
      filers.set(id, { id, ...(seller.gstin !== undefined && { gstin: seller.gstin }), seller, files });
    }
  }
  return [...filers.values()];
}
