import type { Refund, RefundKind, Tender } from '../../../../shared/sale/tender.ts';

/** A way that a person chooses; what pays for goods taken instead is no choice. */
export type RefundWay = Exclude<RefundKind, 'exchange'>;

/** One way back as the cashier puts it together. */
export interface RefundRow {
  readonly id: string;
  readonly kind: RefundWay;
  /** Paise. Nothing: whatever is still to give back. */
  readonly figure: number | undefined;
  /** The bank's reference. */
  readonly reference: string;
}

export interface Refunding {
  /** Paise of each row, in the order of the rows. */
  readonly shares: readonly number[];
  readonly refunds: readonly Refund[];
  /** Still to give back. */
  readonly due: number;
  /** More than is to be given back. */
  readonly over: number;
}

/** What the rows come to: figures first, then the first row without one takes the rest. */
export function refundingOf(payable: number, rows: readonly RefundRow[]): Refunding {
  let due = payable;
  const shares = rows.map(() => 0);
  let over = 0;
  const give = (index: number, most: number) => {
    shares[index] = Math.max(0, Math.min(most, due));
    due -= shares[index] ?? 0;
  };
  for (const [index, { figure }] of rows.entries()) {
    if (figure === undefined) continue;
    over += Math.max(0, figure - due);
    give(index, figure);
  }
  for (const [index, { figure }] of rows.entries()) if (figure === undefined) give(index, due);
  return { shares, refunds: refundsOf(rows, shares), due, over };
}

function refundsOf(rows: readonly RefundRow[], shares: readonly number[]): Refund[] {
  return rows.flatMap(({ kind, reference }, index): Refund[] => {
    const amount = shares[index] ?? 0;
    if (amount === 0) return [];
    if (kind === 'cash' || kind === 'balance') return [{ kind, amount }];
    const said = reference.trim();
    return [{ kind, amount, ...(said !== '' && { reference: said }) }];
  });
}

export function isGivenBack({ due, over }: Refunding): boolean {
  return due === 0 && over === 0;
}

/** Cash among the refunds, paise. */
export function cashBack(refunds: readonly Refund[]): number {
  return refunds.reduce((sum, { kind, amount }) => (kind === 'cash' ? sum + amount : sum), 0);
}

const WAY_BACK: Readonly<Record<Tender['kind'], RefundWay>> = {
  cash: 'cash',
  upi: 'upi',
  card: 'card',
  'credit-note': 'balance',
  advance: 'balance',
};

/**
 * The way a bill was paid is the way its money goes back: each way as far as it paid, the last one whatever is left.
 * What was paid out of a note or an advance stays a balance.
 */
export function usualRows(
  tenders: readonly { readonly kind: Tender['kind']; readonly amount: number }[],
  payable: number,
  newId: () => string,
): RefundRow[] {
  const sums = new Map<RefundWay, number>();
  for (const { kind, amount } of tenders) {
    const way = WAY_BACK[kind];
    sums.set(way, (sums.get(way) ?? 0) + amount);
  }
  const rows: RefundRow[] = [];
  let due = payable;
  for (const [kind, paid] of sums) {
    if (due <= 0) break;
    rows.push({ id: newId(), kind, figure: paid < due ? paid : undefined, reference: '' });
    due -= paid;
  }
  if (rows.length === 0) rows.push({ id: newId(), kind: 'cash', figure: undefined, reference: '' });
  // The last one takes the rest, also of a bill that was paid by less than what goes back.
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, figure: undefined } : row));
}

/** Another way; one that was opened and not used is turned into it. */
export function withWay(
  rows: readonly RefundRow[],
  kind: RefundWay,
  newId: () => string,
): readonly RefundRow[] {
  const fresh: RefundRow = { id: newId(), kind, figure: undefined, reference: '' };
  const unused = rows.find((row) => row.figure === undefined && row.reference === '');
  if (!unused) return [...rows, fresh];
  return rows.map((row) => (row === unused ? fresh : row));
}
