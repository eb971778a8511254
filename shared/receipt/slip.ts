import type { CashMovement } from '../shift/report.ts';
import type { PaperLanguage, ReceiptDocument } from './document.ts';
import { type Copy, type Issuer, mark, shortHeading } from './heading.ts';
import { blank, cut, dateAndTime, doubleRule, labelled, pair, rule, text } from './lines.ts';
import { ROLL } from './roll-labels.ts';
import { rupees } from './words.ts';

export interface CashSlipInput extends Issuer {
  readonly language: PaperLanguage;
  readonly direction: 'in' | 'out';
  readonly movement: CashMovement;
  readonly shift: number;
  readonly byName: string;
  readonly approvedByName?: string;
  readonly copy: Copy;
}

const WORDS = {
  in: { en: 'CASH IN', hi: 'नकद जमा' },
  out: { en: 'CASH OUT', hi: 'नकद निकासी' },
  by: { en: 'By', hi: 'द्वारा' },
  approved: { en: 'Approved by', hi: 'स्वीकृति' },
  shift: { en: 'shift', hi: 'शिफ़्ट' },
} as const;

/** The paper that lies in the drawer for cash put in or taken out, to be signed. */
export function cashSlip(input: CashSlipInput): ReceiptDocument {
  const { movement } = input;
  return {
    language: input.language,
    lines: [
      ...(input.copy === 'duplicate' ? [mark(ROLL.duplicate)] : []),
      ...shortHeading(input),
      text(WORDS[input.direction], { align: 'centre', size: 'large', bold: true }),
      rule,
      pair(
        labelled(ROLL.till, `${input.tillCode}, ${WORDS.shift.en} ${input.shift}`),
        dateAndTime(movement.at),
      ),
      text(labelled(WORDS.by, input.byName)),
      ...(input.approvedByName ? [text(labelled(WORDS.approved, input.approvedByName))] : []),
      text(labelled(ROLL.reason, movement.reason)),
      doubleRule,
      pair(ROLL.amount, rupees(movement.amount), { size: 'large', bold: true }),
      doubleRule,
      blank,
      blank,
      text(ROLL.signature),
      cut,
    ],
  };
}
