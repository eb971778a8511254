import { useState } from 'react';
import type { Problem } from '../../../../shared/problem.ts';
import type { TenderKind } from '../../../../shared/sale/tender.ts';
import { checkTenders } from '../../../../shared/sale/tenders.ts';
import { isPaid, type Payment, paymentOf, type TenderRow } from '../../sell/cart/payment.ts';
import { type AskedFor, type CodeOfRow, useUpiCodes } from '../../sell/dialogs/use-upi-codes.ts';

export interface Tenders {
  readonly rows: readonly TenderRow[];
  readonly payment: Payment;
  /** The code that the buyer pays a UPI row by. */
  readonly codeOf: CodeOfRow;
  /** Why the law or the sums do not let it be paid so. */
  readonly objection: Problem | undefined;
  readonly isComplete: boolean;
  readonly add: (kind: TenderKind) => void;
  readonly change: (id: string, part: Partial<TenderRow>) => void;
  readonly remove: (id: string) => void;
}

/** The ways in which `payable` paise come in for `asked`, as they are put together. */
export function useTenders(payable: number, asked: AskedFor): Tenders {
  const [rows, setRows] = useState<readonly TenderRow[]>(() => [rowOf('cash')]);
  const codeOf = useUpiCodes(asked);
  const payment = paymentOf(payable, rows, (row, share) => codeOf(row, share)?.tr);
  const checked = checkTenders(payable, payment.tenders);
  return {
    rows,
    payment,
    codeOf,
    objection: isPaid(payment) && !checked.ok ? checked.error : undefined,
    isComplete: isPaid(payment) && checked.ok,
    add: (kind) =>
      setRows((before) => {
        const unused = before.find((row) => row.figure === undefined && row.reference === '');
        if (!unused) return [...before, rowOf(kind)];
        return before.map((row) => (row === unused ? rowOf(kind) : row));
      }),
    change: (id, part) =>
      setRows((before) => before.map((row) => (row.id === id ? { ...row, ...part } : row))),
    remove: (id) =>
      setRows((before) => (before.length === 1 ? [rowOf('cash')] : before.filter((row) => row.id !== id))),
  };
}

function rowOf(kind: TenderKind): TenderRow {
  return { id: crypto.randomUUID(), kind, figure: undefined, reference: '' };
}
