import { isSettled, type MatchedBy, type UpiRefund, type UpiTender, upiKey } from './tender.ts';

/** What the UPI payments of a day came to. Paise. */
export interface UpiDay {
  readonly count: number;
  readonly amount: number;
  /** What statements have of them. */
  readonly matched: number;
  readonly refunded: number;
}

/**
 * The UPI payments of the last weeks, oldest first, by `upiKey`: those that somebody has still to look at, and those
 * that are settled. It is written in place and stays small, however long the till runs: what falls out is in the
 * journal, where its document is.
 */
export interface UpiBook {
  readonly open: Map<string, UpiTender>;
  readonly settled: Map<string, UpiTender>;
  readonly days: Map<string, UpiDay>;
}

/** A line of a statement that is a payment. */
export interface UpiMatch {
  readonly number: string;
  readonly tender: number;
  /** Paise that came. */
  readonly amount: number;
  readonly by: MatchedBy;
  readonly at?: number;
  readonly utr?: string;
}

/** What of a document its payments are taken from. */
interface Paid {
  readonly number: string;
  readonly seller: string;
  readonly day: string;
  readonly at: number;
  readonly tenders: readonly PaidWay[];
}

interface PaidWay {
  readonly kind: string;
  readonly amount: number;
  readonly reference?: string;
  readonly tr?: string;
  readonly heard?: true;
}

/** How long a payment is kept, ms: a bank's monthly statement comes within it. */
const KEPT_FOR = 45 * 24 * 60 * 60_000;
const MOST_KEPT = 20_000;
const MOST_DAYS = 92;

export function emptyUpiBook(): UpiBook {
  return { open: new Map(), settled: new Map(), days: new Map() };
}

/** Takes in the UPI payments of a new document, and drops what is too old beside it. */
export function addTenders(book: UpiBook, { number, seller, day, at, tenders }: Paid): void {
  for (const [index, { kind, amount, reference, tr, heard }] of tenders.entries()) {
    if (kind !== 'upi') continue;
    const tender: UpiTender = {
      number,
      tender: index,
      seller,
      day,
      at,
      amount,
      ...(tr !== undefined && { tr }),
      ...(reference !== undefined && { claimed: reference }),
      ...(heard && { heard }),
      refunds: [],
    };
    book.open.set(upiKey(tender), tender);
    addToDay(book, day, { count: 1, amount, matched: 0, refunded: 0 });
    drop(book.open, at);
    drop(book.settled, at);
  }
}

/** A payment that is still kept. */
export function tenderIn(book: UpiBook, name: Pick<UpiTender, 'number' | 'tender'>): UpiTender | undefined {
  const key = upiKey(name);
  return book.open.get(key) ?? book.settled.get(key);
}

export function addMatches(book: UpiBook, matches: readonly UpiMatch[]): void {
  for (const { number, tender: place, amount, by, at, utr } of matches) {
    const tender = tenderIn(book, { number, tender: place });
    if (!tender) continue;
    const match = { amount, by, ...(at !== undefined && { at }), ...(utr !== undefined && { utr }) };
    put(book, { ...tender, match });
    const matched = amount - (tender.match?.amount ?? 0);
    addToDay(book, tender.day, { count: 0, amount: 0, matched, refunded: 0 });
  }
}

export function addRefund(
  book: UpiBook,
  name: Pick<UpiTender, 'number' | 'tender'>,
  refund: UpiRefund,
): void {
  const tender = tenderIn(book, name);
  if (!tender) return;
  put(book, { ...tender, refunds: [...tender.refunds, refund] });
  addToDay(book, tender.day, { count: 0, amount: 0, matched: 0, refunded: refund.amount });
}

/** The document does not count any more; its money came all the same, and has to go back. */
export function markVoided(book: UpiBook, number: string): void {
  for (let place = 0; place < MOST_TENDERS; place += 1) {
    const tender = tenderIn(book, { number, tender: place });
    if (tender) put(book, { ...tender, voided: true });
  }
}

/** As a document may have. */
const MOST_TENDERS = 13;

function put(book: UpiBook, tender: UpiTender): void {
  const key = upiKey(tender);
  const [into, outOf] = isSettled(tender) ? [book.settled, book.open] : [book.open, book.settled];
  outOf.delete(key);
  into.set(key, tender);
}

function addToDay(book: UpiBook, day: string, part: UpiDay): void {
  const before = book.days.get(day) ?? { count: 0, amount: 0, matched: 0, refunded: 0 };
  book.days.set(day, {
    count: before.count + part.count,
    amount: before.amount + part.amount,
    matched: before.matched + part.matched,
    refunded: before.refunded + part.refunded,
  });
  for (const first of book.days.keys()) {
    if (book.days.size <= MOST_DAYS) return;
    book.days.delete(first);
  }
}

/** From the front: what was put in first. One that was moved late stays a little longer. */
function drop(tenders: Map<string, UpiTender>, now: number): void {
  for (const [key, { at }] of tenders) {
    if (now - at <= KEPT_FOR && tenders.size <= MOST_KEPT) return;
    tenders.delete(key);
  }
}
