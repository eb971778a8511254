import { ReportTable } from '../table/ReportTable.tsx';
import type { ReadyFiling } from '../use-filing.ts';
import { RegisterHead } from './RegisterHead.tsx';

/** Every document of the days. */
export function DayBook({ filing }: { readonly filing: ReadyFiling }) {
  return (
    <>
      <RegisterHead filing={filing} tables={['day-book']} />
      <ReportTable of={filing.key} table="day-book" />
    </>
  );
}
