import { create } from 'zustand';
import { dayInIndia } from '../../../shared/calendar.ts';
import { monthOf, monthsAway, type Period, quarterOf } from '../../../shared/filing/period.ts';

export const PARTS = ['return', 'day-book', 'taxes', 'tenders', 'rebates', 'e-invoices'] as const;
export type Part = (typeof PARTS)[number];

export const SPANS = ['month', 'quarter', 'days'] as const;
export type Span = (typeof SPANS)[number];

interface Reports {
  readonly part: Part;
  readonly span: Span;
  readonly period: Period;
  /** Who files; the first there is where nothing was chosen. */
  readonly filer: string | undefined;
}

/** What is looked at; kept while the page is open, so that a look at a bill comes back to the same place. */
export const useReports = create<Reports>()(() => ({
  part: 'return',
  span: 'month',
  period: monthOf(dayInIndia(Date.now())),
  filer: undefined,
}));

export function showPart(part: Part): void {
  useReports.setState({ part });
}

export function chooseFiler(filer: string): void {
  useReports.setState({ filer });
}

/** Another kind of period around the first day of this one. */
export function chooseSpan(span: Span): void {
  useReports.setState(({ period }) => ({ span, period: periodFor(span, period.from, period) }));
}

/** The month or quarter so many after this one. */
export function movePeriod(by: 1 | -1): void {
  useReports.setState(({ span, period }) => {
    const first = monthsAway(period.from, span === 'quarter' ? 3 * by : by);
    return { period: periodFor(span, first, period) };
  });
}

/** Days as they were picked; the other one follows where they would be in the wrong order. */
export function chooseDays(changed: Partial<Period>): void {
  useReports.setState(({ period }) => {
    const { from, to } = { ...period, ...changed };
    if (from <= to) return { period: { from, to } };
    return { period: changed.from === undefined ? { from: to, to } : { from, to: from } };
  });
}

function periodFor(span: Span, day: string, before: Period): Period {
  if (span === 'month') return monthOf(day);
  return span === 'quarter' ? quarterOf(day) : before;
}
