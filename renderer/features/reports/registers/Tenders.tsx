import { ReportTable } from '../table/ReportTable.tsx';
import type { ReadyFiling } from '../use-filing.ts';
import { RegisterHead } from './RegisterHead.tsx';

/** Money by day and way of payment. */
export function Tenders({ filing }: { readonly filing: ReadyFiling }) {
  return (
    <>
      <RegisterHead filing={filing} tables={['tender-register']} />
      <ReportTable of={filing.key} table="tender-register" />
    </>
  );
}
