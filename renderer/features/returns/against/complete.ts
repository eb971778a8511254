import type { Problem } from '../../../../shared/problem.ts';
import { act } from '../../../data/till.ts';
import { doneBy, useDone } from '../done.ts';
import type { Settled } from '../money/SettleDialog.tsx';
import { partsOf } from './back.ts';
import { endReturn, type Returning } from './store.ts';

/** Paise as the page shows them, which the host compares with its own. */
interface Shown {
  readonly back: number;
  readonly instead: number;
}

/**
 * Completes a return, and in an exchange the new bill with it, as one record. Gives the problem, or nothing when it
 * is done.
 */
export async function completeReturn(
  { number, commandId, back, instead }: Returning,
  { reason, refunds, tenders }: Settled,
  shown: Shown,
): Promise<Problem | undefined> {
  const taken = instead && instead.lines.length > 0 ? instead : undefined;
  const answer = await act(
    {
      kind: 'return.complete',
      number,
      parts: [...partsOf(back)],
      reason,
      refunds: [...refunds],
      shownPayable: shown.back,
      ...(taken && { exchange: { cart: taken, tenders: [...tenders], shownPayable: shown.instead } }),
    },
    { commandId },
  );
  if (!answer.ok) return answer.error;
  useDone.setState({ done: doneBy(answer.value) });
  endReturn();
  return undefined;
}
