import { useEffect, useState } from 'react';
import type { UpiView } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { TillEvent } from '../../../shared/till/event.ts';
import type { UpiTender } from '../../../shared/upi/tender.ts';
import { ask, onNews } from '../../data/till.ts';

/** What moves payments by UPI. */
const MOVING: ReadonlySet<TillEvent['kind']> = new Set<TillEvent['kind']>([
  'bill.completed@2',
  'bill.voided@2',
  'note.issued@1',
  'voucher.issued@1',
  'upi.claimed@1',
  'upi.matched@2',
  'upi.refunded@1',
]);

interface UpiReading {
  readonly view?: UpiView;
  readonly problem?: Problem;
}

/** The payments by UPI, read anew whenever one comes or something becomes known of one. */
export function useUpi(): UpiReading {
  const [reading, setReading] = useState<UpiReading>({});
  useEffect(
    () =>
      followUpi(async (signal) => {
        const answer = await ask('upi.read', {}, { signal });
        if (signal.aborted) return;
        setReading(answer.ok ? { view: answer.value } : { problem: answer.error });
      }),
    [],
  );
  return reading;
}

/** Those of one document; none where it has none, or they are not kept any more. */
export function useUpiOf(number: string): readonly UpiTender[] {
  const [tenders, setTenders] = useState<readonly UpiTender[]>([]);
  useEffect(() => {
    setTenders([]);
    return followUpi(async (signal) => {
      const answer = await ask('upi.of', { number }, { signal });
      if (!signal.aborted && answer.ok) setTenders(answer.value);
    });
  }, [number]);
  return tenders;
}

function followUpi(read: (signal: AbortSignal) => Promise<void>): () => void {
  const asking = new AbortController();
  void read(asking.signal);
  const stop = onNews(({ events }) => {
    if (events.some(({ kind }) => MOVING.has(kind))) void read(asking.signal);
  });
  return () => {
    asking.abort();
    stop();
  };
}
