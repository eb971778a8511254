import { formatAmount } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { LABELS } from '../receipt/labels.ts';
import { percent } from '../receipt/lines.ts';
import { named } from '../receipt/words.ts';
import type { BillLine } from '../sale/bill.ts';
import { type GoodsLine, unitOf } from './goods.ts';

/** What of a maker is named beneath each line. */
export interface MakerShown {
  readonly maker: boolean;
  readonly makerPlace: boolean;
}

/** A line of a bill as its paper shows it, with what was taken off it and by what scheme or reason. */
export function goodsLine(line: BillLine, shown: MakerShown): GoodsLine {
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
      ...makerNote(line, shown),
    ],
  };
}

function makerNote({ maker, makerPlace = '' }: BillLine, shown: MakerShown): readonly Words[] {
  const said = [shown.maker ? maker : '', shown.makerPlace ? makerPlace : ''].filter((part) => part !== '');
  if (said.length === 0) return [];
  const label = shown.maker && maker !== '' ? LABELS.madeBy : LABELS.madeIn;
  return [named(`${label.en} ${said.join(', ')}`, label.hi)];
}

function discountNote({ discount, lineDiscount }: BillLine): Words {
  const rate = discount?.kind === 'percent' ? ` ${percent(discount.basisPoints)}` : '';
  const reason = discount?.reason ? ` (${discount.reason})` : '';
  return named(`${LABELS.discount.en}${rate}${reason}: ${formatAmount(lineDiscount)}`, LABELS.discount.hi);
}
