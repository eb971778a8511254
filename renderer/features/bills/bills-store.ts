import { create } from 'zustand';
import { dayInIndia } from '../../../shared/calendar.ts';
import { recentBills, useProjection } from '../../data/catalogue.ts';
import { summaryOf } from '../../data/projection/bills.ts';
import { ask, onNews } from '../../data/till.ts';
import { createPager, type Found } from './pager.ts';
import { type Filters, isUnconditional, queriesOf } from './queries.ts';
import { readingsOf } from './readings.ts';

/** A line of the list: an item to look for, or a bill. */
export type EntryId = `item:${string}` | `bill:${string}`;

interface BillsStore {
  readonly text: string;
  readonly filters: Filters;
  readonly found: Found;
  /** The line the arrow keys are on; a bill there is shown beside the list. */
  readonly current: EntryId | undefined;
}

/** What is being looked for and was found; kept while other screens are shown. */
export const useBills = create<BillsStore>()(() => ({
  text: '',
  filters: {},
  found: { bills: [], phase: 'complete' },
  current: undefined,
}));

const TYPING_MS = 80;
/** Enter was pressed before anything was found. */
let wantsFirst = false;
let typing: ReturnType<typeof setTimeout> | undefined;

const pager = createPager({
  find: (query, signal) => ask('bills.find', query, { signal }),
  onChange(found) {
    useBills.setState({ found });
    if (found.phase === 'searching') return;
    const [first] = found.bills;
    if (wantsFirst && first) setCurrent(`bill:${first.number}`);
    wantsFirst = false;
  },
});

export const findMore = () => pager.more();
export const stopFinding = () => pager.stop();

export function typeText(text: string): void {
  useBills.setState({ text, current: undefined });
  wantsFirst = false;
  clearTimeout(typing);
  typing = setTimeout(find, TYPING_MS);
}

export function setFilters(filters: Filters): void {
  useBills.setState({ filters, current: undefined });
  find();
}

/** Looks for bills with an item, in place of the text that named it. */
export function pickItem(item: { readonly id: string; readonly name: string }): void {
  useBills.setState(({ filters }) => ({ text: '', filters: { ...filters, item }, current: undefined }));
  find();
}

export function clearSearch(): void {
  useBills.setState({ text: '', filters: {}, current: undefined });
  find();
}

export function setCurrent(current: EntryId | undefined): void {
  useBills.setState({ current });
}

/** Shows one bill by its whole number, wherever it was asked for: a scan, a link. */
export function openBill(number: string): void {
  const { found, text, filters } = useBills.getState();
  const isListed = found.bills.some((bill) => bill.number === number);
  useBills.setState({
    current: `bill:${number}`,
    text: isListed ? text : number,
    filters: isListed ? filters : {},
  });
  if (!isListed) find();
}

/** Shows the first of what fits the text as it stands now, as soon as it is found. */
export function openFirst(): void {
  wantsFirst = true;
  find();
}

/** Looks again for what is asked for. The last bills come from this window's own copy, at once. */
export function find(): void {
  clearTimeout(typing);
  const { text, filters } = useBills.getState();
  const queries = queriesOf(readingsOf(text, dayInIndia(Date.now())), filters);
  pager.start(queries, isUnconditional(queries) ? recentBills() : []);
}

/** Keeps the list true while the screen is shown. Returns the way to stop. */
export function followBills(): () => void {
  find();
  const stopNews = onNews(({ events }) => {
    for (const event of events) {
      if (event.kind === 'bill.completed@2') takeCompleted(summaryOf(event.bill));
      if (event.kind === 'bill.voided@2') pager.markVoided(event.number);
    }
  });
  // The copy of this window may come in after the screen.
  const stopLoading = useProjection.subscribe((now, before) => {
    if (now.phase === 'ready' && before.phase !== 'ready') find();
  });
  return () => {
    stopNews();
    stopLoading();
  };
}

function takeCompleted(bill: ReturnType<typeof summaryOf>): void {
  const { text, filters } = useBills.getState();
  const queries = queriesOf(readingsOf(text, dayInIndia(Date.now())), filters);
  if (isUnconditional(queries)) pager.prepend(bill);
  else find();
}
