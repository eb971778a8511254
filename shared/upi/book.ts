import { EMPTY_DAY, type UpiDay, withTender } from './day.ts';
import { plainName } from './names.ts';
import { sharesOf, type UpiPayout } from './payout.ts';
import {
  claimedUtr,
  isSettled,
  type StatementMatch,
  type UpiClaim,
  type UpiRefund,
  type UpiTender,
  upiKey,
} from './tender.ts';

/**
 * The UPI payments of the last weeks, oldest first, by `upiKey`: those that somebody has still to look at, and those
 * that are settled; the transfers back; and the sums of days. It is written in place and stays small, however long
 * the till runs: what falls out is in the journal, where its document is.
 */
export interface UpiBook {
  readonly open: Map<string, UpiTender>;
  readonly settled: Map<string, UpiTender>;
  readonly payouts: Map<string, UpiPayout>;
  /** Keys of the payments that each UTR stands for, by its plain name. More than one only in old journals. */
  readonly utrs: Map<string, readonly string[]>;
  readonly days: Map<string, UpiDay>;
}

/** A line of a statement that is a payment. */
export interface UpiMatch extends StatementMatch {
  readonly number: string;
  readonly tender: number;
}

/** A line of a statement that is a transfer back. */
export interface PayoutMatch extends StatementMatch {
  readonly payout: string;
}

/** What of a document its payments are taken from. */
interface Paid {
  readonly number: string;
  readonly seller: string;
  readonly day: string;
  readonly at: number;
  readonly cashier: string;
  readonly tenders: readonly Way[];
}

/** What of a document its transfers back are taken from. */
interface GivenBack extends Omit<Paid, 'tenders'> {
  /** The bill or receipt voucher that it is against. */
  readonly against?: string;
  readonly refunds: readonly Way[];
}

interface Way {
  readonly kind: string;
  readonly amount: number;
  readonly reference?: string;
  readonly tr?: string;
  readonly heard?: true;
}

type Name = Pick<UpiTender, 'number' | 'tender'>;

/** How long a payment is kept, ms: a bank's monthly statement comes within it. */
const KEPT_FOR = 45 * 24 * 60 * 60_000;
const MOST_KEPT = 20_000;
const MOST_DAYS = 92;

export function emptyUpiBook(): UpiBook {
  return { open: new Map(), settled: new Map(), payouts: new Map(), utrs: new Map(), days: new Map() };
}

/** Takes in the UPI payments of a new document, and drops what is too old beside it. `against` is for a debit note. */
export function addTenders(
  book: UpiBook,
  { number, seller, day, at, cashier, tenders }: Paid,
  against?: string,
): void {
  for (const [index, way] of tenders.entries()) {
    if (way.kind !== 'upi') continue;
    const { amount, tr } = way;
    put(book, undefined, {
      number,
      tender: index,
      seller,
      day,
      at,
      amount,
      ...(against !== undefined && { against }),
      ...(tr !== undefined && { tr }),
      claims: claimsOf(way, at, cashier),
      refunds: [],
    });
    drop(book, book.open, at);
    drop(book, book.settled, at);
    for (const [id, payout] of book.payouts) if (isOld(payout, book.payouts, at)) book.payouts.delete(id);
  }
}

/** What was said at the counter while the bill was made. */
function claimsOf({ reference, heard }: Way, at: number, by: string): readonly UpiClaim[] {
  if (reference === undefined && !heard) return [];
  return [{ at, by, way: heard ? 'sound-box' : 'utr', ...(reference && { utr: reference }) }];
}

/** A payment that is still kept. */
export function tenderIn(book: UpiBook, name: Name): UpiTender | undefined {
  const key = upiKey(name);
  return book.open.get(key) ?? book.settled.get(key);
}

/** The payments of a bill or receipt voucher and of the debit notes against it, oldest first. */
export function tendersOfSale(book: UpiBook, number: string): readonly UpiTender[] {
  return [...book.open.values(), ...book.settled.values()]
    .filter((tender) => saleOf(tender) === number)
    .sort((one, other) => one.at - other.at || (upiKey(one) < upiKey(other) ? -1 : 1));
}

/** The document of another payment, or of a transfer back, that this UTR stands for already. */
export function holderOf(book: UpiBook, utr: string, but?: Name): string | undefined {
  const name = plainName(utr);
  if (name === '') return undefined;
  const own = but && upiKey(but);
  const key = book.utrs.get(name)?.find((other) => other !== own);
  const tender = key === undefined ? undefined : (book.open.get(key) ?? book.settled.get(key));
  return tender?.number ?? payoutWith(book, utr)?.number;
}

/** The transfer back with this reference. */
export function payoutWith(book: UpiBook, reference: string): UpiPayout | undefined {
  const name = plainName(reference);
  if (name === '') return undefined;
  return [...book.payouts.values()].find((payout) => plainName(payout.reference) === name);
}

export function addClaim(book: UpiBook, name: Name, claim: UpiClaim): void {
  const tender = tenderIn(book, name);
  if (!tender) return;
  const claims = [...tender.claims, claim].sort((one, other) => one.at - other.at);
  put(book, tender, { ...tender, claims });
}

export function addMatches(
  book: UpiBook,
  matches: readonly UpiMatch[],
  payouts: readonly PayoutMatch[],
): void {
  const paidBack = new Set([...book.payouts.values()].map(({ against }) => against));
  for (const { number, tender: place, ...match } of matches) {
    const tender = tenderIn(book, { number, tender: place });
    if (!tender) continue;
    put(book, tender, { ...tender, match });
    if (paidBack.has(saleOf(tender))) shareOut(book, saleOf(tender));
  }
  for (const { payout: id, ...match } of payouts) {
    const payout = book.payouts.get(id);
    if (payout) book.payouts.set(id, { ...payout, match });
  }
}

/** Money of one payment that went back, recorded by itself. */
export function addRefund(
  book: UpiBook,
  name: Name,
  refund: Omit<UpiRefund, 'payout' | 'document'> & { readonly reference: string; readonly day: string },
): void {
  const tender = tenderIn(book, name);
  if (!tender) return;
  const { day, ...told } = refund;
  const id = `${upiKey(name)}#${plainName(refund.reference)}`;
  const { number, seller } = tender;
  book.payouts.set(id, { id, number, seller, day, ...told, gone: 0 });
  put(book, tender, { ...tender, refunds: [...tender.refunds, { ...told, payout: id }] });
  shareOut(book, saleOf(tender));
}

/** Money that a note or a refund voucher gave back by UPI: of the payments of its sale, as far as there are any. */
export function addPayouts(
  book: UpiBook,
  { number, seller, day, at, cashier, against, refunds }: GivenBack,
): void {
  for (const [index, { kind, amount, reference }] of refunds.entries()) {
    if (kind !== 'upi') continue;
    const id = `${number}#${index}`;
    const told = { id, number, seller, day, at, by: cashier, amount, gone: 0 };
    book.payouts.set(id, {
      ...told,
      ...(reference && { reference }),
      ...(against !== undefined && { against }),
    });
  }
  if (against !== undefined) shareOut(book, against);
}

/** The document does not count any more; its money came all the same, and has to go back. */
export function markVoided(book: UpiBook, number: string): void {
  for (let place = 0; place < MOST_TENDERS; place += 1) {
    const tender = tenderIn(book, { number, tender: place });
    if (tender) put(book, tender, { ...tender, voided: true });
  }
}

/** As a document may have. */
const MOST_TENDERS = 13;

function saleOf({ number, against }: UpiTender): string {
  return against ?? number;
}

function shareOut(book: UpiBook, sale: string): void {
  const payouts = [...book.payouts.values()].filter(({ against }) => against === sale);
  if (payouts.length === 0) return;
  const tenders = tendersOfSale(book, sale);
  const shares = sharesOf(tenders, payouts);
  for (const [index, tender] of tenders.entries()) {
    put(book, tender, { ...tender, refunds: shares[index] ?? [] });
  }
}

/** The one place where a payment changes: its map, its UTR and the sums of its day go along. */
function put(book: UpiBook, before: UpiTender | undefined, tender: UpiTender): void {
  const key = upiKey(tender);
  const [into, outOf] = isSettled(tender) ? [book.settled, book.open] : [book.open, book.settled];
  outOf.delete(key);
  into.set(key, tender);
  if (before) forgetUtr(book, before);
  const utr = heldUtr(tender);
  if (utr !== '') book.utrs.set(utr, [...(book.utrs.get(utr) ?? []), key]);
  const day = book.days.get(tender.day) ?? EMPTY_DAY;
  book.days.set(tender.day, withTender(before ? withTender(day, before, -1) : day, tender, 1));
  for (const first of book.days.keys()) {
    if (book.days.size <= MOST_DAYS) return;
    book.days.delete(first);
  }
}

/**
 * The UTR that nobody else may claim. What the statement says goes before what was said; a bill that was voided
 * before any statement had its money lets the bill made instead of it have the UTR.
 */
function heldUtr(tender: UpiTender): string {
  if (tender.match?.utr !== undefined) return plainName(tender.match.utr);
  return tender.voided && !tender.match ? '' : plainName(claimedUtr(tender));
}

function forgetUtr(book: UpiBook, tender: UpiTender): void {
  const utr = heldUtr(tender);
  if (utr === '') return;
  const others = book.utrs.get(utr)?.filter((key) => key !== upiKey(tender)) ?? [];
  if (others.length > 0) book.utrs.set(utr, others);
  else book.utrs.delete(utr);
}

/** From the front: what was put in first. One that was moved late stays a little longer. */
function drop(book: UpiBook, tenders: Map<string, UpiTender>, now: number): void {
  for (const [key, tender] of tenders) {
    if (!isOld(tender, tenders, now)) return;
    tenders.delete(key);
    forgetUtr(book, tender);
    for (const { payout: id, document, amount } of tender.refunds) {
      const payout = book.payouts.get(id);
      if (payout && document !== undefined) book.payouts.set(id, { ...payout, gone: payout.gone + amount });
    }
  }
}

function isOld({ at }: { readonly at: number }, { size }: { readonly size: number }, now: number): boolean {
  return now - at > KEPT_FOR || size > MOST_KEPT;
}
