import { z } from 'zod';
import type { Item } from '../../shared/item/item.ts';
import type { Cart, CartLine, Discount } from '../../shared/sale/cart.ts';
import { type Seller, sellerOf } from '../../shared/sale/seller.ts';
import { type Settlement, settle } from '../../shared/sale/settle.ts';
import type { TaxClass } from '../../shared/tax/class.ts';
import { classOf, flatClass } from './classes.ts';
import type { Meta } from './file.ts';
import { count, day, optionalCount, soldLine } from './input.ts';

const lineSchema = z.object({
  unit_price: count,
  qty_milli: count,
  tax_class: z.string().nullish(),
  rate_bps: optionalCount,
  disc_pct_bps: optionalCount,
  disc_amount: optionalCount,
});

const billSchema = soldLine.extend({
  lines: z.array(lineSchema),
  date: day,
  bill_discount: optionalCount,
  bill_disc_pct_bps: optionalCount,
  round_unit: count.default(100),
  buyer: z.enum(['UNREG', 'REG']).default('UNREG'),
});

/** The seller of all cases, and buyers beside and across the border. Nobody has these numbers. */
const SELLER: Seller = {
  ...sellerOf(
    {
      nameEnglish: 'Conformance',
      nameHindi: '',
      gstin: '23SAMPL0000E1Z2',
      stateCode: '23',
      addressEnglish: [],
      addressHindi: [],
      phone: '',
    },
    'CNF',
  ),
};
const HERE = { stateCode: '23', gstin: '23AAACM1234F1Z6' };
const THERE = { stateCode: '07', gstin: '07AAACM1234F1Z0' };

/** Works a bill of a case out with the till's own engine. Throws where the engine refuses it. */
export function settled(input: z.input<typeof billSchema>, meta: Meta): Settlement {
  const bill = billSchema.parse(input);
  const table = new Map<string, TaxClass>();
  const items = new Map<string, Item>();
  const lines = bill.lines.map((line, index): CartLine => {
    const taxClass = line.tax_class ? classOf(line.tax_class, meta) : flatClass(line.rate_bps ?? 0);
    // What a class rests on is not the matter of these cases: the named class is the one that holds.
    const { condition: _, ...plain } = taxClass;
    table.set(plain.id, plain);
    const item = itemOf(`item-${index}`, line.unit_price, line.qty_milli, plain.id);
    items.set(item.id, item);
    const discount = discountOf(line.disc_pct_bps, line.disc_amount);
    return {
      id: item.id,
      itemId: item.id,
      quantity: line.qty_milli,
      price: { paise: line.unit_price, reason: 'as the case says' },
      ...(discount && { discount }),
    };
  });
  const discount = discountOf(bill.bill_disc_pct_bps, bill.bill_discount);
  const { stateCode, gstin } = bill.inter ? THERE : HERE;
  const cart: Cart = {
    id: 'case',
    lines,
    ...(discount && { discount }),
    ...(bill.mode === 'excl' && { trade: true }),
    buyer: { ...(bill.inter && { stateCode }), ...(bill.buyer === 'REG' && { gstin }) },
    placeAt: 'address',
    invoiceAsked: true,
  };
  const result = settle(cart, {
    day: bill.date,
    siteId: 'case',
    seller: SELLER,
    schemes: [],
    taxTable: table,
    roundTo: bill.round_unit,
    consolidates: false,
    item: (id) => items.get(id),
  });
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params ?? {})}`);
  return result.value;
}

function discountOf(
  basisPoints: number | null | undefined,
  paise: number | null | undefined,
): Discount | undefined {
  const reason = 'as the case says';
  if (basisPoints) return { kind: 'percent', basisPoints, reason };
  return paise ? { kind: 'amount', paise, reason } : undefined;
}

function itemOf(id: string, price: number, quantity: number, taxClass: string): Item {
  return {
    id,
    sku: id.toUpperCase(),
    barcodes: [],
    nameEnglish: id,
    nameHindi: '',
    hsn: '0000',
    taxClass,
    unit: quantity % 1000 === 0 ? 'piece' : 'metre',
    price,
    craft: '',
    district: '',
    gi: '',
    odop: false,
    maker: '',
    village: '',
    style: '',
    size: '',
    colour: '',
    oneOfAKind: false,
    retired: false,
  };
}
