import { roleMay } from '../../access/role.ts';
import type { User } from '../../access/user.ts';
import { dayInIndia, financialYear } from '../../calendar.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import { approvalsNeeded } from '../../sale/approvals.ts';
import type { Approval, Bill, BillLine } from '../../sale/bill.ts';
import type { Cart } from '../../sale/cart.ts';
import { billSeries, isFull, markedSeries } from '../../sale/number.ts';
import type { Seller } from '../../sale/seller.ts';
import { type Settlement, settle } from '../../sale/settle.ts';
import type { Tender } from '../../sale/tender.ts';
import { cashOf, checkTenders } from '../../sale/tenders.ts';
import { expectedCash } from '../../shift/shift.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import type { EventOf } from '../event.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { saleContextOf } from '../sale-context.ts';
import type { TillState } from '../state.ts';
import { balanceObjection, cashInAdvances } from './balance.ts';
import { buyerObjection, cashBefore } from './buyer.ts';
import { overdueInvoices } from './day-invoice.ts';
import { approvalsFor, issuedNow, nextNumber, sellerFor } from './issue.ts';
import { pieceObjection } from './pieces.ts';
import { utrObjection } from './upi.ts';

/**
 * A sale. Prices, tax and totals come from the till's own catalogue; the page's `shownPayable` is only compared.
 * The number is allotted here, and used only if the record reaches the disk.
 */
export function completeBill(
  state: TillState,
  command: CommandOf<'bill.complete'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  const { cart, tenders, shownPayable } = command;
  const bill = billOf(state, { cart, tenders, shownPayable }, actors, circumstances);
  if (!bill.ok) return bill;
  return ok([...overdueInvoices(state, circumstances), bill.value]);
}

/** A cart to be billed. */
export interface Sold {
  readonly cart: Cart;
  readonly tenders: readonly Tender[];
  readonly shownPayable: number;
  /** Pays as much as it can of what the bill comes to, from a note of this number worth so many paise. */
  readonly exchanged?: { readonly number: string; readonly amount: number };
}

/** The event of a sale, or why there is none. */
export function billOf(
  state: TillState,
  sold: Sold,
  actors: Actors,
  circumstances: Circumstances,
): Result<EventOf<'bill.completed@2'>, Problem> {
  const { setUp, shift } = state;
  if (!setUp) return err(problem('not-set-up'));
  if (!shift) return err(problem('shift-closed'));
  const by = allowedBy(actors, 'sell');
  if (!by.ok) return by;
  const day = dayInIndia(circumstances.at);
  const { cart, shownPayable } = sold;
  const seller = sellerFor(state, cart.seller, day);
  if (!seller.ok) return seller;
  const settled = settleFor(state, cart, seller.value, day, circumstances);
  if (!settled.ok) return settled;
  const notForSale = pieceObjection(state, cart.lines);
  if (notForSale) return err(notForSale);
  const { totals, document, splits } = settled.value;
  if (totals.payable !== shownPayable) {
    return err(problem('total-changed', { shown: shownPayable, payable: totals.payable }));
  }
  const objection = buyerObjection(cart, seller.value, settled.value);
  if (objection) return err(objection);
  const tenders = tendersOf(sold, totals.payable);
  const paid = checkTenders(totals.payable, tenders, {
    sameDay: cashBefore(state, circumstances.buyer, day),
    sameSale: cashInAdvances(state, tenders),
  });
  if (!paid.ok) return paid;
  const shownBefore = utrObjection(state, tenders);
  if (shownBefore) return err(shownBefore);
  const outside = balanceObjection(state, tenders, seller.value, circumstances, sold.exchanged?.number);
  if (!outside.ok) return outside;
  const approvals = approvalsOf(state, settled.value.lines, outside.value, actors);
  if (!approvals.ok) return approvals;
  const number = (kind?: Parameters<typeof nextNumber>[4]) =>
    nextNumber(state, seller.value, day, circumstances.incarnation, kind);
  const own = number(document === 'small-sale' ? 'small-sale' : undefined);
  const { supply, placeOfSupply, interState, mode, lines, taxByRate } = settled.value;
  const bill: Bill = {
    number: own.number,
    document,
    ...(splits && { exemptNumber: number('bill-of-supply').number }),
    ...issuedNow(state, seller.value, actors, circumstances, day),
    supply,
    placeOfSupply,
    interState,
    ...(cart.buyer?.gstin && { buyerGstin: cart.buyer.gstin }),
    approvals: approvals.value,
    mode,
    roundTo: setUp.settings.roundTo,
    lines,
    ...(cart.discount && { discount: cart.discount }),
    totals,
    taxByRate,
    tenders,
    change: paid.value.change,
  };
  return ok({ kind: 'bill.completed@2', series: own.series, serial: own.serial, bill });
}

/**
 * Who answers for what is not usual in a bill. A discount is measured against the limit of whoever answers for it: a
 * role that may go beyond a cashier's limit has one of its own.
 */
function approvalsOf(
  state: TillState,
  lines: readonly BillLine[],
  hasOutsidePaper: boolean,
  actors: Actors,
): Result<readonly Approval[], Problem> {
  const limits = state.setUp?.settings.discountLimits;
  const needs = (user: User) =>
    approvalsNeeded(lines, limits?.[user.role] ?? 0, (itemId) => state.items.get(itemId)?.floor);
  const needed = needs(actors.actor);
  const isOver = needed.includes('discount-over-limit');
  const { approver } = actors;
  const answers =
    approver &&
    roleMay(approver.role, 'discount-over-limit') &&
    !needs(approver).includes('discount-over-limit');
  if (isOver && !answers) return err(problem('approval-needed', { permission: 'discount-over-limit' }));
  const others = approvalsFor(actors, [
    ...needed.filter((permission) => permission !== 'discount-over-limit'),
    ...(hasOutsidePaper ? ['outside-credit-note' as const] : []),
  ]);
  if (!others.ok || !isOver || !approver) return others;
  return ok([{ permission: 'discount-over-limit', by: approver.id }, ...others.value]);
}

/** What the exchanged note pays comes first, as far as the bill goes. */
function tendersOf({ tenders, exchanged }: Sold, payable: number): readonly Tender[] {
  const amount = Math.min(exchanged?.amount ?? 0, payable);
  if (!exchanged || amount === 0) return tenders;
  return [{ kind: 'credit-note', amount, number: exchanged.number }, ...tenders];
}

function settleFor(
  state: TillState,
  cart: Cart,
  seller: Seller,
  day: string,
  { taxTable, incarnation }: Circumstances,
): Result<Settlement, Problem> {
  if (!state.setUp) return err(problem('not-set-up'));
  const { site } = state.setUp;
  const settings = settingsFor(state, seller, day, incarnation);
  return settle(
    cart,
    saleContextOf({
      day,
      siteId: site.id,
      seller,
      schemes: state.schemes.values(),
      taxTable,
      settings,
      item: (itemId) => state.items.get(itemId),
    }),
  );
}

/** A year has as many slips as its series has numbers; sales after those get invoices of their own. */
function settingsFor(state: TillState, seller: Seller, day: string, incarnation: number) {
  const { roundTo, consolidates } = state.setUp?.settings ?? { roundTo: 100, consolidates: false };
  const slips = markedSeries(billSeries(seller.code, incarnation, financialYear(day)), 'small-sale');
  const hasSlips = !isFull(slips, state.series.get(slips) ?? 0);
  return { roundTo, consolidates: consolidates && hasSlips };
}

/** A bill is voided on its own day only; after that it is a return. The number stays and is counted as cancelled. */
export function voidBill(
  state: TillState,
  command: CommandOf<'bill.void'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  const by = allowedBy(actors, 'void-bill');
  if (!by.ok) return by;
  const bill = circumstances.bill(command.number);
  if (!bill) return err(problem('bill-unknown', { number: command.number }));
  const objection = voidObjection(state, bill, dayInIndia(circumstances.at));
  if (objection) return err(objection);
  return ok([
    {
      kind: 'bill.voided@2',
      number: bill.number,
      reason: command.reason,
      at: circumstances.at,
      by: actors.actor.id,
      approvedBy: by.value.id,
      bill,
    },
  ]);
}

function voidObjection(state: TillState, bill: Bill, day: string): Problem | undefined {
  const { number } = bill;
  if (state.voided.has(number)) return problem('bill-voided-already', { number });
  if (bill.day !== day) return problem('bill-of-another-day', { number });
  if (state.returned.has(number)) return problem('bill-has-returns', { number });
  if (state.irns.has(number)) return problem('bill-has-irn', { number });
  if (bill.document === 'small-sale' && isInvoiced(state, bill))
    return problem('bill-in-day-invoice', { number });
  if (!state.shift) return problem('shift-closed');
  const cash = cashOf(bill.tenders);
  const expected = expectedCash(state.shift);
  return cash > expected ? problem('cash-not-there', { amount: cash, expected }) : undefined;
}

/** Whether a slip stands in an invoice already: it is not among those that wait for one. */
function isInvoiced({ smallSales }: TillState, { seller, day, number }: Bill): boolean {
  const waiting = smallSales.get(seller);
  return waiting === undefined || waiting.day !== day || number < waiting.first;
}

/** A copy of a receipt is a fact too: an auditor counts them. */
export function reprintReceipt(
  command: CommandOf<'receipt.reprint'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  const by = allowedBy(actors, 'sell');
  if (!by.ok) return by;
  const bill = circumstances.bill(command.number);
  if (!bill) return err(problem('bill-unknown', { number: command.number }));
  return ok([{ kind: 'receipt.reprinted@1', number: bill.number }]);
}
