import { describe, expect, it } from 'vitest';
import { lookupKeys } from '../../../../../shared/item/barcode.ts';
import { exportHeaders, exportRow } from '../../../../../shared/item/export.ts';
import { cellText } from '../../../../../shared/item/import/cell.ts';
import { type Mapping, suggestMapping } from '../../../../../shared/item/import/field.ts';
import { createItemImport, type ImportContext, type RowOutcome } from '../../../../../shared/item/import.ts';
import type { Item } from '../../../../../shared/item/item.ts';
import { manyItems } from '../../../../fixtures/many-items.ts';

const TAX_CLASSES = new Set(['MADEUP', 'FABRIC_SILK_SAREE']);

function into(catalogue: readonly Item[] = [], known: 'update' | 'skip' = 'update'): ImportContext {
  return {
    isTaxClass: (id) => TAX_CLASSES.has(id) || catalogue.some(({ taxClass }) => taxClass === id),
    findByKey: (key) => catalogue.find((item) => lookupKeys(item).includes(key)),
    findById: (id) => catalogue.find((item) => item.id === id),
    newId: (row) => `new-item-${row}`,
    known,
  };
}

function bring(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  context = into(),
  more: Partial<Mapping> = {},
) {
  const mapping: Mapping = {
    ...suggestMapping(headers),
    defaults: { taxClass: 'MADEUP', hsn: '6304' },
    ...more,
  };
  const bringing = createItemImport(mapping, context);
  const outcomes = rows.map((cells, index) => bringing.read(cells, index + 2));
  return { outcomes, summary: bringing.summary(), items: bringing.items() };
}

function codesOf(outcome: RowOutcome | undefined): readonly string[] {
  if (outcome?.kind === 'bad')
    return outcome.problems.map(({ field, problem }) => `${field}: ${problem.code}`);
  if (outcome?.kind === 'added' || outcome?.kind === 'updated')
    return outcome.warnings.map(({ problem }) => problem.code);
  return [];
}

describe('a list of a marketplace', () => {
  const headers = ['pid', 'product_name', 'brand', 'retail_price', 'discounted_price'];
  const rows = [
    ['SRTEH2FF9KED', "Asha Solid Women's Stole", 'Asha', '999', '379'],
    ['PSOEH3ZYDMSY', 'Kala Paper Weights  with Silver Finish', '', '430', '430'],
    ['PSOEH3ZYYFET', 'Kala Jute Basket', 'Kala', '', ''],
    ['BOXEGYTZ2T6W', 'Repouss\ufffd\ufffd Copper Panel', 'Kala', '1,299', '1,150.50'],
    ['MUGEH4SHX6WV', 'Better Than Ever\u00e2\u20ac\u00a6 Mug', 'Kala', '₹ 499', 'Rs. 249/-'],
    ['SRTEH2FF9KED', "Asha Solid Women's Stole", 'Asha', '999', '349'],
    ['', '', '', '', ''],
    ['LMPEH4SHX6WV', 'Lamp', 'Kala', '300', '450'],
    ['LMPEH4SHX6WW', 'Lamp', 'Kala', '300', 'ask'],
  ];

  it('comes in but for the rows that are wrong, each with its reason and place', () => {
    const { outcomes, summary, items } = bring(headers, rows);
    expect(summary).toEqual({ rows: 8, good: 5, updates: 1, skipped: 0, bad: 3, warnings: 3 });
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      'added',
      'added',
      'bad',
      'added',
      'added',
      'updated',
      'empty',
      'bad',
      'bad',
    ]);
    expect(outcomes[2]).toEqual({
      kind: 'bad',
      problems: [{ row: 4, field: 'price', column: 4, problem: { code: 'price-blank' } }],
    });
    expect(codesOf(outcomes[1])).toEqual(['text-spaces']);
    expect(codesOf(outcomes[3])).toEqual(['text-damaged']);
    expect(codesOf(outcomes[4])).toEqual(['text-repaired']);
    expect(codesOf(outcomes[7])).toEqual(['price: above-mrp']);
    expect(codesOf(outcomes[8])).toEqual(['price: amount-unreadable']);
    expect(items.map(({ sku, price, mrp, nameEnglish }) => [sku, price, mrp, nameEnglish])).toEqual([
      ['SRTEH2FF9KED', 34_900, 99_900, "Asha Solid Women's Stole"],
      ['PSOEH3ZYDMSY', 43_000, 43_000, 'Kala Paper Weights with Silver Finish'],
      ['BOXEGYTZ2T6W', 115_050, 129_900, 'Repouss Copper Panel'],
      ['MUGEH4SHX6WV', 24_900, 49_900, 'Better Than Ever… Mug'],
    ]);
    expect(items[0]).toMatchObject({
      barcodes: ['SRTEH2FF9KED'],
      maker: 'Asha',
      taxClass: 'MADEUP',
      hsn: '6304',
      unit: 'piece',
    });
  });

  it('leaves what is known alone when asked to', () => {
    const { summary, items } = bring(headers, rows, into([], 'skip'));
    expect(summary).toMatchObject({ good: 4, updates: 0, skipped: 1 });
    expect(items[0]?.price).toBe(37_900);
  });
});

describe('cells of a row', () => {
  const headers = ['Name', 'Price', 'HSN', 'Tax class', 'Unit', 'One of a kind', 'Barcode'];
  const row = (more: Partial<Record<number, string>>) =>
    ['Stole', '500', '6304', 'MADEUP', 'piece', '', ''].map((cell, index) => more[index] ?? cell);

  it.each([
    [{ 0: '' }, 'nameEnglish: name-blank'],
    [{ 0: 'x'.repeat(161) }, 'nameEnglish: cell-too-long'],
    [{ 1: '' }, 'price: price-blank'],
    [{ 1: '0' }, 'price: price-zero'],
    [{ 1: '12.345' }, 'price: amount-too-fine'],
    [{ 1: '-5' }, 'price: amount-unreadable'],
    [{ 2: '630' }, 'hsn: hsn-digits'],
    [{ 2: 'sarees' }, 'hsn: hsn-digits'],
    [{ 3: 'luxury' }, 'taxClass: tax-class-unknown'],
    [{ 4: 'bushel' }, 'unit: unit-unknown'],
    [{ 5: 'maybe' }, 'oneOfAKind: yes-or-no'],
    [{ 6: '8.90103E+12' }, 'barcodes: barcode-rounded'],
    [{ 6: 'एक' }, 'barcodes: cell-unfit'],
  ])('%j is refused: %s', (more, reason) => {
    expect(codesOf(bring(headers, [row(more)]).outcomes[0])).toEqual([reason]);
  });

  it('are all told of at once when several are wrong', () => {
    const { outcomes } = bring(headers, [row({ 1: '', 2: '63', 4: 'heap' })]);
    expect(codesOf(outcomes[0])).toEqual(['price: price-blank', 'hsn: hsn-digits', 'unit: unit-unknown']);
  });

  it('are read as people write them', () => {
    const { items } = bring(headers, [
      row({
        1: '१,२५०',
        2: '5007 20 10',
        3: 'fabric silk-saree',
        4: 'मीटर',
        5: 'हाँ',
        6: '036000291452 73513537',
      }),
      row({ 0: 'चंदेरी साड़ी', 4: 'Nos.', 6: '4006381333930' }),
    ]);
    expect(items[0]).toMatchObject({
      price: 125_000,
      hsn: '50072010',
      taxClass: 'FABRIC_SILK_SAREE',
      unit: 'metre',
      oneOfAKind: true,
      barcodes: ['036000291452', '73513537'],
    });
    expect(items[1]).toMatchObject({
      nameEnglish: 'चंदेरी साड़ी',
      nameHindi: 'चंदेरी साड़ी',
      unit: 'piece',
      oneOfAKind: false,
    });
  });

  it('with a check digit that is wrong are taken with a warning', () => {
    expect(codesOf(bring(headers, [row({ 6: '4006381333930' })]).outcomes[0])).toEqual([
      'barcode-check-digit',
    ]);
  });

  it('that no column and no default gives are asked for', () => {
    const { outcomes } = bring(['Name', 'Price'], [['Stole', '500']], into(), { defaults: {} });
    expect(codesOf(outcomes[0])).toEqual(['hsn: hsn-blank']);
    const { outcomes: others } = bring(['Name', 'Price'], [['Stole', '500']], into(), {
      defaults: { hsn: '6304' },
    });
    expect(codesOf(others[0])).toEqual(['taxClass: tax-class-blank']);
  });

  it('of a spreadsheet come as the text one sees', () => {
    expect(
      [
        8901030723612,
        379.15000000000003,
        0.5,
        true,
        null,
        undefined,
        'x',
        new Date('2026-11-22T00:00:00Z'),
      ].map(cellText),
    ).toEqual(['8901030723612', '379.15', '0.5', 'yes', '', '', 'x', '2026-11-22']);
  });
});

describe('codes', () => {
  const headers = ['SKU', 'Barcode', 'Name', 'Price', 'Craft'];

  it('are made where there are none, beside those that are taken', () => {
    const taken = { ...(manyItems(1)[0] as Item), sku: 'DH00001', barcodes: [] };
    const { items } = bring(
      headers,
      [
        ['', '', 'Horse', '500', 'Dhokra'],
        ['', '', 'Elephant', '600', 'ढोकरा'],
        ['', '', 'Blue vase', '700', ''],
        ['', 'ab-1', 'Lamp', '800', ''],
        ['bl 7', '', 'Bowl', '90', ''],
      ],
      into([taken]),
    );
    expect(items.map(({ sku }) => sku)).toEqual(['DH00002', 'DH00003', 'BV00001', 'AB-1', 'BL-7']);
  });

  it('join a row to the item that has them, and keep what the row does not say', () => {
    const [base] = manyItems(1, 4);
    const known = {
      ...(base as Item),
      sku: 'CH000001',
      barcodes: ['036000291452'],
      nameHindi: 'चंदेरी',
      price: 500_00,
      mrp: undefined,
    };
    const { outcomes, items } = bring(
      headers,
      [
        ['', '0036000291452', 'New name', '750', ''],
        ['ch000001', '73513537', '', '800', ''],
      ],
      into([known]),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['updated', 'updated']);
    expect(items).toEqual([
      { ...known, nameEnglish: 'New name', price: 800_00, barcodes: ['036000291452', '73513537'] },
    ]);
  });

  it('of two items in one row are refused', () => {
    const [first, second] = manyItems(2, 4) as [Item, Item];
    const { outcomes } = bring(headers, [[first.sku, second.sku, 'x', '5', '']], into([first, second]));
    expect(codesOf(outcomes[0])).toEqual(['sku: codes-of-two-items']);
  });
});

describe('an export', () => {
  it('brought into the catalogue it came from changes what was changed and clears what was cleared', () => {
    const item = {
      ...(manyItems(1, 9)[0] as Item),
      nameEnglish: '=SUM(A1)',
      village: 'Pranpur',
      mrp: 90_000_00,
      cost: 5_00,
    };
    const cells = [...exportRow(item)];
    expect(cells[exportHeaders().indexOf('Name')]).toBe("'=SUM(A1)");
    cells[exportHeaders().indexOf('Village')] = '';
    cells[exportHeaders().indexOf('Cost')] = '';
    cells[exportHeaders().indexOf('Size')] = '0012';
    const { outcomes, items } = bring(exportHeaders(), [cells], into([item]));
    expect(outcomes[0]?.kind).toBe('updated');
    const { cost: _, ...rest } = item;
    expect(items).toEqual([{ ...rest, village: '', size: '0012' }]);
    expect(items[0]).not.toHaveProperty('cost');
  });

  it('lets a row take the code that a row above has given up', () => {
    const [first, second] = manyItems(2, 9) as [Item, Item];
    const renamed = { ...first, sku: 'NEW-1', barcodes: [] };
    const heir = { ...second, sku: first.sku, barcodes: [], taxClass: first.taxClass };
    const { outcomes, items } = bring(exportHeaders(), [exportRow(renamed), exportRow(heir)], into([first]));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['updated', 'added']);
    expect(items.map(({ sku }) => sku)).toEqual(['NEW-1', first.sku]);
  });
});
