import { type Problem, problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import { holderOf, payoutWith, tenderIn, tendersOfSale } from '../../upi/book.ts';
import { plainName } from '../../upi/names.ts';
import { refundable, upiKey } from '../../upi/tender.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';

/**
 * Somebody says that the money of a payment came, after its document was made. It changes no document; a later word
 * with another UTR puts a wrong one right, and both stay. Fails with `upi-unknown` {number}, `upi-claim-late` {number}
 * where a statement has the payment, `upi-utr-missing`, or `upi-utr-used` {utr, number}.
 */
export function claimUpi(
  state: TillState,
  command: CommandOf<'upi.claim'>,
  actors: Actors,
  { at }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'sell');
  if (!by.ok) return by;
  const { number, tender: place, way, utr } = command;
  const tender = tenderIn(state.upi, { number, tender: place });
  if (!tender) return err(problem('upi-unknown', { number }));
  if (tender.match) return err(problem('upi-claim-late', { number }));
  if (utr !== undefined && plainName(utr) === '') return err(problem('upi-utr-missing'));
  if (way === 'utr' && utr === undefined) return err(problem('upi-utr-missing'));
  const holder = utr !== undefined && holderOf(state.upi, utr, tender);
  if (utr !== undefined && holder) return err(problem('upi-utr-used', { utr, number: holder }));
  return ok([
    {
      kind: 'upi.claimed@1',
      number,
      tender: place,
      at,
      by: actors.actor.id,
      way,
      ...(utr !== undefined && { utr }),
    },
  ]);
}

/** A way in which money comes or goes. */
interface Way {
  readonly kind: string;
  readonly amount: number;
  readonly reference?: string;
}

/**
 * Why these payments of a new document cannot be as they are: a UTR is one payment, and a screenshot that is shown
 * twice, or of money that went the other way, pays nothing. Gives `upi-utr-used` {utr, number} or `upi-utr-twice` {utr}.
 */
export function utrObjection(state: TillState, tenders: readonly Way[]): Problem | undefined {
  const here = new Set<string>();
  for (const { kind, reference: utr = '' } of tenders) {
    const name = kind === 'upi' ? plainName(utr) : '';
    if (name === '') continue;
    if (here.has(name)) return problem('upi-utr-twice', { utr });
    here.add(name);
    const number = holderOf(state.upi, utr);
    if (number !== undefined) return problem('upi-utr-used', { utr, number });
  }
  return undefined;
}

/**
 * Why a note or voucher cannot give this back by UPI: the transfer is recorded already, or its money went back by
 * itself before and less is left. `sale` is the bill or receipt voucher. What was not paid by UPI may go back so with
 * leave, as long as nothing was recorded beside the notes.
 */
export function upiRefundObjection(
  state: TillState,
  refunds: readonly Way[],
  sale?: string,
): Problem | undefined {
  let amount = 0;
  const here = new Set<string>();
  for (const refund of refunds) {
    if (refund.kind !== 'upi') continue;
    amount += refund.amount;
    const { reference = '' } = refund;
    const name = plainName(reference);
    const before = payoutWith(state.upi, reference);
    if (before) return problem('upi-refund-twice', { reference, number: before.number });
    if (name !== '' && here.has(name)) return problem('upi-utr-twice', { utr: reference });
    here.add(name);
  }
  if (amount === 0 || sale === undefined) return undefined;
  const tenders = tendersOfSale(state.upi, sale);
  const isRecorded = tenders.some(({ refunds: made }) => made.some(({ document }) => document === undefined));
  const left = tenders.reduce((sum, tender) => sum + Math.max(0, refundable(tender)), 0);
  return isRecorded && amount > left ? problem('upi-refunded-before', { left }) : undefined;
}

/**
 * What a statement has of the payments and of the transfers back. Fails as a whole: with `upi-unknown` {number} for
 * what is not kept, `upi-matched` {number} for what a statement has already, `upi-row-twice` {utr} for a line that is
 * another's.
 */
export function matchUpi(state: TillState, command: CommandOf<'upi.match'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'see-reports');
  if (!by.ok) return by;
  const { source, matches, payouts = [] } = command;
  if (matches.length + payouts.length === 0) return err(problem('upi-nothing-to-match'));
  const used = new Set<string>();
  const { settled, open, payouts: made } = state.upi;
  for (const { match } of [...settled.values(), ...open.values(), ...made.values()]) {
    if (match?.utr !== undefined) used.add(plainName(match.utr));
  }
  const keys = new Set<string>();
  for (const match of [...matches, ...payouts]) {
    const key = 'payout' in match ? match.payout : upiKey(match);
    const target = 'payout' in match ? made.get(match.payout) : tenderIn(state.upi, match);
    if (!target) return err(problem('upi-unknown', { number: key.split('#')[0] ?? key }));
    if (target.match || keys.has(key)) return err(problem('upi-matched', { number: target.number }));
    keys.add(key);
    if (match.utr === undefined) continue;
    if (used.has(plainName(match.utr))) return err(problem('upi-row-twice', { utr: match.utr }));
    used.add(plainName(match.utr));
  }
  return ok([{ kind: 'upi.matched@2', source, matches, payouts }]);
}

/**
 * Money that went back to a buyer's account, with the bank's reference. It moves no drawer and no tax: goods that come
 * back are a return. Fails with `upi-unknown` {number}, `upi-refund-too-much` {left} or `upi-refund-twice` {reference,
 * number}.
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
  const before = payoutWith(state.upi, reference);
  if (before) return err(problem('upi-refund-twice', { reference, number: before.number }));
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
