import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../../shared/sale/cart.ts';
import { type SaleContext, settle } from '../../../../shared/sale/settle.ts';
import { bangles, cart, cloth, item, kurta, line, saleContext, seller } from '../../../fixtures/till.ts';

const saree = item();
const shelf = [saree, kurta, cloth, bangles];

function settled(of: Cart, changes: Partial<SaleContext> = {}) {
  const result = settle(of, saleContext(shelf, changes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function refused(of: Cart, changes: Partial<SaleContext> = {}) {
  const result = settle(of, saleContext(shelf, changes));
  return result.ok ? undefined : result.error.code;
}

describe('a cart settled', () => {
  it('takes 5 % out of a saree by head and honours the tag', () => {
    const { totals, taxByRate, document } = settled(cart(line(saree)));
    expect(totals).toMatchObject({ taxable: 428572, cgst: 10714, sgst: 10714, igst: 0, payable: 450000 });
    expect(taxByRate).toEqual([{ rate: 500, taxable: 428572, cgst: 10714, sgst: 10714, igst: 0 }]);
    expect(document).toBe('tax-invoice');
  });

  it('charges one integrated tax where the place of supply is another State', () => {
    const { totals } = settled({ ...cart(line(saree)), buyer: { stateCode: '23' } });
    expect(totals).toMatchObject({ cgst: 0, sgst: 0, igst: 21429, taxable: 428571 });
  });

  it('decides the garment slab on the value after discounts', () => {
    expect(settled(cart(line(kurta))).lines[0]?.rate).toBe(1800);
    const reduced = cart(
      line(kurta, 1000, { discount: { kind: 'amount', paise: 75_00, reason: 'festival' } }),
    );
    expect(settled(reduced).lines[0]?.rate).toBe(500);
  });

  it('shares a bill discount by largest remainder so that the parts are the whole', () => {
    const three = {
      ...cart(line(saree), line(cloth, 1500), line(bangles)),
      discount: { kind: 'amount' as const, paise: 100_01, reason: 'mela' },
    };
    const { lines, totals } = settled(three);
    expect(lines.map((one) => one.billDiscount).reduce((a, b) => a + b)).toBe(100_01);
    expect(totals.total).toBe(450000 + 67500 + 25000 - 10001);
    expect(totals.payable).toBe(532500);
    expect(totals.roundOff).toBe(1);
  });

  it('rounds a cut length once, on the price times the metres', () => {
    const odd = item({ ...cloth, id: 'odd', price: 333_33 });
    const { lines } = settled(cart(line(odd, 2370)), { item: () => odd });
    expect(lines[0]?.gross).toBe(78999);
  });

  it('names the paper by what is on it', () => {
    expect(settled(cart(line(bangles))).document).toBe('bill-of-supply');
    expect(settled(cart(line(bangles), line(saree))).document).toBe('invoice-cum-bill');
  });

  it('charges no tax where the seller is not registered', () => {
    const { totals, document } = settled(cart(line(kurta)), {
      seller: seller({ registration: 'exempt', gstin: undefined }),
    });
    expect(totals).toMatchObject({ cgst: 0, sgst: 0, taxable: 270000, payable: 270000 });
    expect(document).toBe('cash-memo');
  });

  it('never lets a discount be more than the line', () => {
    const gift = cart(line(bangles, 1000, { discount: { kind: 'amount', paise: 900_00, reason: 'broken' } }));
    expect(settled(gift).totals.payable).toBe(0);
  });

  it('refuses what cannot be sold', () => {
    expect(refused(cart())).toBe('cart-empty');
    expect(refused(cart(line(item({ id: 'nobody' }))))).toBe('item-unknown');
    const retired = item({ id: 'old', retired: true });
    expect(refused(cart(line(retired)), { item: () => retired })).toBe('item-retired');
    expect(refused(cart(line(saree, 1500)))).toBe('quantity-step');
    const honey = item({ id: 'honey', price: 300_00, mrp: 300_00, taxClass: 'HONEY_PACKED' });
    const dear = cart(line(honey, 1000, { price: { paise: 301_00, reason: 'gift box' } }));
    expect(refused(dear, { item: () => honey })).toBe('above-mrp');
    const odd = item({ id: 'odd', taxClass: 'NOT_A_CLASS' });
    expect(refused(cart(line(odd)), { item: () => odd })).toBe('tax-class-unknown');
  });
});
