import { describe, expect, it } from 'vitest';
import { inStoreSerial } from '../../../../shared/item/barcode.ts';
import { checkDigit } from '../../../../shared/item/gtin.ts';
import { type Item, itemSchema } from '../../../../shared/item/item.ts';
import { unitStep } from '../../../../shared/item/unit.ts';
import { organisationSchema } from '../../../../shared/sale/seller.ts';
import { sampleEmporium } from '../../../../shared/sample/emporium.ts';
import { movementSchema } from '../../../../shared/stock/movement.ts';
import type { RatePeriod } from '../../../../shared/tax/class.ts';
import { checkGstin } from '../../../../shared/tax/gstin.ts';
import { checkHsn } from '../../../../shared/tax/hsn.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import { siteSchema } from '../../../../shared/till/organisation.ts';

const { items, openingStock, organisation, site } = sampleEmporium;

const STATES = ['MP', 'BR', 'RJ', 'JK', 'UP'];

function classOf(item: Item) {
  return standardTaxTable.get(item.taxClass);
}

function rateToday(item: Item): RatePeriod | undefined {
  return classOf(item)?.periods.at(-1);
}

/** SKUs of the items that fail a rule: the message of a failing test then names them. */
function skusWhere(fails: (item: Item) => boolean): string[] {
  return items.filter(fails).map((item) => item.sku);
}

function repeats(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function itemWith(sku: string): Item {
  const found = items.find((item) => item.sku === sku);
  if (!found) throw new Error(`no ${sku}`);
  return found;
}

describe('the items of the sample emporium', () => {
  it('fit the catalogue', () => {
    expect(skusWhere((item) => !itemSchema.safeParse(item).success)).toEqual([]);
    expect(items.map((item) => itemSchema.parse(item))).toEqual(items);
  });

  it('show each of the five States well', () => {
    expect(items.length).toBeGreaterThanOrEqual(190);
    for (const state of STATES) {
      expect(items.filter((item) => item.sku.startsWith(state)).length).toBeGreaterThanOrEqual(30);
    }
  });

  it('are told apart by id, SKU, barcode and name', () => {
    expect(repeats(items.map((item) => item.id))).toEqual([]);
    expect(repeats(items.map((item) => item.sku))).toEqual([]);
    expect(repeats(items.flatMap((item) => item.barcodes))).toEqual([]);
    expect(repeats(items.map((item) => item.nameEnglish))).toEqual([]);
    expect(repeats(items.map((item) => item.nameHindi))).toEqual([]);
  });

  it('keep the numbers they were given', () => {
    expect(itemWith('MP0001')).toMatchObject({
      id: 'sample-MP0001',
      barcodes: ['2000002300014'],
      nameEnglish: 'Chanderi silk-cotton saree, ashrafi buti',
    });
    expect(itemWith('UP0001').nameHindi).toBe('बनारसी कतान सिल्क साड़ी, कढ़ुआ बूटी');
  });

  it('carry one in-store EAN-13 that checks', () => {
    for (const item of items) {
      expect(item.barcodes).toHaveLength(1);
      const code = item.barcodes[0] ?? '';
      expect(code).toMatch(/^2[0-9]\d{11}$/);
      expect(Number(code.at(-1))).toBe(checkDigit(code.slice(0, 12)));
      expect(inStoreSerial(code)).toBeGreaterThan(9_999);
    }
  });

  it('have a Hindi name in Devanagari alone, composed in one way', () => {
    expect(skusWhere((item) => !/\p{Script=Devanagari}/u.test(item.nameHindi))).toEqual([]);
    expect(skusWhere((item) => /\p{Script=Latin}/u.test(item.nameHindi))).toEqual([]);
    expect(skusWhere((item) => item.nameHindi !== item.nameHindi.normalize('NFC'))).toEqual([]);
  });

  it('have an English name without Devanagari', () => {
    expect(skusWhere((item) => /\p{Script=Devanagari}/u.test(item.nameEnglish))).toEqual([]);
  });
});

describe('variants', () => {
  it('share the name of their style and differ in size or colour', () => {
    const kurtas = items.filter((item) => item.style === "Bagh print men's cotton kurta");
    expect(kurtas.map((item) => item.size)).toEqual(['S', 'M', 'L', 'XL']);
    expect(kurtas.map((item) => item.nameHindi)).toEqual(
      ['एस', 'एम', 'एल', 'एक्सएल'].map((size) => `बाग प्रिंट सूती कुर्ता, पुरुष, साइज़ ${size}`),
    );
    expect(new Set(kurtas.map((item) => item.price)).size).toBe(1);
    expect(items.find((item) => item.colour === 'Sky blue')?.nameHindi).toBe(
      'चंदेरी दुपट्टा, ज़री बॉर्डर, आसमानी रंग',
    );
  });

  it('belong to a style exactly when they have a size or a colour', () => {
    expect(skusWhere((item) => (item.style !== '') !== (item.size !== '' || item.colour !== ''))).toEqual([]);
  });
});

describe('tax', () => {
  it('knows the class of every item', () => {
    expect(skusWhere((item) => classOf(item) === undefined)).toEqual([]);
  });

  it('finds the HSN under a heading of the class', () => {
    expect(skusWhere((item) => !checkHsn(item.hsn).ok)).toEqual([]);
    expect(
      skusWhere((item) => {
        const headings = classOf(item)?.hsn ?? [];
        return headings.length > 0 && !headings.some((heading) => item.hsn.startsWith(heading));
      }),
    ).toEqual([]);
  });

  it('shows goods on both sides of the value slab, and none where no rate agrees with its own price', () => {
    const slab = items.flatMap((item) => {
      const rate = rateToday(item);
      return rate?.kind === 'slab' ? [{ item, rate }] : [];
    });
    const dearestAtLower = (rate: { threshold: number; upTo: number }) =>
      (rate.threshold * (10_000 + rate.upTo)) / 10_000;
    const dead = slab.filter(
      ({ item, rate }) =>
        item.price > dearestAtLower(rate) && item.price <= (rate.threshold * (10_000 + rate.above)) / 10_000,
    );
    expect(dead.map(({ item }) => item.sku)).toEqual([]);
    expect(slab.some(({ item, rate }) => item.price === dearestAtLower(rate))).toBe(true);
    expect(slab.map(({ item }) => item.price)).toEqual(expect.arrayContaining([2499_00, 2625_00, 3450_00]));
  });

  it('has goods free of tax, and of every rate an emporium meets', () => {
    const flat = items.flatMap((item) => {
      const rate = rateToday(item);
      return rate?.kind === 'flat' ? [rate.rate] : [];
    });
    expect([...new Set(flat)].sort((a, b) => a - b)).toEqual([0, 300, 500, 1800]);
    for (const taxClass of ['LAC_BANGLE', 'KHADI_FABRIC_KVIC', 'EARTHEN_POT_DIYA']) {
      expect(items.some((item) => item.taxClass === taxClass)).toBe(true);
    }
  });
});

describe('money', () => {
  it('is in whole rupees within what emporiums charge', () => {
    expect(skusWhere((item) => item.price % 100 !== 0)).toEqual([]);
    const perPiece = items.filter((item) => item.unit !== 'gram' && item.unit !== 'metre');
    expect(perPiece.filter((item) => item.price < 60_00 || item.price > 45_000_00)).toEqual([]);
  });

  it('leaves a margin above cost, and a floor between cost and price', () => {
    expect(skusWhere(({ price, cost = 0 }) => cost < price * 0.55 || cost > price * 0.71)).toEqual([]);
    expect(skusWhere(({ price, floor = 0 }) => floor < price * 0.85 || floor > price * 0.9)).toEqual([]);
  });

  it('never passes the printed MRP, which only packed goods have', () => {
    expect(skusWhere(({ price, mrp }) => mrp !== undefined && mrp < price)).toEqual([]);
    expect(skusWhere(({ mrp, hsn }) => mrp !== undefined && !/^(0|1|2|3)/.test(hsn))).toEqual([]);
    expect(items.filter((item) => item.mrp !== undefined).length).toBeGreaterThan(8);
  });
});

describe('makers', () => {
  it('are many', () => {
    expect(skusWhere((item) => item.maker === '' || item.village === '' || item.district === '')).toEqual([]);
    expect(new Set(items.map((item) => item.maker)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('opening stock', () => {
  it('holds every item once, in steps its unit can be counted in', () => {
    expect(openingStock.map((line) => line.itemId)).toEqual(items.map((item) => item.id));
    expect(openingStock.filter((line) => !movementSchema.safeParse(line).success)).toEqual([]);
    expect(
      openingStock.filter((line, index) => {
        const unit = items[index]?.unit;
        return line.quantity <= 0 || unit === undefined || line.quantity % unitStep(unit) !== 0;
      }),
    ).toEqual([]);
  });

  it('has one of a one-of-a-kind piece, and amounts a shop would have of the rest', () => {
    const stockOf = new Map(openingStock.map((line) => [line.itemId, line.quantity / 1000]));
    const within = (item: Item): boolean => {
      const stock = stockOf.get(item.id) ?? 0;
      if (item.oneOfAKind) return stock === 1;
      if (item.unit === 'metre') return stock >= 20 && stock <= 120;
      return item.unit === 'gram' || (stock >= 1 && stock <= 40);
    };
    expect(skusWhere((item) => !within(item))).toEqual([]);
    expect(items.filter((item) => item.oneOfAKind).length).toBeGreaterThan(15);
  });
});

describe('the organisation', () => {
  it('can be set up as it is, with a GSTIN of its State that nobody holds', () => {
    expect(organisationSchema.parse(organisation)).toEqual(organisation);
    expect(siteSchema.parse({ id: 'site', ...site })).toEqual({ id: 'site', ...site });
    expect(checkGstin(organisation.gstin ?? '')).toMatchObject({
      ok: true,
      value: { state: organisation.stateCode, kind: 'regular' },
    });
    expect(organisation.gstin?.slice(7, 11)).toBe('0000');
  });
});
