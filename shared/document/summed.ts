import { LABELS } from '../receipt/labels.ts';
import { amountWords } from '../receipt/words.ts';
import type { Block, SumLine } from './paper.ts';
import { type Head, hsnSummary, type TaxedLine } from './taxes.ts';

/** As many rows of a summary stand beside the sums; more want the width of the paper and may break. */
const BESIDE = 12;

export interface Summed {
  readonly lines: readonly TaxedLine[];
  readonly heads: readonly Head[];
  readonly sums: readonly SumLine[];
  /** Paise. */
  readonly payable: number;
  readonly payments: readonly Block[];
}

/**
 * What follows the goods: sums at the right, the HSN summary at the left or above, words and payments beneath. Without
 * heads of tax there is no summary: the rows say all that it could.
 */
export function summed({ lines, heads, sums, payable, payments }: Summed): readonly Block[] {
  const summary = hsnSummary(lines, heads);
  const isShown = heads.length > 0;
  const isShort = isShown && summary.rows.length <= BESIDE;
  const words: Block = { kind: 'words', label: LABELS.words, amount: amountWords(payable) };
  return [
    ...(isShown && !isShort ? [summary] : []),
    {
      kind: 'beside',
      piles: [
        { share: 0.58, blocks: isShort ? [summary] : [words] },
        { share: 0.42, blocks: [{ kind: 'sums', lines: sums }] },
      ],
    },
    ...(isShort ? [words] : []),
    ...payments,
  ];
}
