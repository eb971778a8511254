import { formatAmount } from '../money/format.ts';
import type { CashMovement } from '../shift/report.ts';
import type { ReceiptDocument } from './document.ts';
import { type Copy, type Issuer, mark, shortHeading } from './heading.ts';
import { blank, cut, dateAndTime, doubleRule, pair, rule, text } from './lines.ts';

export interface CashSlipInput extends Issuer {
  readonly direction: 'in' | 'out';
  readonly movement: CashMovement;
  readonly shift: number;
  readonly byName: string;
  readonly approvedByName?: string;
  readonly copy: Copy;
}

/** The paper that lies in the drawer for cash put in or taken out, to be signed. */
export function cashSlip(input: CashSlipInput): ReceiptDocument {
  const { movement } = input;
  return {
    language: 'en',
    lines: [
      ...(input.copy === 'duplicate' ? [mark('DUPLICATE')] : []),
      ...shortHeading(input),
      text(input.direction === 'in' ? 'CASH IN' : 'CASH OUT', { align: 'centre', size: 'large', bold: true }),
      rule,
      pair(`Till ${input.tillCode}, shift ${input.shift}`, dateAndTime(movement.at)),
      text(`By ${input.byName}`),
      ...(input.approvedByName ? [text(`Approved by ${input.approvedByName}`)] : []),
      text(`Reason: ${movement.reason}`),
      doubleRule,
      pair('AMOUNT', `Rs ${formatAmount(movement.amount)}`, { size: 'large', bold: true }),
      doubleRule,
      blank,
      blank,
      text('Signature ____________________'),
      cut,
    ],
  };
}
