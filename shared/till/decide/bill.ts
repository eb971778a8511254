import { dayInIndia, financialYear } from '../../calendar.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import { approvalsNeeded } from '../../sale/approvals.ts';
import type { Approval, Bill } from '../../sale/bill.ts';
import { billNumber, billSeries } from '../../sale/number.ts';
import { type Settlement, settle } from '../../sale/settle.ts';
import { checkTenders } from '../../sale/tenders.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';

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
  const { setUp, shift } = state;
  if (!setUp) return err(problem('not-set-up'));
  if (!shift) return err(problem('shift-closed'));
  const seller = allowedBy(actors, 'sell');
  if (!seller.ok) return seller;
  const settled = settleFor(state, command, circumstances);
  if (!settled.ok) return settled;
  const { totals } = settled.value;
  if (totals.payable !== command.shownPayable) {
    return err(problem('total-changed', { shown: command.shownPayable, payable: totals.payable }));
  }
  const paid = checkTenders(totals.payable, command.tenders);
  if (!paid.ok) return paid;
  const spent = spentNote(state, command);
  if (spent) return err(spent);
  const approvals = approvalsOf(state, command, settled.value, actors);
  if (!approvals.ok) return approvals;
  const day = dayInIndia(circumstances.at);
  const series = billSeries(setUp.tillCode, circumstances.incarnation, financialYear(day));
  const serial = (state.series.get(series) ?? 0) + 1;
  const bill: Bill = {
    number: billNumber(series, serial),
    document: settled.value.document,
    at: circumstances.at,
    day,
    siteId: setUp.site.id,
    supplierState: setUp.organisation.stateCode,
    placeOfSupply: setUp.organisation.stateCode,
    shift: shift.number,
    cashier: actors.actor.id,
    approvals: approvals.value,
    ...(circumstances.buyer && { buyer: circumstances.buyer }),
    lines: settled.value.lines,
    ...(command.cart.discount && { discount: command.cart.discount }),
    totals,
    taxByRate: settled.value.taxByRate,
    tenders: command.tenders,
    change: paid.value.change,
  };
  return ok([{ kind: 'bill.completed@1', series, serial, bill }]);
}

function settleFor(
  state: TillState,
  command: CommandOf<'bill.complete'>,
  circumstances: Circumstances,
): Result<Settlement, Problem> {
  const organisation = state.setUp?.organisation;
  if (!organisation) return err(problem('not-set-up'));
  return settle(command.cart, {
    day: dayInIndia(circumstances.at),
    supplierState: organisation.stateCode,
    placeOfSupply: organisation.stateCode,
    registered: organisation.gstin !== undefined,
    taxTable: circumstances.taxTable,
    item: (itemId) => state.items.get(itemId),
  });
}

/** A paper credit note pays once; the till knows those it has taken. */
function spentNote(state: TillState, command: CommandOf<'bill.complete'>): Problem | undefined {
  for (const tender of command.tenders) {
    const bill = tender.kind === 'credit-note' ? state.spentCreditNotes.get(tender.number) : undefined;
    if (tender.kind === 'credit-note' && bill) {
      return problem('credit-note-spent', { number: tender.number, bill });
    }
  }
  return undefined;
}

function approvalsOf(
  state: TillState,
  command: CommandOf<'bill.complete'>,
  settled: Settlement,
  actors: Actors,
): Result<readonly Approval[], Problem> {
  const limit = state.setUp?.settings.discountLimits[actors.actor.role] ?? 0;
  const needed = approvalsNeeded(settled.lines, limit, (itemId) => state.items.get(itemId)?.floor);
  if (command.tenders.some((tender) => tender.kind === 'credit-note')) needed.push('outside-credit-note');
  const approvals: Approval[] = [];
  for (const permission of needed) {
    const by = allowedBy(actors, permission);
    if (!by.ok) return by;
    approvals.push({ permission, by: by.value.id });
  }
  return ok(approvals);
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
  if (state.voided.has(bill.number)) return err(problem('bill-voided-already', { number: bill.number }));
  if (bill.day !== dayInIndia(circumstances.at))
    return err(problem('bill-of-another-day', { number: bill.number }));
  if (!state.shift) return err(problem('shift-closed'));
  return ok([
    {
      kind: 'bill.voided@1',
      number: bill.number,
      reason: command.reason,
      at: circumstances.at,
      by: actors.actor.id,
      approvedBy: by.value.id,
      bill,
    },
  ]);
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
