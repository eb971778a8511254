import type { Answer } from '../../../shared/contract/define.ts';
import type { BillQuery } from '../../../shared/contract/haat.ts';
import type { BillSummary } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Conditions } from './queries.ts';

export const PAGE = 100;

/** What was found so far, newest first within each query. */
export interface Found {
  readonly bills: readonly BillSummary[];
  /** `more`: scrolling on may bring some; `stopped`: a person said so. */
  readonly phase: 'searching' | 'more' | 'complete' | 'stopped';
  readonly problem?: Problem;
}

export interface Pager {
  /** Looks for the bills of each query in turn. `known` are the first ones of the first query, where at hand. */
  start(queries: readonly Conditions[], known?: readonly BillSummary[]): void;
  /** The next page, if there may be one and none is being read. */
  more(): void;
  stop(): void;
  /** A bill was completed meanwhile and belongs at the front. */
  prepend(bill: BillSummary): void;
  markVoided(number: string): void;
}

interface PagerOptions {
  readonly find: (query: BillQuery, signal: AbortSignal) => Promise<Answer<readonly BillSummary[]>>;
  readonly onChange: (found: Found) => void;
}

export function createPager({ find, onChange }: PagerOptions): Pager {
  let found: Found = { bills: [], phase: 'complete' };
  let waiting: readonly Conditions[] = [];
  /** How many of the first of `waiting` are here. */
  let skip = 0;
  let running: AbortController | undefined;

  function tell(next: Found): void {
    found = next;
    onChange(next);
  }

  async function read(): Promise<void> {
    const [query] = waiting;
    if (!query) return tell({ bills: found.bills, phase: 'complete' });
    const own = new AbortController();
    running = own;
    tell({ bills: found.bills, phase: 'searching' });
    const answer = await find({ ...query, limit: PAGE, skip }, own.signal);
    if (running !== own) return;
    running = undefined;
    if (!answer.ok) return tell({ bills: found.bills, phase: 'stopped', problem: answer.error });
    skip += answer.value.length;
    if (answer.value.length < PAGE) {
      waiting = waiting.slice(1);
      skip = 0;
    }
    const bills = withNew(found.bills, answer.value);
    tell({ bills, phase: waiting.length === 0 ? 'complete' : 'more' });
    // A first query that finds little, as a number does, leaves room on the screen for what the next one finds.
    if (waiting.length > 0 && bills.length < PAGE) await read();
  }

  return {
    start(queries, known = []) {
      running?.abort();
      running = undefined;
      waiting = queries;
      skip = known.length;
      if (known.length > 0) return tell({ bills: known, phase: 'more' });
      tell({ bills: [], phase: 'searching' });
      void read();
    },
    more() {
      if (found.phase === 'more') void read();
    },
    stop() {
      running?.abort();
      running = undefined;
      tell({ bills: found.bills, phase: 'stopped' });
    },
    prepend(bill) {
      if (found.bills.some((one) => one.number === bill.number)) return;
      skip += 1;
      tell({ ...found, bills: [bill, ...found.bills] });
    },
    markVoided(number) {
      if (!found.bills.some((bill) => bill.number === number && !bill.voided)) return;
      tell({
        ...found,
        bills: found.bills.map((bill) => (bill.number === number ? { ...bill, voided: true } : bill)),
      });
    },
  };
}

/** The same bill can be found by its number and by its amount. */
function withNew(before: readonly BillSummary[], more: readonly BillSummary[]): readonly BillSummary[] {
  const numbers = new Set(before.map((bill) => bill.number));
  return [...before, ...more.filter((bill) => !numbers.has(bill.number))];
}
