import { useEffect, useState } from 'react';
import type { BillFound } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { ask, onNews } from '../../data/till.ts';

export interface BillReading {
  readonly found?: BillFound;
  readonly problem?: Problem;
}

/** One bill with what stands beside it, read anew when something befalls it. The last one stays until the next is here. */
export function useBill(number: string | undefined): BillReading {
  const [reading, setReading] = useState<BillReading>({});
  useEffect(() => {
    if (number === undefined) return setReading({});
    const given = new AbortController();
    const read = async () => {
      const answer = await ask('bills.read', { number: number.slice(0, 16) }, { signal: given.signal });
      if (given.signal.aborted) return;
      if (!answer.ok) setReading({ problem: answer.error });
      else if (answer.value === null) setReading({ problem: problem('bill-unknown', { number }) });
      else setReading({ found: answer.value });
    };
    void read();
    const stop = onNews(({ events }) => {
      if (events.some((event) => event.kind === 'bill.voided@2' && event.number === number)) void read();
    });
    return () => {
      given.abort();
      stop();
    };
  }, [number]);
  return reading;
}
