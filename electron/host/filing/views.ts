import type { FilerView, FilingView, ReturnView } from '../../../shared/contract/filing-views.ts';
import type { Filer } from '../../../shared/filing/filer.ts';
import { isReturnPeriod } from '../../../shared/filing/period.ts';
import { filingKey, type Reading, type ReadyFiling } from './filings.ts';
import type { MadeReturn } from './make-filing.ts';

/** Enough for a person to work through; the counts say how many there are. */
const CHECKS = 500;

export function filerView({ id, gstin, seller, files }: Filer): FilerView {
  const { nameEnglish, nameHindi, stateCode } = seller;
  return { id, ...(gstin !== undefined && { gstin }), nameEnglish, nameHindi, stateCode, files };
}

/** A period as the page is to see it. */
export function filingView(filing: Reading | ReadyFiling): FilingView {
  if (!('filer' in filing)) return { state: 'reading', ...filing };
  const { filer, period, documents, gstr1, at } = filing;
  return {
    state: 'ready',
    key: filingKey(filer.id, period),
    filer: filerView(filer),
    period,
    isReturnPeriod: isReturnPeriod(period),
    documents,
    ...(gstr1 && { return: returnView(gstr1) }),
    at,
  };
}

function returnView({ made, checks, reconciliation }: MadeReturn): ReturnView {
  const { tables, books, differences } = reconciliation;
  const errors = checks.filter(({ severity }) => severity === 'error').length;
  return {
    tables,
    documents: {
      issued: made.documents.reduce((count, row) => count + row.total - row.cancelled, 0),
      cancelled: made.documents.reduce((count, row) => count + row.cancelled, 0),
    },
    net: books.net,
    differences,
    errors,
    warnings: checks.length - errors,
    checks: checks.slice(0, CHECKS),
  };
}
