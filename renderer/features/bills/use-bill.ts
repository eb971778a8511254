import { useEffect, useState } from 'react';
import type { BillFound } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { TillEvent } from '../../../shared/till/event.ts';
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
      if (events.some((event) => befalls(event, number))) void read();
    });
    return () => {
      given.abort();
      stop();
    };
  }, [number]);
  return reading;
}

function befalls(event: TillEvent, number: string): boolean {
  switch (event.kind) {
    case 'bill.voided@2':
      return event.number === number || event.bill.exemptNumber === number;
    case 'irn.recorded@1':
      return event.number === number;
    case 'note.issued@1':
      return event.note.against?.number === number || event.note.against?.exemptNumber === number;
    default:
      return false;
  }
}
