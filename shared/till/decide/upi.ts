import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import { tenderIn } from '../../upi/book.ts';
import { refundable, upiKey } from '../../upi/tender.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';

/**
 * What a statement has of the payments. Fails as a whole: with `upi-unknown` {number} for a payment that is not kept,
 * `upi-matched` {number} for one that a statement has already, `upi-row-twice` {utr} for a line that is another's.
 */
export function matchUpi(state: TillState, command: CommandOf<'upi.match'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'see-reports');
  if (!by.ok) return by;
  const { source, matches } = command;
  const used = new Set<string>();
  for (const { match } of [...state.upi.settled.values(), ...state.upi.open.values()]) {
    if (match?.utr !== undefined) used.add(match.utr);
  }
  const keys = new Set<string>();
  for (const match of matches) {
    const tender = tenderIn(state.upi, match);
    if (!tender) return err(problem('upi-unknown', { number: match.number }));
    if (tender.match || keys.has(upiKey(match))) {
      return err(problem('upi-matched', { number: match.number }));
    }
    keys.add(upiKey(match));
    if (match.utr === undefined) continue;
    if (used.has(match.utr)) return err(problem('upi-row-twice', { utr: match.utr }));
    used.add(match.utr);
  }
  return ok([{ kind: 'upi.matched@1', source, matches }]);
}

/**
 * Money that went back to a buyer's account, with the bank's reference. It moves no drawer and no tax: goods that come
 * back are a return. Fails with `upi-unknown` {number}, `upi-refund-too-much` {left} or `upi-refund-twice` {reference}.
 */
export function refundUpi(
  state: TillState,
  command: CommandOf<'upi.refund'>,
  actors: Actors,
  { at }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'return-exception');
  if (!by.ok) return by;
  const { number, tender: place, amount, reference } = command;
  const tender = tenderIn(state.upi, { number, tender: place });
  if (!tender) return err(problem('upi-unknown', { number }));
  const left = refundable(tender);
  if (amount > left) return err(problem('upi-refund-too-much', { left }));
  if (tender.refunds.some((refund) => refund.reference === reference)) {
    return err(problem('upi-refund-twice', { reference }));
  }
  return ok([
    {
      kind: 'upi.refunded@1',
      number,
      tender: place,
      at,
      by: actors.actor.id,
      approvedBy: by.value.id,
      amount,
      reference,
    },
  ]);
}
