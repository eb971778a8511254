import { describe, expect, it } from 'vitest';
import { type Item, itemSchema } from '../../../../shared/item/item.ts';
import { groupByStyle, makeVariants, type VariantContext } from '../../../../shared/item/variant.ts';
import { manyItems } from '../../../fixtures/many-items.ts';

const BASE: Item = {
  ...(manyItems(1, 2)[0] as Item),
  sku: 'CH00012',
  barcodes: ['8901030723612'],
  nameEnglish: 'Chanderi kurta',
  nameHindi: 'चंदेरी कुर्ता',
  style: '',
  size: '',
  colour: '',
};
const RED = { english: 'Red', hindi: 'लाल' };
const BLUE = { english: 'Blue', hindi: 'नीला' };

const context = (taken: readonly string[] = []): VariantContext => ({
  newId: (index) => `variant-${index}`,
  isTaken: (sku) => taken.includes(sku),
});

function made(...args: Parameters<typeof makeVariants>): readonly Item[] {
  const result = makeVariants(...args);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('variants of a style', () => {
  it('are every size of every colour, each an item of its own', () => {
    const items = made(BASE, { sizes: ['M', 'XL'], colours: [RED, BLUE] }, context());
    expect(
      items.map(({ sku, nameEnglish, nameHindi, size, colour }) => [
        sku,
        nameEnglish,
        nameHindi,
        size,
        colour,
      ]),
    ).toEqual([
      ['CH00012-RD-M', 'Chanderi kurta, Red, M', 'चंदेरी कुर्ता, लाल, M', 'M', 'Red'],
      ['CH00012-RD-XL', 'Chanderi kurta, Red, XL', 'चंदेरी कुर्ता, लाल, XL', 'XL', 'Red'],
      ['CH00012-BL-M', 'Chanderi kurta, Blue, M', 'चंदेरी कुर्ता, नीला, M', 'M', 'Blue'],
      ['CH00012-BL-XL', 'Chanderi kurta, Blue, XL', 'चंदेरी कुर्ता, नीला, XL', 'XL', 'Blue'],
    ]);
    for (const item of items) {
      expect(itemSchema.parse(item)).toEqual(item);
      expect(item).toMatchObject({ style: 'CH00012', barcodes: [], price: BASE.price, hsn: BASE.hsn });
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  });

  it('may differ by size alone or by colour alone', () => {
    expect(made(BASE, { sizes: ['5.5 m', '6.3 m'], colours: [] }, context()).map(({ sku }) => sku)).toEqual([
      'CH00012-5.5M',
      'CH00012-6.3M',
    ]);
    expect(made({ ...BASE, style: 'K-7' }, { sizes: [], colours: [RED] }, context())).toMatchObject([
      { sku: 'CH00012-RD', nameEnglish: 'Chanderi kurta, Red', style: 'K-7' },
    ]);
  });

  it('keep their SKUs apart, from each other and from what is there', () => {
    const colours = ['Red', 'Rad', 'रानी गुलाबी', 'Bottle Green', '!'].map((english) => ({
      english,
      hindi: '',
    }));
    const items = made(BASE, { sizes: [], colours }, context(['CH00012-RD2']));
    expect(items.map(({ sku }) => sku)).toEqual([
      'CH00012-RD',
      'CH00012-RD2-2',
      'CH00012-RG',
      'CH00012-BG',
      'CH00012-C',
    ]);
    const sizes = made(BASE, { sizes: ['24 x 36 in', '24 x 36 cm'], colours: [] }, context());
    expect(sizes.map(({ sku }) => sku)).toEqual(['CH00012-24X36I', 'CH00012-24X36C']);
  });

  it('find room for colour and size in a long name', () => {
    const [item] = made(
      { ...BASE, nameEnglish: 'n'.repeat(160) },
      { sizes: ['XL'], colours: [RED] },
      context(),
    );
    expect(item?.nameEnglish).toHaveLength(160);
    expect(item?.nameEnglish).toMatch(/nn, Red, XL$/);
  });

  it.each([
    ['nothing is asked for', BASE, { sizes: [' '], colours: [] }, 'variants-none'],
    ['a size stands twice', BASE, { sizes: ['M', 'L', 'm '], colours: [] }, 'variants-repeated'],
    ['a colour stands twice', BASE, { sizes: [], colours: [RED, BLUE, RED] }, 'variants-repeated'],
    [
      'there are hundreds',
      BASE,
      { sizes: Array.from({ length: 101 }, (_, index) => `${index}`), colours: [RED, BLUE] },
      'variants-too-many',
    ],
    [
      'the SKU leaves no room',
      { ...BASE, sku: 'X'.repeat(30) },
      { sizes: ['M'], colours: [RED] },
      'variant-sku-too-long',
    ],
  ])('are refused when %s', (_, base, grid, code) => {
    expect(makeVariants(base, grid, context())).toMatchObject({ ok: false, error: { code } });
  });
});

it('items of a style stand together, the others alone, in the order they came', () => {
  const items = ['a', '', 'b', 'a', '', 'b'].map((style, index) => ({ style, index }));
  expect(groupByStyle(items).map((group) => [group.style, group.items.map(({ index }) => index)])).toEqual([
    ['a', [0, 3]],
    ['', [1]],
    ['b', [2, 5]],
    ['', [4]],
  ]);
});
