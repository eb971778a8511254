import { useState } from 'react';
import type { Problem } from '../../../../shared/problem.ts';
import { problem } from '../../../../shared/problem.ts';
import { expectedCash } from '../../../../shared/shift/shift.ts';
import { useReadyTill } from '../../../data/me.ts';
import {
  cashBack,
  isGivenBack,
  type Refunding,
  type RefundRow,
  type RefundWay,
  refundingOf,
  withWay,
} from './refund.ts';

export interface Refunds {
  readonly rows: readonly RefundRow[];
  readonly refunding: Refunding;
  /** The drawer holds less than is to go out of it. */
  readonly objection: Problem | undefined;
  readonly isComplete: boolean;
  readonly add: (kind: RefundWay) => void;
  readonly change: (id: string, part: Partial<RefundRow>) => void;
  readonly remove: (id: string) => void;
}

/** The ways in which `payable` paise go back, as they are put together. */
export function useRefunds(payable: number, usual: () => readonly RefundRow[]): Refunds {
  const shift = useReadyTill()?.shift;
  const [rows, setRows] = useState(usual);
  const refunding = refundingOf(payable, rows);
  const amount = cashBack(refunding.refunds);
  const expected = shift ? expectedCash(shift) : 0;
  const objection = amount > expected ? problem('cash-not-there', { amount, expected }) : undefined;
  return {
    rows,
    refunding,
    objection,
    isComplete: isGivenBack(refunding) && !objection,
    add: (kind) => setRows((before) => withWay(before, kind, () => crypto.randomUUID())),
    change: (id, part) =>
      setRows((before) => before.map((row) => (row.id === id ? { ...row, ...part } : row))),
    remove: (id) =>
      setRows((before) => (before.length === 1 ? usual() : before.filter((row) => row.id !== id))),
  };
}
