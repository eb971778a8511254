import { formatAmount } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { LABELS } from '../receipt/labels.ts';
import { percent } from '../receipt/lines.ts';
import { named } from '../receipt/words.ts';
import type { BillLine } from '../sale/bill.ts';
import { type GoodsLine, unitOf } from './goods.ts';

/** A line of a bill as its paper shows it, with what was taken off it and by what scheme or reason. */
export function goodsLine(line: BillLine, showMaker: boolean): GoodsLine {
  return {
    ...line,
    ...unitOf(line.unit),
    reduction: line.rebate + line.lineDiscount + line.billDiscount,
    notes: [
      ...(line.piece === undefined ? [] : [named(`${LABELS.piece.en} ${line.piece}`, LABELS.piece.hi)]),
      ...line.rebates.map((rebate) =>
        named(
          `${rebate.nameEnglish} ${percent(rebate.basisPoints)}: ${formatAmount(rebate.paise)}`,
          rebate.nameHindi,
        ),
      ),
      ...(line.discount ? [discountNote(line)] : []),
      ...(showMaker && line.maker ? [named(`${LABELS.madeBy.en} ${line.maker}`, LABELS.madeBy.hi)] : []),
    ],
  };
}

function discountNote({ discount, lineDiscount }: BillLine): Words {
  const rate = discount?.kind === 'percent' ? ` ${percent(discount.basisPoints)}` : '';
  const reason = discount?.reason ? ` (${discount.reason})` : '';
  return named(`${LABELS.discount.en}${rate}${reason}: ${formatAmount(lineDiscount)}`, LABELS.discount.hi);
}
