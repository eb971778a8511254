import { dayInIndia } from '../../calendar.ts';
import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import { mirrored } from '../../sale/credit.ts';
import type { Note, NoteLine } from '../../sale/note.ts';
import { sum, sumsByRate, taxSums } from '../../sale/sums.ts';
import { cashOf, checkTenders } from '../../sale/tenders.ts';
import { taxOfLine } from '../../tax/line.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { currentSeller } from '../sellers.ts';
import type { TillState } from '../state.ts';
import { cashBefore } from './buyer.ts';
import { issuedNow, nextNumber } from './issue.ts';
import { againstOf, asSold, ofBill } from './return.ts';
import { utrObjection } from './upi.ts';

/** Too little was charged: the rest is asked for, with tax at the rate of the bill (CGST Act s.34(3)). */
export function issueDebitNote(
  state: TillState,
  command: CommandOf<'debit-note.issue'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  if (!state.shift) return err(problem('shift-closed'));
  const by = allowedBy(actors, 'issue-notes');
  if (!by.ok) return by;
  const bill = circumstances.bill(command.number);
  if (!bill) return err(problem('bill-unknown', { number: command.number }));
  if (state.voided.has(bill.number)) return err(problem('bill-voided-already', { number: bill.number }));
  const seller = currentSeller(state, bill.seller);
  if (!seller) return err(problem('seller-unknown'));
  const lines: NoteLine[] = [];
  for (const { line: index, amount } of command.lines) {
    const line = bill.lines[index];
    if (!line) return err(problem('return-line-unknown', { line: index + 1 }));
    const { interState } = bill;
    const { total: _, ...sums } = taxOfLine({ net: amount, rate: line.rate, interState, mode: 'inclusive' });
    lines.push(mirrored(line, index, 0, sums));
  }
  const value = sum(lines.map((line) => line.value));
  const day = dayInIndia(circumstances.at);
  const sameSale = cashOf(bill.tenders) + (state.returned.get(bill.number)?.debits.cash ?? 0);
  const sameDay = cashBefore(state, bill.buyer, day);
  const paid = checkTenders(value, command.tenders, { sameDay, sameSale });
  if (!paid.ok) return paid;
  const shownBefore = utrObjection(state, command.tenders);
  if (shownBefore) return err(shownBefore);
  const own = command.tenders.some(({ kind }) => kind === 'credit-note' || kind === 'advance');
  if (own) return err(problem('debit-note-tender'));
  const { series, serial, number } = nextNumber(state, seller, day, circumstances.incarnation, 'debit-note');
  const note: Note = {
    number,
    kind: 'debit',
    ...asSold(bill),
    ...issuedNow(state, seller, actors, circumstances, day),
    ...ofBill(state, bill, circumstances),
    against: againstOf(bill),
    approvals: [{ permission: 'issue-notes', by: by.value.id }],
    reason: command.reason,
    lines,
    totals: { quantity: 0, ...taxSums(lines), value, roundOff: 0, payable: value },
    taxByRate: sumsByRate(lines),
    refunds: [],
    tenders: command.tenders,
  };
  return ok([{ kind: 'note.issued@1', series, serial, note }]);
}
