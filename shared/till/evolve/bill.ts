import { UNITS } from '../../item/unit.ts';
import { freePieces, sellPieces } from '../../piece/book.ts';
import type { Bill, Issue } from '../../sale/bill.ts';
import { personOf } from '../../sale/buyer.ts';
import type { DayInvoiceLine } from '../../sale/day-invoice.ts';
import { splitNumber } from '../../sale/number.ts';
import { addTo } from '../../sale/small-sales.ts';
import { cashOf } from '../../sale/tenders.ts';
import { addBill, addVoid } from '../../shift/shift.ts';
import { moveStock } from '../../stock/levels.ts';
import { addTenders, markVoided } from '../../upi/book.ts';
import type { EventOf } from '../event.ts';
import { currentSeller } from '../sellers.ts';
import type { SmallSales, TillState } from '../state.ts';

/** A sale: its numbers are used, goods leave, money comes, balances go down. */
export function completeBill(state: TillState, { series, serial, bill }: EventOf<'bill.completed@2'>): void {
  state.series.set(series, serial);
  const second = bill.exemptNumber === undefined ? undefined : splitNumber(bill.exemptNumber);
  if (second) state.series.set(second.series, second.serial);
  moveStock(state.stock, bill.siteId, bill.lines, -1);
  sellPieces(state.pieces, bill);
  if (state.shift) state.shift = addBill(state.shift, bill);
  moveBalances(state, bill, -1);
  addCash(state, bill, 1);
  addDay(state, bill, 1);
  if (bill.document === 'small-sale') addSmallSale(state, bill, 1);
  addTenders(state.upi, bill);
  if (needsIrn(state, bill)) state.irnDue.set(bill.number, bill.day);
}

/** All of it back, but for the number. */
export function voidBill(state: TillState, { bill, at, reason }: EventOf<'bill.voided@2'>): void {
  state.voided.set(bill.number, { at, reason });
  moveStock(state.stock, bill.siteId, bill.lines, 1);
  freePieces(state.pieces, bill);
  if (state.shift) state.shift = addVoid(state.shift, bill);
  moveBalances(state, bill, 1);
  addCash(state, bill, -1);
  addDay(state, bill, -1);
  if (bill.document === 'small-sale') addSmallSale(state, bill, -1);
  markVoided(state.upi, bill.number);
  state.irnDue.delete(bill.number);
}

/** What a bill took out of credit notes and advances, or with 1 puts back. Notes of other counters are only marked. */
function moveBalances(state: TillState, bill: Bill, sign: 1 | -1): void {
  for (const tender of bill.tenders) {
    if (tender.kind !== 'credit-note' && tender.kind !== 'advance') continue;
    const balances = tender.kind === 'advance' ? state.advances : state.creditNotes;
    const balance = balances.get(tender.number);
    if (balance) balances.set(tender.number, { ...balance, left: balance.left + sign * tender.amount });
    else if (sign === -1) state.spentCreditNotes.set(tender.number, bill.number);
    else state.spentCreditNotes.delete(tender.number);
  }
}

/** Only the running day is kept: the bar looks no further back. */
export function addCash(
  state: TillState,
  { buyer, day, tenders }: Pick<Issue, 'buyer' | 'day'> & { readonly tenders: readonly Way[] },
  sign: 1 | -1,
): void {
  const cash = cashOf(tenders);
  if (buyer === undefined || cash === 0) return;
  const before = state.cashOfDay.day === day ? state.cashOfDay.byPerson : new Map<string, number>();
  const person = personOf(buyer);
  state.cashOfDay = { day, byPerson: new Map(before).set(person, (before.get(person) ?? 0) + sign * cash) };
}

type Way = Parameters<typeof cashOf>[0][number];

function addDay(state: TillState, { day, totals }: Bill, sign: 1 | -1): void {
  const before = state.days.get(day) ?? { day, bills: 0, payable: 0, discount: 0, tax: 0, returned: 0 };
  state.days.set(day, {
    ...before,
    bills: before.bills + sign,
    payable: before.payable + sign * totals.payable,
    discount: before.discount + sign * totals.discount,
    tax: before.tax + sign * (totals.cgst + totals.sgst + totals.igst),
  });
}

function addSmallSale(state: TillState, bill: Bill, sign: 1 | -1): void {
  const before = state.smallSales.get(bill.seller);
  const same = before?.day === bill.day ? before : undefined;
  if (!same && sign === -1) return;
  const { totals } = bill;
  const start: SmallSales = same ?? {
    day: bill.day,
    seller: bill.seller,
    revision: bill.revision,
    supplierState: bill.supplierState,
    count: 0,
    first: bill.number,
    last: bill.number,
    total: 0,
    payable: 0,
    taxable: 0,
    cgst: 0,
    sgst: 0,
    igst: 0,
    lines: [],
  };
  state.smallSales.set(bill.seller, {
    ...start,
    revision: bill.revision,
    count: start.count + sign,
    last: sign === 1 ? bill.number : start.last,
    total: start.total + sign * totals.total,
    payable: start.payable + sign * totals.payable,
    taxable: start.taxable + sign * totals.taxable,
    cgst: start.cgst + sign * totals.cgst,
    sgst: start.sgst + sign * totals.sgst,
    igst: start.igst + sign * totals.igst,
    lines: bill.lines.reduce<readonly DayInvoiceLine[]>(
      (lines, { hsn, unit, quantity, rate, total, taxable, cgst, sgst, igst }) =>
        addTo(lines, { hsn, uqc: UNITS[unit].uqc, quantity, rate, total, taxable, cgst, sgst, igst }, sign),
      start.lines,
    ),
  });
}

/** A registered buyer or a supply abroad, where the seller is bound to the invoice portal. */
function needsIrn(state: TillState, bill: Bill): boolean {
  const seller = currentSeller(state, bill.seller);
  const isOwed = bill.buyerGstin !== undefined || bill.supply !== 'domestic';
  return seller?.eInvoice === true && isOwed && bill.document === 'tax-invoice';
}
