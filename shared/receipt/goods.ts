import { UNITS } from '../item/unit.ts';
import { formatAmount, formatQuantity } from '../money/format.ts';
import type { BillLine } from '../sale/bill.ts';
import type { Discount } from '../sale/cart.ts';
import type { LineRebate } from '../sale/rebate.ts';
import { hindiOf, type ReceiptLine, type Words } from './document.ts';
import { indented, labelled, pair, percent, text } from './lines.ts';
import { ROLL, UNIT_WORDS } from './roll-labels.ts';
import { named } from './words.ts';

/** What a line of goods says beside name, quantity and price. */
export interface GoodsParts {
  readonly hsn: boolean;
  readonly rate: boolean;
  readonly maker: boolean;
  readonly makerPlace: boolean;
}

/** One line of a bill with all that was taken off it. */
export function goodsLines(line: BillLine, position: number, shown: GoodsParts): readonly ReceiptLine[] {
  const facts = [
    ...(shown.hsn ? [`HSN ${line.hsn}`] : []),
    ...(shown.rate ? [`GST ${percent(line.rate)}`] : []),
  ];
  return [
    text(itemName(position, line), { hanging: true }),
    ...(facts.length > 0 ? [text(`  ${facts.join(', ')}`)] : []),
    ...makerLines(line, shown),
    ...(line.piece === undefined ? [] : [text(indented(labelled(ROLL.piece, line.piece)))]),
    pair(indented(soldWords(line)), formatAmount(line.gross)),
    ...line.rebates.map((rebate) => pair(indented(rebateWords(rebate)), formatAmount(-rebate.paise))),
    ...(line.lineDiscount > 0
      ? [
          pair(indented(discountWords(ROLL.discount, line.discount)), formatAmount(-line.lineDiscount)),
          pair('', formatAmount(line.net + line.billDiscount)),
        ]
      : []),
  ];
}

/** The maker and where he lives; where he is not known by name, the place says at least whose craft it is. */
function makerLines(
  { maker, makerPlace = '' }: BillLine,
  shown: Pick<GoodsParts, 'maker' | 'makerPlace'>,
): readonly ReceiptLine[] {
  const said = [shown.maker ? maker : '', shown.makerPlace ? makerPlace : ''].filter((part) => part !== '');
  if (said.length === 0) return [];
  const label = shown.maker && maker !== '' ? ROLL.madeBy : ROLL.madeIn;
  return [text(indented(labelled(label, said.join(', '))))];
}

/** The name of goods behind their place on the paper; on a paper in both languages the Hindi name stands below. */
export function itemName(
  position: number,
  { nameEnglish, nameHindi }: Pick<BillLine, 'nameEnglish' | 'nameHindi'>,
): Words {
  const en = `${position}. ${nameEnglish}`;
  if (!nameHindi || nameHindi === nameEnglish) return { en };
  return { en, hi: `${position}. ${nameHindi}`, both: [en, `  ${nameHindi}`] };
}

/** How much at what price: `2 PCS x 450.00`. On a paper in both languages the code of the returns is enough. */
function soldWords({ unit, quantity, price }: BillLine): Words {
  const count = formatQuantity(quantity, UNITS[unit].decimals);
  const en = `${count} ${UNIT_WORDS[unit].en} x ${formatAmount(price)}`;
  return { en, hi: `${count} ${hindiOf(UNIT_WORDS[unit])} x ${formatAmount(price)}`, both: [en] };
}

function rebateWords({ nameEnglish, nameHindi, basisPoints }: LineRebate): Words {
  return labelled(named(nameEnglish, nameHindi), percent(basisPoints));
}

/** A discount with its rate and, in brackets, the reason. */
export function discountWords(label: Words, discount: Discount | undefined): Words {
  if (!discount) return label;
  const rate = discount.kind === 'percent' ? `${percent(discount.basisPoints)} ` : '';
  return labelled(label, `${rate}(${discount.reason})`);
}
