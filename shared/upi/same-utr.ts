import { plainName } from './names.ts';
import { claimedUtr, type UpiTender, upiKey } from './tender.ts';

/**
 * Payments that share a UTR with others, by key, and the documents of those others. The counter refuses the second
 * one, so these are older than that, or a statement gave the UTR to another payment than the one it was claimed for.
 * A bill that was voided may share its UTR with the one made instead.
 */
export function sameUtr(tenders: readonly UpiTender[]): ReadonlyMap<string, readonly string[]> {
  const byUtr = new Map<string, UpiTender[]>();
  for (const tender of tenders) {
    if (tender.voided && !tender.match) continue;
    for (const utr of new Set([plainName(claimedUtr(tender)), plainName(tender.match?.utr)])) {
      if (utr !== '') byUtr.set(utr, [...(byUtr.get(utr) ?? []), tender]);
    }
  }
  const others = new Map<string, readonly string[]>();
  for (const sharing of byUtr.values()) {
    if (sharing.length === 1) continue;
    for (const tender of sharing) {
      const numbers = sharing.filter((other) => other !== tender).map(({ number }) => number);
      others.set(upiKey(tender), [...new Set([...(others.get(upiKey(tender)) ?? []), ...numbers])]);
    }
  }
  return others;
}
