import type { Item } from '../item/item.ts';
import { unitStep } from '../item/unit.ts';
import { multiplyDivide, roundToRupee } from '../money/round.ts';
import { shareOut } from '../money/shares.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { TaxTable } from '../tax/class.ts';
import { taxOfLine } from '../tax/line.ts';
import { isInterState } from '../tax/place.ts';
import { rateOfLine, type TaxedSale } from '../tax/rate.ts';
import type { BillLine, BillTotals, DocumentKind, RateTotal } from './bill.ts';
import type { Cart, CartLine, Discount } from './cart.ts';

/** What the law and the catalogue say on the day of the sale. */
export interface SaleContext {
  /** `YYYY-MM-DD` in India. */
  readonly day: string;
  readonly supplierState: string;
  readonly placeOfSupply: string;
  /** Only a registered seller may charge tax (CGST Act s.32). */
  readonly registered: boolean;
  readonly taxTable: TaxTable;
  /** The item as it stands in the catalogue, or nothing. */
  readonly item: (itemId: string) => Item | undefined;
}

/** A cart with every figure worked out: what the page shows and what the host writes. */
export interface Settlement {
  readonly lines: readonly BillLine[];
  readonly totals: BillTotals;
  readonly taxByRate: readonly RateTotal[];
  readonly document: DocumentKind;
}

/** A line before the bill discount is shared out. */
interface Priced {
  readonly item: Item;
  readonly line: CartLine;
  readonly price: number;
  readonly gross: number;
  readonly lineDiscount: number;
}

/**
 * Works out a cart. The order of steps decides the paise: price times quantity, line discount, bill discount by
 * largest remainder, rate by slab on what is left per piece, tax out of the inclusive price by head (CGST Rule
 * 35), sums, rupee. Fails with `cart-empty`, `item-unknown`, `item-retired`, `quantity-step` or `above-mrp`.
 */
export function settle(cart: Cart, context: SaleContext): Result<Settlement, Problem> {
  if (cart.lines.length === 0) return err(problem('cart-empty'));
  const priced: Priced[] = [];
  for (const line of cart.lines) {
    const one = priceLine(line, context);
    if (!one.ok) return one;
    priced.push(one.value);
  }
  const nets = priced.map((one) => one.gross - one.lineDiscount);
  const net = sum(nets);
  const shares = shareOut(discountOf(cart.discount, net), nets);
  const lines: BillLine[] = [];
  for (const [index, one] of priced.entries()) {
    const line = taxLine(one, shares[index] ?? 0, context);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok({ lines, totals: totalsOf(lines), taxByRate: ratesOf(lines), document: documentOf(lines) });
}

function priceLine(line: CartLine, context: SaleContext): Result<Priced, Problem> {
  const item = context.item(line.itemId);
  if (!item) return err(problem('item-unknown', { item: line.itemId }));
  if (item.retired) return err(problem('item-retired', { item: item.nameEnglish, sku: item.sku }));
  if (line.quantity % unitStep(item.unit) !== 0) return err(problem('quantity-step', { sku: item.sku }));
  const price = line.price?.paise ?? item.price;
  if (item.mrp !== undefined && price > item.mrp) {
    return err(problem('above-mrp', { sku: item.sku, price, mrp: item.mrp }));
  }
  const gross = multiplyDivide(price, line.quantity, 1000);
  return ok({ item, line, price, gross, lineDiscount: discountOf(line.discount, gross) });
}

/** A discount in paise, never more than what it is taken from. */
function discountOf(discount: Discount | undefined, amount: number): number {
  if (!discount) return 0;
  const paise =
    discount.kind === 'percent' ? multiplyDivide(amount, discount.basisPoints, 10_000) : discount.paise;
  return Math.min(paise, amount);
}

function taxLine(priced: Priced, billDiscount: number, context: SaleContext): Result<BillLine, Problem> {
  const { item, line, price, gross, lineDiscount } = priced;
  const net = gross - lineDiscount - billDiscount;
  const rate = rateOf(item, { day: context.day, net, quantity: line.quantity, mode: 'inclusive' }, context);
  if (!rate.ok) return rate;
  const interState = isInterState(context.supplierState, context.placeOfSupply);
  const { taxable, cgst, sgst, igst } = taxOfLine({ net, rate: rate.value, interState, mode: 'inclusive' });
  return ok({
    itemId: item.id,
    sku: item.sku,
    nameEnglish: item.nameEnglish,
    nameHindi: item.nameHindi,
    hsn: item.hsn,
    taxClass: item.taxClass,
    unit: item.unit,
    quantity: line.quantity,
    listPrice: item.price,
    price,
    ...(line.price && { priceReason: line.price.reason }),
    gross,
    ...(line.discount && { discount: line.discount }),
    lineDiscount,
    billDiscount,
    net,
    rate: rate.value,
    taxable,
    cgst,
    sgst,
    igst,
    maker: item.maker,
  });
}

function rateOf(item: Item, sale: TaxedSale, context: SaleContext): Result<number, Problem> {
  if (!context.registered) return ok(0);
  const taxClass = context.taxTable.get(item.taxClass);
  if (!taxClass) return err(problem('tax-class-unknown', { sku: item.sku, taxClass: item.taxClass }));
  return rateOfLine(taxClass, sale);
}

function totalsOf(lines: readonly BillLine[]): BillTotals {
  const of = (figure: (line: BillLine) => number) => sum(lines.map(figure));
  const total = of((line) => line.net);
  const payable = roundToRupee(total);
  return {
    quantity: of((line) => line.quantity),
    gross: of((line) => line.gross),
    discount: of((line) => line.lineDiscount + line.billDiscount),
    taxable: of((line) => line.taxable),
    cgst: of((line) => line.cgst),
    sgst: of((line) => line.sgst),
    igst: of((line) => line.igst),
    total,
    roundOff: payable - total,
    payable,
  };
}

function ratesOf(lines: readonly BillLine[]): RateTotal[] {
  const byRate = new Map<number, RateTotal>();
  for (const line of lines) {
    const before = byRate.get(line.rate) ?? { rate: line.rate, taxable: 0, cgst: 0, sgst: 0, igst: 0 };
    byRate.set(line.rate, {
      rate: line.rate,
      taxable: before.taxable + line.taxable,
      cgst: before.cgst + line.cgst,
      sgst: before.sgst + line.sgst,
      igst: before.igst + line.igst,
    });
  }
  return [...byRate.values()].sort((a, b) => a.rate - b.rate);
}

/** All taxable: tax invoice; all exempt: bill of supply; both, to a buyer without GSTIN: Rule 46A. */
function documentOf(lines: readonly BillLine[]): DocumentKind {
  const taxed = lines.filter((line) => line.rate > 0).length;
  if (taxed === lines.length) return 'tax-invoice';
  return taxed === 0 ? 'bill-of-supply' : 'invoice-cum-bill';
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
