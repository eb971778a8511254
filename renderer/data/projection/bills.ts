import type { BillSummary } from '../../../shared/contract/views.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import { TENDER_KINDS } from '../../../shared/sale/tender.ts';
import type { Touched } from './apply.ts';
import { BILL_PAGE, BILLS_KEPT, type Projection } from './projection.ts';

/** A bill as lists show it. */
export function summaryOf(bill: Bill): BillSummary {
  return {
    number: bill.number,
    at: bill.at,
    day: bill.day,
    payable: bill.totals.payable,
    lines: bill.lines.length,
    cashier: bill.cashier,
    tenders: TENDER_KINDS.filter((kind) => bill.tenders.some((tender) => tender.kind === kind)),
    voided: false,
  };
}

/** Adds a bill behind those before it. One that is there already stays as it is. */
export function addBillSummary(projection: Projection, summary: BillSummary, touched: Touched): void {
  if (projection.billPlaces.has(summary.number)) return;
  const place = projection.bills.push(summary) - 1;
  projection.billPlaces.set(summary.number, place);
  touched.billPages.add(Math.floor(place / BILL_PAGE));
  if (projection.bills.length >= BILLS_KEPT + 2 * BILL_PAGE) forgetOldest(projection, touched);
}

export function markVoided(projection: Projection, number: string, touched: Touched): void {
  const place = projection.billPlaces.get(number);
  const bill = place === undefined ? undefined : projection.bills[place];
  if (place === undefined || !bill) return;
  projection.bills[place] = { ...bill, voided: true };
  touched.billPages.add(Math.floor(place / BILL_PAGE));
}

/** Fills in bills read from the host, newest first as it gives them, before any is known. */
export function fillBills(
  projection: Projection,
  newestFirst: readonly BillSummary[],
  touched: Touched,
): void {
  for (const summary of [...newestFirst].reverse()) addBillSummary(projection, summary, touched);
}

/** Every place moves, so every page is kept again; this happens once in two pages of bills. */
function forgetOldest(projection: Projection, touched: Touched): void {
  const pagesBefore = Math.ceil(projection.bills.length / BILL_PAGE);
  projection.bills.splice(0, projection.bills.length - BILLS_KEPT);
  projection.billPlaces.clear();
  for (const [place, { number }] of projection.bills.entries()) projection.billPlaces.set(number, place);
  for (let page = 0; page < pagesBefore; page += 1) touched.billPages.add(page);
}
