import type { Bill, BillLine, BillNumber, DocumentKind } from './bill.ts';

/** One paper of a bill, and the lines that stand on it. */
export interface BillPart {
  readonly number: BillNumber;
  readonly kind: DocumentKind;
  readonly lines: readonly BillLine[];
  readonly roundOff: number;
  /** Number of the other paper of the same bill. */
  readonly companion?: BillNumber;
  /** Says how the whole bill was paid. */
  readonly paid: boolean;
}

/**
 * The papers of a bill: one, or for a mixed sale to a registered buyer two, the taxed lines on a tax invoice and the
 * others on a bill of supply. The rounding of the whole stands on the first.
 */
export function partsOf({ number, document: kind, lines, exemptNumber, totals }: Bill): readonly BillPart[] {
  const { roundOff } = totals;
  if (exemptNumber === undefined) return [{ number, kind, lines, roundOff, paid: true }];
  return [
    {
      number,
      kind: 'tax-invoice',
      lines: lines.filter(({ rate }) => rate > 0),
      roundOff,
      companion: exemptNumber,
      paid: true,
    },
    {
      number: exemptNumber,
      kind: 'bill-of-supply',
      lines: lines.filter(({ rate }) => rate === 0),
      roundOff: 0,
      companion: number,
      paid: false,
    },
  ];
}
