import { plainDigits } from '../../../../shared/money/digits.ts';
import type { Tender, TenderKind } from '../../../../shared/sale/tender.ts';

/** One payment as the cashier puts it together. */
export interface TenderRow {
  readonly id: string;
  readonly kind: TenderKind;
  /** Paise: of cash what was handed over, of the others what they pay. Nothing: whatever is still to pay. */
  readonly figure: number | undefined;
  /** The bank's reference, or the number of the credit note. */
  readonly reference: string;
  /** UPI: how often a new code was asked for. */
  readonly round?: number;
  /** UPI: the sound box was heard. */
  readonly heard?: boolean;
}

export interface Payment {
  /** Paise that each row pays of the bill, in the order of the rows. */
  readonly shares: readonly number[];
  readonly tenders: readonly Tender[];
  /** Still to pay. */
  readonly due: number;
  /** More than the bill by other means than cash, from which no change is given. */
  readonly over: number;
  /** Cash to hand back. */
  readonly change: number;
}

/**
 * What the rows come to. Exact payments are taken first, then cash as far as it is needed, and the first row
 * without a figure pays the rest; rows that pay nothing are left out. `referenceOf` gives what stands in the code that
 * is shown for a UPI row.
 */
export function paymentOf(
  payable: number,
  rows: readonly TenderRow[],
  referenceOf: ReferenceOf = () => undefined,
): Payment {
  let due = payable;
  const shares = rows.map(() => 0);
  const give = (index: number, most: number) => {
    shares[index] = Math.max(0, Math.min(most, due));
    due -= shares[index] ?? 0;
  };
  let over = 0;
  for (const [index, { kind, figure }] of rows.entries()) {
    if (kind === 'cash' || figure === undefined) continue;
    over += Math.max(0, figure - due);
    give(index, figure);
  }
  for (const [index, { kind, figure }] of rows.entries()) {
    if (kind === 'cash' && figure !== undefined) give(index, figure);
  }
  for (const [index, { figure }] of rows.entries()) if (figure === undefined) give(index, due);
  return { shares, tenders: tendersOf(rows, shares, referenceOf), due, over, change: changeOf(rows, shares) };
}

type ReferenceOf = (row: TenderRow, share: number) => string | undefined;

function tendersOf(
  rows: readonly TenderRow[],
  shares: readonly number[],
  referenceOf: ReferenceOf,
): Tender[] {
  return rows.flatMap((row, index): Tender[] => {
    const amount = shares[index] ?? 0;
    if (amount === 0) return [];
    const reference = row.reference.trim();
    switch (row.kind) {
      case 'cash':
        return [{ kind: 'cash', amount, received: row.figure ?? amount }];
      case 'credit-note':
      case 'advance':
        return [{ kind: row.kind, amount, number: creditNoteNumber(reference) }];
      case 'upi': {
        const tr = referenceOf(row, amount);
        return [
          {
            kind: 'upi',
            amount,
            ...(reference !== '' && { reference }),
            ...(tr !== undefined && { tr }),
            ...(row.heard && { heard: true as const }),
          },
        ];
      }
      default:
        return [{ kind: row.kind, amount, ...(reference !== '' && { reference }) }];
    }
  });
}

/** A number as it stands on paper, of the signs that one can have: `mpd1/26-27 017` becomes `MPD1/26-27017`. */
export function creditNoteNumber(text: string): string {
  return plainDigits(text)
    .toUpperCase()
    .replace(/[^A-Z0-9/-]/g, '')
    .replace(/^[/-]+/, '');
}

/** A row that pays nothing keeps its cash: it was not taken. */
function changeOf(rows: readonly TenderRow[], shares: readonly number[]): number {
  return rows.reduce((sum, { kind, figure }, index) => {
    const share = shares[index] ?? 0;
    return kind === 'cash' && figure !== undefined && share > 0 ? sum + figure - share : sum;
  }, 0);
}

/** Whether the bill can be completed with these payments. One that comes to nothing needs none. */
export function isPaid({ due, over, tenders }: Payment): boolean {
  const named = tenders.every((tender) => !('number' in tender) || tender.number !== '');
  return due === 0 && over === 0 && named;
}
