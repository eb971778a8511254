import type { Item } from '../item/item.ts';
import { unitStep } from '../item/unit.ts';
import { multiplyDivide, roundToUnit } from '../money/round.ts';
import { shareOut } from '../money/shares.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { TaxTable } from '../tax/class.ts';
import { classThatHolds } from '../tax/condition.ts';
import { type PriceMode, taxOfLine } from '../tax/line.ts';
import { type RateFound, rateOfLine, type TaxedSale } from '../tax/rate.ts';
import type { BillLine, BillTotals, DocumentKind, RateTotal } from './bill.ts';
import type { Cart, CartLine, Discount } from './cart.ts';
import { limitsOf } from './limits.ts';
import { type PlaceOfSale, placeOfSale } from './place-of-sale.ts';
import { type LineRebate, rebatesOf, type Scheme } from './rebate.ts';
import { chargesTax, isKhadiOutlet, type Seller } from './seller.ts';
import { sum, sumsByRate, taxSums } from './sums.ts';
import { isUnderLut } from './supply.ts';

/** What the law, the till and the catalogue say on the day of the sale. */
export interface SaleContext {
  /** `YYYY-MM-DD` in India. */
  readonly day: string;
  readonly siteId: string;
  readonly seller: Seller;
  readonly schemes: readonly Scheme[];
  readonly taxTable: TaxTable;
  /** To what multiple of paise the bill is rounded; 0 to none. */
  readonly roundTo: number;
  /** Whether sales below Rs 200 go into the invoice of the day. */
  readonly consolidates: boolean;
  /** The item as it stands in the catalogue, or nothing. */
  readonly item: (itemId: string) => Item | undefined;
}

/** A cart with every figure worked out: what the page shows and what the host writes. */
export interface Settlement extends PlaceOfSale {
  readonly mode: PriceMode;
  readonly lines: readonly BillLine[];
  readonly totals: BillTotals;
  readonly taxByRate: readonly RateTotal[];
  readonly document: DocumentKind;
  /** Whether the exempt lines need a bill of supply of their own. */
  readonly splits: boolean;
}

/** A line before the bill discount is shared out. */
interface Priced {
  readonly item: Item;
  readonly line: CartLine;
  readonly listPrice: number;
  readonly price: number;
  readonly gross: number;
  readonly rebates: readonly LineRebate[];
  readonly rebate: number;
  readonly lineDiscount: number;
}

/** The context and what follows from the cart as a whole. */
interface Sale extends SaleContext {
  readonly cart: Cart;
  readonly mode: PriceMode;
  readonly place: PlaceOfSale;
}

/**
 * Works out a cart. The order of steps decides the paise: price times quantity, rebates of schemes, line discount,
 * bill discount by largest remainder, rate by slab on what is left per piece, tax out of the inclusive price by head
 * (CGST Rule 35) or on top for trade, sums, rounding. Fails with `cart-empty`, `item-unknown`, `item-retired`,
 * `quantity-step`, `piece-is-one`, `above-mrp`, `tax-class-unknown`, `tax-rate-missing` or `composition-inter-state`.
 */
export function settle(cart: Cart, context: SaleContext): Result<Settlement, Problem> {
  if (cart.lines.length === 0) return err(problem('cart-empty'));
  const place = placeOfSale(cart, context.seller);
  if (context.seller.registration === 'composition' && place.interState) {
    return err(problem('composition-inter-state'));
  }
  const mode = cart.trade ? 'exclusive' : 'inclusive';
  const sale: Sale = { ...context, cart, mode, place };
  const priced = all(cart.lines, (line) => priceLine(line, sale));
  if (!priced.ok) return priced;
  const nets = priced.value.map((one) => one.gross - one.rebate - one.lineDiscount);
  const shares = shareOut(discountOf(cart.discount, sum(nets)), nets);
  const lines = all(priced.value, (one, index) => taxLine(one, shares[index] ?? 0, sale));
  if (!lines.ok) return lines;
  const totals = totalsOf(lines.value, context.roundTo);
  const document = documentOf(lines.value, totals, sale);
  return ok({
    ...place,
    mode,
    lines: lines.value,
    totals,
    taxByRate: sumsByRate(lines.value),
    document: document.kind,
    splits: document.splits,
  });
}

/** Every outcome, or the first failure. */
function all<T, U>(
  list: readonly T[],
  work: (one: T, index: number) => Result<U, Problem>,
): Result<readonly U[], Problem> {
  const done: U[] = [];
  for (const [index, one] of list.entries()) {
    const result = work(one, index);
    if (!result.ok) return result;
    done.push(result.value);
  }
  return ok(done);
}

function priceLine(line: CartLine, sale: Sale): Result<Priced, Problem> {
  const item = sale.item(line.itemId);
  if (!item) return err(problem('item-unknown', { item: line.itemId }));
  if (item.retired) return err(problem('item-retired', { item: item.nameEnglish, sku: item.sku }));
  if (line.quantity % unitStep(item.unit) !== 0) return err(problem('quantity-step', { sku: item.sku }));
  if (line.piece !== undefined && line.quantity !== 1000) {
    return err(problem('piece-is-one', { piece: line.piece }));
  }
  const listed = listPriceOf(item, sale);
  if (!listed.ok) return listed;
  const price = line.price?.paise ?? listed.value;
  if (sale.mode === 'inclusive' && item.mrp !== undefined && price > item.mrp) {
    return err(problem('above-mrp', { sku: item.sku, price, mrp: item.mrp }));
  }
  const gross = multiplyDivide(price, line.quantity, 1000);
  const { siteId, day, schemes } = sale;
  const audience = sale.cart.audience ?? 'everyone';
  const { taxClass, craft } = item;
  // Of no more than the tag: whoever pays the rebate owes nothing on a price that was raised.
  const retail = multiplyDivide(Math.min(price, listed.value), line.quantity, 1000);
  const rebates = rebatesOf(retail, schemes, { day, siteId, audience, taxClass, craft });
  const rebate = sum(rebates.map(({ paise }) => paise));
  const lineDiscount = discountOf(line.discount, gross - rebate);
  return ok({ item, line, listPrice: listed.value, price, gross, rebates, rebate, lineDiscount });
}

/** A trade bill speaks of prices without tax: the tag less the tax that stands in it on this day. */
function listPriceOf(item: Item, sale: Sale): Result<number, Problem> {
  if (sale.mode === 'inclusive') return ok(item.price);
  const tag = { day: sale.day, net: item.price, quantity: 1000, mode: 'inclusive' } as const;
  const found = rateOf(item, tag, { ...sale, place: { ...sale.place, supply: 'domestic' } });
  if (!found.ok) return found;
  const { rate } = found.value;
  return ok(multiplyDivide(item.price, 10_000, 10_000 + rate));
}

/** A discount in paise, never more than what it is taken from. */
function discountOf(discount: Discount | undefined, amount: number): number {
  if (!discount) return 0;
  const paise =
    discount.kind === 'percent' ? multiplyDivide(amount, discount.basisPoints, 10_000) : discount.paise;
  return Math.min(paise, amount);
}

function taxLine(priced: Priced, billDiscount: number, sale: Sale): Result<BillLine, Problem> {
  const { item, line, listPrice, price, gross, rebates, rebate, lineDiscount } = priced;
  const { mode } = sale;
  const net = gross - rebate - lineDiscount - billDiscount;
  const found = rateOf(item, { day: sale.day, net, quantity: line.quantity, mode }, sale);
  if (!found.ok) return found;
  const { rate, rule, taxClass } = found.value;
  const { total, ...sums } = taxOfLine({ net, rate, interState: sale.place.interState, mode });
  if (
    item.mrp !== undefined &&
    mode === 'exclusive' &&
    total > multiplyDivide(item.mrp, line.quantity, 1000)
  ) {
    return err(problem('above-mrp', { sku: item.sku, price: total, mrp: item.mrp }));
  }
  const place = makerPlace(item);
  return ok({
    itemId: item.id,
    sku: item.sku,
    nameEnglish: item.nameEnglish,
    nameHindi: item.nameHindi,
    hsn: item.hsn,
    taxClass,
    unit: item.unit,
    quantity: line.quantity,
    ...(line.piece !== undefined && { piece: line.piece }),
    listPrice,
    price,
    ...(line.price && { priceReason: line.price.reason }),
    gross,
    rebates,
    rebate,
    ...(line.discount && { discount: line.discount }),
    lineDiscount,
    billDiscount,
    net,
    rate,
    rule,
    ...sums,
    total,
    maker: item.maker,
    ...(place !== '' && { makerPlace: place }),
  });
}

/** Where a piece was made, once where the village is called as the district. */
function makerPlace({ village, district }: Item): string {
  return [...new Set([village, district])].filter((part) => part !== '').join(', ');
}

interface LineRate extends RateFound {
  readonly taxClass: string;
}

function rateOf(item: Item, sold: TaxedSale, sale: Sale): Result<LineRate, Problem> {
  const { seller, taxTable, place } = sale;
  if (!chargesTax(seller)) return ok(untaxed(item, seller.registration));
  if (isUnderLut(place.supply)) return ok(untaxed(item, place.supply));
  const taxClass = classThatHolds(taxTable, item.taxClass, {
    handicraft: item.handicraft,
    prepacked: item.prepacked,
    khadiOutlet: isKhadiOutlet(seller, sale.day),
  });
  if (!taxClass) return err(problem('tax-class-unknown', { sku: item.sku, taxClass: item.taxClass }));
  const found = rateOfLine(taxClass, sold);
  if (!found.ok) return found;
  const instead = taxClass.id === item.taxClass ? {} : { instead: item.taxClass };
  return ok({ ...found.value, rule: { ...found.value.rule, ...instead }, taxClass: taxClass.id });
}

/** No tax because of who sells or where it goes, not because of what it is. */
function untaxed(item: Item, basis: string): LineRate {
  return { rate: 0, rule: { from: '', basis }, taxClass: item.taxClass };
}

function totalsOf(lines: readonly BillLine[], roundTo: number): BillTotals {
  const of = (figure: (line: BillLine) => number) => sum(lines.map(figure));
  const total = of((line) => line.total);
  const payable = roundToUnit(total, roundTo);
  return {
    quantity: of((line) => line.quantity),
    gross: of((line) => line.gross),
    rebate: of((line) => line.rebate),
    discount: of((line) => line.lineDiscount + line.billDiscount),
    ...taxSums(lines),
    total,
    roundOff: payable - total,
    payable,
  };
}

/**
 * All taxable: tax invoice; all exempt, or a seller under composition: bill of supply; both to a buyer without GSTIN:
 * one paper (Rule 46A), to a registered one or abroad: two. Zero-rated goods stand on a tax invoice (Rule 46).
 */
function documentOf(
  lines: readonly BillLine[],
  totals: BillTotals,
  sale: Sale,
): { readonly kind: DocumentKind; readonly splits: boolean } {
  const one = (kind: DocumentKind) => ({ kind, splits: false });
  const { cart, seller, place } = sale;
  if (seller.registration === 'exempt') return one('cash-memo');
  const registered = cart.buyer?.gstin !== undefined;
  const { mayConsolidate } = limitsOf({
    cash: 0,
    cashSameDay: 0,
    total: totals.total,
    taxable: totals.taxable,
    registered,
    interStateMovement: place.interState,
    invoiceAsked: cart.invoiceAsked === true || place.interState,
  });
  if (sale.consolidates && mayConsolidate) return one('small-sale');
  if (seller.registration === 'composition') return one('bill-of-supply');
  if (isUnderLut(place.supply)) return one('tax-invoice');
  const taxed = lines.filter((line) => line.rate > 0).length;
  if (taxed === lines.length) return one('tax-invoice');
  if (taxed === 0) return one('bill-of-supply');
  const isOnePaper = !registered && place.supply === 'domestic';
  return isOnePaper ? one('invoice-cum-bill') : { kind: 'tax-invoice', splits: true };
}
