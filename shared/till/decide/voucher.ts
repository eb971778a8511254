import { dayInIndia } from '../../calendar.ts';
import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import { sum } from '../../sale/sums.ts';
import { checkTenders } from '../../sale/tenders.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { currentSeller } from '../sellers.ts';
import type { TillState } from '../state.ts';
import { cashBefore, wrongNumbers } from './buyer.ts';
import { nextNumber, sellerFor } from './issue.ts';
import { counterIssue, drawerObjection } from './return.ts';
import { upiRefundObjection, utrObjection } from './upi.ts';

/** Money for goods not yet there: a receipt voucher, whose balance pays the bill (CGST Rule 50). */
export function takeAdvance(
  state: TillState,
  command: CommandOf<'advance.take'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  if (!state.shift) return err(problem('shift-closed'));
  const by = allowedBy(actors, 'sell');
  if (!by.ok) return by;
  const day = dayInIndia(circumstances.at);
  const seller = sellerFor(state, command.seller, day);
  if (!seller.ok) return seller;
  const { tenders, description, rate, buyer } = command;
  const wrong = wrongNumbers(buyer ?? {});
  if (wrong) return err(wrong);
  const amount = sum(tenders.map((tender) => tender.amount));
  const paid = checkTenders(amount, tenders, {
    sameDay: cashBefore(state, circumstances.buyer, day),
  });
  if (!paid.ok) return paid;
  const shownBefore = utrObjection(state, tenders);
  if (shownBefore) return err(shownBefore);
  if (tenders.some(({ kind }) => kind === 'credit-note' || kind === 'advance')) {
    return err(problem('advance-tender'));
  }
  const { series, serial, number } = nextNumber(
    state,
    seller.value,
    day,
    circumstances.incarnation,
    'receipt-voucher',
  );
  const voucher = {
    number,
    kind: 'receipt' as const,
    ...counterIssue(state, seller.value, actors, circumstances, { day, buyer }),
    approvals: [],
    description,
    amount,
    ...(rate !== undefined && { rate }),
    tenders,
  };
  return ok([{ kind: 'voucher.issued@1', series, serial, voucher }]);
}

/** The goods never came: the advance, or what is left of it, goes back (CGST Rule 51). */
export function giveBackAdvance(
  state: TillState,
  command: CommandOf<'advance.give-back'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  if (!state.shift) return err(problem('shift-closed'));
  const by = allowedBy(actors, 'return-exception');
  if (!by.ok) return by;
  const advance = state.advances.get(command.number);
  if (!advance) return err(problem('advance-unknown', { number: command.number }));
  const seller = currentSeller(state, advance.seller);
  if (!seller) return err(problem('seller-unknown'));
  const amount = sum(command.refunds.map((refund) => refund.amount));
  if (amount > advance.left) {
    return err(problem('advance-short', { number: command.number, left: advance.left }));
  }
  if (command.refunds.some(({ kind }) => kind === 'balance' || kind === 'exchange')) {
    return err(problem('advance-refund-way'));
  }
  const objection =
    drawerObjection(state, command.refunds) ?? upiRefundObjection(state, command.refunds, command.number);
  if (objection) return err(objection);
  const day = dayInIndia(circumstances.at);
  const { series, serial, number } = nextNumber(
    state,
    seller,
    day,
    circumstances.incarnation,
    'refund-voucher',
  );
  const voucher = {
    number,
    kind: 'refund' as const,
    ...counterIssue(state, seller, actors, circumstances, { day }),
    approvals: [{ permission: 'return-exception', by: by.value.id }],
    description: command.reason,
    amount,
    against: { number: command.number, day: advance.day },
    tenders: command.refunds,
  };
  return ok([{ kind: 'voucher.issued@1', series, serial, voucher }]);
}
