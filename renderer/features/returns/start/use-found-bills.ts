import { useEffect, useMemo, useState } from 'react';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { BillSummary } from '../../../../shared/contract/views.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { recentBills, useProjection } from '../../../data/catalogue.ts';
import { ask } from '../../../data/till.ts';
import { type Conditions, queriesOf } from '../../bills/queries.ts';
import { readingsOf } from '../../bills/readings.ts';

const SHOWN = 12;
const TYPING_MS = 80;

interface FoundBills {
  readonly bills: readonly BillSummary[];
  readonly problem?: Problem;
  /** Nothing is looked for: these are the last bills. */
  readonly isNewest: boolean;
}

/** Bills that a text may mean, newest first; the last ones where there is none. */
export function useFoundBills(text: string): FoundBills {
  const version = useProjection((projection) => projection.billsVersion);
  const newest = useMemo(() => newestAt(version), [version]);
  const [answer, setAnswer] = useState<{ bills: readonly BillSummary[]; problem?: Problem }>({ bills: [] });
  const isNewest = text.trim() === '';
  useEffect(() => {
    if (isNewest) return setAnswer({ bills: [] });
    const asking = new AbortController();
    const timer = setTimeout(() => {
      const queries = queriesOf(readingsOf(text, dayInIndia(Date.now())), {});
      void find(queries, asking.signal).then((found) => !asking.signal.aborted && setAnswer(found));
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, isNewest]);
  return isNewest ? { bills: newest, isNewest } : { ...answer, isNewest };
}

function newestAt(_version: number): readonly BillSummary[] {
  return recentBills().slice(0, SHOWN);
}

async function find(queries: readonly Conditions[], signal: AbortSignal) {
  const bills = new Map<string, BillSummary>();
  for (const query of queries) {
    const answer = await ask('bills.find', { ...query, limit: SHOWN }, { signal });
    if (!answer.ok) return { bills: [...bills.values()], problem: answer.error };
    for (const bill of answer.value) bills.set(bill.number, bill);
  }
  return { bills: [...bills.values()].slice(0, SHOWN) };
}
