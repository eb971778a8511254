import { formatAmount } from '../money/format.ts';
import { FUNDER_NAMES, LABELS } from '../receipt/labels.ts';
import { named, rupees } from '../receipt/words.ts';
import type { Bill, BillLine } from '../sale/bill.ts';
import { sum } from '../sale/sums.ts';
import { isUnderLut } from '../sale/supply.ts';
import type { SumLine } from './paper.ts';
import { type Head, taxLines } from './taxes.ts';

/** What the sums of a paper are made of; a bill of two papers has two. */
export interface SumsInput {
  readonly bill: Bill;
  readonly lines: readonly BillLine[];
  readonly heads: readonly Head[];
  /** Paise, with its sign. */
  readonly roundOff: number;
}

/** Whether prices have a tax in them: not on a trade bill, and not where nothing bears any. */
export function hasTaxInside({ mode }: Bill, lines: readonly BillLine[]): boolean {
  return mode === 'inclusive' && lines.some(({ rate }) => rate > 0);
}

/** From the gross value to what is paid. */
export function sumLines({ bill, lines, heads, roundOff }: SumsInput): readonly SumLine[] {
  const of = (figure: (line: BillLine) => number) => sum(lines.map(figure));
  const discount = of((line) => line.lineDiscount + line.billDiscount);
  const total = of((line) => line.total);
  const gross = of((line) => line.gross);
  const hasReduction = discount > 0 || of((line) => line.rebate) > 0;
  const grossLabel = hasTaxInside(bill, lines) ? LABELS.grossInclusive : LABELS.gross;
  return [
    ...(hasReduction ? [{ label: grossLabel, amount: formatAmount(gross) }] : []),
    ...rebateLines(lines),
    ...(discount > 0 ? [{ label: LABELS.discount, amount: formatAmount(-discount) }] : []),
    ...(heads.length > 0 ? taxLines(lines, heads, !isUnderLut(bill.supply)) : []),
    { label: LABELS.total, amount: formatAmount(total), weight: 'strong' },
    ...(roundOff !== 0 ? [{ label: LABELS.roundOff, amount: formatAmount(roundOff) }] : []),
    { label: LABELS.payable, amount: rupees(total + roundOff), weight: 'payable' },
  ];
}

/** What each scheme took off, with who pays for it. */
function rebateLines(lines: readonly BillLine[]): readonly SumLine[] {
  const rebates = lines.flatMap((line) => line.rebates);
  const schemes = [...new Map(rebates.map((rebate) => [rebate.scheme, rebate])).values()];
  return schemes.map(({ scheme, nameEnglish, nameHindi, funder }) => {
    const payer = FUNDER_NAMES[funder];
    const paise = sum(rebates.filter((rebate) => rebate.scheme === scheme).map((rebate) => rebate.paise));
    return {
      label: named(`${nameEnglish} (${payer.en})`, nameHindi && `${nameHindi} (${payer.hi ?? payer.en})`),
      amount: formatAmount(-paise),
    };
  });
}
