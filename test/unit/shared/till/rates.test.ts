import { describe, expect, it } from 'vitest';
import type { TaxClass } from '../../../../shared/tax/class.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';
import { cart, item, line, openTestTill, seller, type TestTill } from '../../../fixtures/till.ts';

const saree = item();
const silk = classOf('FABRIC_SILK_SAREE');
const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

function classOf(id: string): TaxClass {
  const found = standardTaxTable.get(id);
  if (!found) throw new Error(`no class ${id}`);
  return found;
}

function change(from: string, backdated = false): CommandOf<'tax.change'> {
  const period = { kind: 'flat' as const, from, rate: 1200, basis: '1/2027-CT(Rate)' };
  return {
    kind: 'tax.change',
    taxClass: { ...silk, periods: [...silk.periods, period] } as CommandOf<'tax.change'>['taxClass'],
    reason: 'Notified',
    backdated,
  };
}

function sell(till: TestTill, of = saree): void {
  till.must({
    kind: 'bill.complete',
    cart: cart(line(of)),
    tenders: [{ kind: 'upi', amount: of.price }],
    shownPayable: of.price,
  });
}

describe('a new rate', () => {
  it('holds from its day on, and each line says by which rule it was taxed', () => {
    const till = openTestTill();
    till.must(change('2026-11-23'));
    sell(till);
    till.at += 24 * 3600_000;
    sell(till);
    const [before, after] = [...till.bills.values()].map((bill) => bill.lines[0]);
    expect(before).toMatchObject({ rate: 500, rule: { basis: silk.basis } });
    expect(after).toMatchObject({ rate: 1200, rule: { from: '2026-11-23', basis: '1/2027-CT(Rate)' } });
  });

  it('is not backdated in silence', () => {
    const till = openTestTill();
    expect(codeOf(till.act(change('2026-11-21')))).toBe('tax-backdated');
    till.must(change('2026-11-21', true));
    sell(till);
    expect([...till.bills.values()][0]?.lines[0]?.rate).toBe(1200);
  });

  it('leaves the periods that were there as they were', () => {
    const till = openTestTill();
    const altered = change('2026-12-01');
    const periods = altered.taxClass.periods.with(0, { kind: 'flat', from: '2025-04-01', rate: 1800 });
    expect(codeOf(till.act({ ...altered, taxClass: { ...altered.taxClass, periods } }))).toBe(
      'tax-period-changed',
    );
    expect(codeOf(till.act({ ...altered, taxClass: silk }))).toBe('tax-period-missing');
  });
});

describe('a condition of a rate', () => {
  const khadi = item({ id: 'item-khadi', sku: 'KH0001', barcodes: [], taxClass: 'KHADI_FABRIC_KVIC' });

  it('makes khadi cloth exempt at a certified outlet only, and while its certificate stands', () => {
    const till = openTestTill();
    till.must({ kind: 'items.save', items: [khadi], source: 'test' });
    sell(till, khadi);
    till.must({
      kind: 'seller.save',
      seller: seller({ khadi: { certificate: 'KVIC/DL/1', validTo: '2026-11-22' } }),
    });
    sell(till, khadi);
    till.at += 24 * 3600_000;
    sell(till, khadi);
    const rates = [...till.bills.values()].map((bill) => bill.lines[0]);
    expect(rates.map((one) => one?.rate)).toEqual([500, 0, 500]);
    expect(rates[0]?.rule.instead).toBe('KHADI_FABRIC_KVIC');
  });

  it('takes goods that are not handicraft to their general rate', () => {
    const till = openTestTill();
    const bag = item({ id: 'item-bag', sku: 'BA0001', barcodes: [], taxClass: 'LEATHER_BAG_HANDICRAFT' });
    till.must({ kind: 'items.save', items: [bag], source: 'test' });
    sell(till, bag);
    till.must({ kind: 'items.save', items: [{ ...bag, handicraft: false }], source: 'test' });
    sell(till, bag);
    expect([...till.bills.values()].map((bill) => bill.lines[0]?.rate)).toEqual([500, 1800]);
  });
});
