import { useEffect, useState } from 'react';
import type { VoucherFound } from '../../../../shared/contract/views.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ask, onNews } from '../../../data/till.ts';

const SHOWN = 500;

interface Vouchers {
  readonly vouchers?: readonly VoucherFound[];
  readonly problem?: Problem;
}

/** Advances and what was given back of them, newest first; read anew when one is issued or spent. */
export function useVouchers(): Vouchers {
  const [reading, setReading] = useState<Vouchers>({});
  useEffect(() => {
    const asking = new AbortController();
    const read = async () => {
      const answer = await ask('vouchers.find', { limit: SHOWN }, { signal: asking.signal });
      if (asking.signal.aborted) return;
      setReading(answer.ok ? { vouchers: answer.value } : { problem: answer.error });
    };
    void read();
    const stop = onNews(({ events }) => {
      const kinds = ['voucher.issued@1', 'bill.completed@2', 'bill.voided@2'];
      if (events.some(({ kind }) => kinds.includes(kind))) void read();
    });
    return () => {
      asking.abort();
      stop();
    };
  }, []);
  return reading;
}
