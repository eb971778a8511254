import { useEffect, useState } from 'react';
import type { UpiView } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ask, onNews } from '../../data/till.ts';

const MOVING: ReadonlySet<string> = new Set([
  'bill.completed@2',
  'bill.voided@2',
  'note.issued@1',
  'voucher.issued@1',
  'upi.matched@1',
  'upi.refunded@1',
]);

interface UpiReading {
  readonly view?: UpiView;
  readonly problem?: Problem;
}

/** The payments by UPI, read anew whenever one comes or something becomes known of one. */
export function useUpi(): UpiReading {
  const [reading, setReading] = useState<UpiReading>({});
  useEffect(() => {
    const asking = new AbortController();
    const read = async () => {
      const answer = await ask('upi.read', {}, { signal: asking.signal });
      if (asking.signal.aborted) return;
      setReading(answer.ok ? { view: answer.value } : { problem: answer.error });
    };
    void read();
    const stop = onNews(({ events }) => {
      if (events.some(({ kind }) => MOVING.has(kind))) void read();
    });
    return () => {
      asking.abort();
      stop();
    };
  }, []);
  return reading;
}
