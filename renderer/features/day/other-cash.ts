import type { CashMovement, ShiftReport } from '../../../shared/shift/report.ts';

/**
 * Cash of a shift that was neither a sale nor put in or taken out by hand: what came for advances and debit notes less
 * what went back on returns and advances, in paise; below nought where more went than came.
 */
export function otherCash(report: ShiftReport): number {
  const sales = report.tenders.find(({ kind }) => kind === 'cash')?.amount ?? 0;
  return report.expectedCash - report.float - sales - sum(report.cashIn) + sum(report.cashOut);
}

/** Whether a shift has anything of returns or advances to tell. */
export function hasReturns({ returns, refunds, advances }: ShiftReport): boolean {
  return returns.count > 0 || refunds.length > 0 || advances.taken > 0 || advances.givenBack > 0;
}

function sum(movements: readonly CashMovement[]): number {
  return movements.reduce((total, { amount }) => total + amount, 0);
}
