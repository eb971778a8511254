import type { Permission } from '../../access/role.ts';
import { dayInIndia } from '../../calendar.ts';
import { unitStep } from '../../item/unit.ts';
import { multiplyDivide } from '../../money/round.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Bill } from '../../sale/bill.ts';
import type { Buyer } from '../../sale/buyer.ts';
import { creditOf } from '../../sale/credit.ts';
import { creditDeadline } from '../../sale/deadline.ts';
import type { Note, NoteLine } from '../../sale/note.ts';
import { placeOfSale } from '../../sale/place-of-sale.ts';
import { MAIN_SELLER, type Seller } from '../../sale/seller.ts';
import { sum, sumsByRate } from '../../sale/sums.ts';
import { REFUND_KINDS, type Refund } from '../../sale/tender.ts';
import { expectedCash } from '../../shift/shift.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import type { TillEvent } from '../event.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { currentSeller, revisionForNote } from '../sellers.ts';
import type { TillState } from '../state.ts';
import { billOf } from './bill.ts';
import { wrongNumbers } from './buyer.ts';
import { overdueInvoices } from './day-invoice.ts';
import { approvalsFor, issuedNow, nextNumber, sellerFor } from './issue.ts';
import { upiRefundObjection } from './upi.ts';

type Return = CommandOf<'return.complete'>;

/**
 * Goods or money back against a bill, and in an exchange the new bill with it, as one record. The note mirrors the
 * frozen lines of the bill, whatever the rates are today.
 */
export function completeReturn(
  state: TillState,
  command: Return,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  if (!state.setUp) return err(problem('not-set-up'));
  if (!state.shift) return err(problem('shift-closed'));
  const bill = returnable(state, command.number, circumstances);
  if (!bill.ok) return bill;
  const seller = currentSeller(state, bill.value.seller);
  if (!seller) return err(problem('seller-unknown'));
  if ((command.exchange?.cart.seller ?? MAIN_SELLER) !== bill.value.seller && command.exchange) {
    return err(problem('paper-of-another-seller', { number: bill.value.number }));
  }
  const credit = creditOf(bill.value, state.returned.get(bill.value.number), command.parts);
  if (!credit.ok) return credit;
  const { payable } = credit.value.totals;
  if (payable !== command.shownPayable) {
    return err(problem('total-changed', { shown: command.shownPayable, payable }));
  }
  const exchanged = exchangedOf(command, payable);
  const refunds = refundsOf(command.refunds, exchanged, payable);
  if (!refunds.ok) return refunds;
  const objection =
    drawerObjection(state, refunds.value) ?? upiRefundObjection(state, refunds.value, bill.value.number);
  if (objection) return err(objection);
  const day = dayInIndia(circumstances.at);
  const approvals = approvalsFor(actors, permissionsFor(state, command, bill.value, day));
  if (!approvals.ok) return approvals;
  const kind = day > creditDeadline(bill.value.day) ? 'commercial' : 'credit';
  const numbered = nextNumber(
    state,
    seller,
    day,
    circumstances.incarnation,
    kind === 'credit' ? 'credit-note' : 'commercial-note',
  );
  const note: Note = {
    number: numbered.number,
    kind,
    ...asSold(bill.value),
    ...issuedNow(state, seller, actors, circumstances, day),
    ...ofBill(state, bill.value, circumstances),
    against: againstOf(bill.value),
    approvals: approvals.value,
    reason: command.reason,
    ...credit.value,
    taxByRate: sumsByRate(credit.value.lines),
    refunds: refunds.value,
    tenders: [],
  };
  const issued: TillEvent = {
    kind: 'note.issued@1',
    series: numbered.series,
    serial: numbered.serial,
    note,
  };
  if (!command.exchange) return ok([...overdueInvoices(state, circumstances), issued]);
  const sold = { ...command.exchange, exchanged: { number: note.number, amount: exchanged } };
  const taken = billOf(state, sold, actors, circumstances);
  if (!taken.ok) return taken;
  return ok([...overdueInvoices(state, circumstances), issued, taken.value]);
}

function returnable(state: TillState, number: string, { bill: find }: Circumstances): Result<Bill, Problem> {
  const bill = find(number);
  if (!bill) return err(problem('bill-unknown', { number }));
  return state.voided.has(bill.number)
    ? err(problem('bill-voided-already', { number: bill.number }))
    : ok(bill);
}

/** What a note has from its bill: the tax is given back where and as it was charged. */
export function asSold({ registration, supply, placeOfSupply, interState, buyerGstin, buyer }: Bill) {
  return {
    registration,
    supply,
    placeOfSupply,
    interState,
    ...(buyerGstin && { buyerGstin }),
    ...(buyer && { buyer }),
  };
}

/** The registration under which the bill was made, and whoever bought; somebody named now only where nobody was. */
export function ofBill(state: TillState, bill: Bill, { buyer: now }: Circumstances) {
  const { buyer, buyerGstin, registration, supplierState } = bill;
  const who = buyer ?? (buyerGstin === undefined ? now : undefined);
  return { registration, supplierState, revision: revisionForNote(state, bill), ...(who && { buyer: who }) };
}

export function againstOf({ number, day, exemptNumber, totals }: Bill): NonNullable<Note['against']> {
  return { number, day, ...(exemptNumber && { exemptNumber }), payable: totals.payable };
}

/** Paise of the note that pay the new bill; what that comes to is as yet only what the page shows of it. */
function exchangedOf({ exchange }: Return, payable: number): number {
  return Math.min(exchange?.shownPayable ?? 0, payable);
}

/** The ways the money goes, with what pays the new bill among them. Fails with `refunds-differ` {paid, payable}. */
function refundsOf(
  given: readonly Refund[],
  exchanged: number,
  payable: number,
): Result<readonly Refund[], Problem> {
  const paid = sum(given.map(({ amount }) => amount)) + exchanged;
  const isExchangeSaid = given.some(({ kind }) => kind === 'exchange');
  if (paid !== payable || isExchangeSaid) return err(problem('refunds-differ', { paid, payable }));
  return ok(exchanged > 0 ? [{ kind: 'exchange', amount: exchanged }, ...given] : given);
}

/** No more cash can go back than the drawer holds. */
export function drawerObjection(state: TillState, refunds: readonly Refund[]): Problem | undefined {
  const cash = sum(refunds.filter(({ kind }) => kind === 'cash').map(({ amount }) => amount));
  const expected = state.shift ? expectedCash(state.shift) : 0;
  return cash > expected ? problem('cash-not-there', { amount: cash, expected }) : undefined;
}

/** Late, by another way than it was paid, or money without goods: somebody else looks at it too. */
function permissionsFor(state: TillState, command: Return, bill: Bill, day: string): readonly Permission[] {
  const days = state.setUp?.settings.returnDays ?? 0;
  const isLate = (Date.parse(day) - Date.parse(bill.day)) / 86_400_000 > days;
  const isOtherWay = REFUND_KINDS.some(
    (kind) => kind !== 'balance' && kind !== 'exchange' && isMoreThanPaid(state, bill, command.refunds, kind),
  );
  return [
    'take-returns',
    ...(isLate || isOtherWay ? ['return-exception' as const] : []),
    ...(command.parts.some(({ kind }) => kind === 'money') ? ['issue-notes' as const] : []),
  ];
}

/** Whether more would have gone back by a way than came by it. */
function isMoreThanPaid(
  state: TillState,
  bill: Bill,
  refunds: readonly Refund[],
  kind: 'cash' | 'upi' | 'card',
): boolean {
  const of = (ways: readonly { readonly kind: string; readonly amount: number }[]) =>
    sum(ways.filter((way) => way.kind === kind).map(({ amount }) => amount));
  const now = of(refunds);
  const before = state.returned.get(bill.number)?.refunds[kind] ?? 0;
  return now > 0 && now + before > of(bill.tenders);
}

/**
 * Goods taken back without a bill, by somebody's leave. Nobody knows what tax they bore, so none is given back: a
 * commercial note, at the sum agreed.
 */
export function returnWithoutBill(
  state: TillState,
  command: CommandOf<'return.without-bill'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  if (!state.shift) return err(problem('shift-closed'));
  const by = allowedBy(actors, 'return-exception');
  if (!by.ok) return by;
  const day = dayInIndia(circumstances.at);
  const seller = sellerFor(state, command.seller, day);
  if (!seller.ok) return seller;
  const wrong = wrongNumbers(command.buyer ?? {});
  if (wrong) return err(wrong);
  const lines: NoteLine[] = [];
  for (const line of command.lines) {
    const item = state.items.get(line.itemId);
    if (!item) return err(problem('item-unknown', { item: line.itemId }));
    if (line.quantity % unitStep(item.unit) !== 0) return err(problem('quantity-step', { sku: item.sku }));
    const most = multiplyDivide(item.price, line.quantity, 1000);
    if (line.amount > most) return err(problem('return-above-price', { sku: item.sku, most }));
    const { id: itemId, sku, nameEnglish, nameHindi, hsn, taxClass, unit } = item;
    const { quantity, amount, condition } = line;
    const sums = { taxable: amount, cgst: 0, sgst: 0, igst: 0 };
    const goods = { itemId, sku, nameEnglish, nameHindi, hsn, taxClass, unit, quantity, condition };
    lines.push({ ...goods, rate: 0, ...sums, value: amount, rebates: [] });
  }
  const value = sum(lines.map((line) => line.value));
  const refunds = refundsOf(command.refunds, 0, value);
  if (!refunds.ok) return refunds;
  const objection = drawerObjection(state, refunds.value) ?? upiRefundObjection(state, refunds.value);
  if (objection) return err(objection);
  const quantity = sum(lines.map((line) => line.quantity));
  const sums = { taxable: value, cgst: 0, sgst: 0, igst: 0 };
  const note: Omit<Note, 'number'> = {
    kind: 'commercial',
    ...counterIssue(state, seller.value, actors, circumstances, { day, buyer: command.buyer }),
    approvals: [{ permission: 'return-exception', by: by.value.id }],
    reason: command.reason,
    lines,
    totals: { quantity, ...sums, value, roundOff: 0, payable: value },
    taxByRate: [],
    refunds: refunds.value,
    tenders: [],
  };
  const numbered = nextNumber(state, seller.value, day, circumstances.incarnation, 'commercial-note');
  const { series, serial, number } = numbered;
  return ok([
    ...overdueInvoices(state, circumstances),
    { kind: 'note.issued@1', series, serial, note: { number, ...note } },
  ]);
}

/** A document that no bill stands behind: its place of supply is that of a sale to this buyer. */
export function counterIssue(
  state: TillState,
  seller: Seller,
  actors: Actors,
  circumstances: Circumstances,
  { day, buyer }: { readonly day: string; readonly buyer?: Buyer | undefined },
) {
  return {
    ...issuedNow(state, seller, actors, circumstances, day),
    ...placeOfSale({ ...(buyer && { buyer }) }, seller),
    ...(buyer?.gstin && { buyerGstin: buyer.gstin }),
  };
}
