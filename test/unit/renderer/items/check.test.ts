import { describe, expect, it } from 'vitest';
import { badRowsCsv } from '../../../../renderer/features/items/import/bad-rows-csv.ts';
import {
  createFileCheck,
  createKnownItems,
  isSameItem,
} from '../../../../renderer/features/items/import/check.ts';
import { type ColumnMapping, suggestColumns } from '../../../../renderer/features/items/import/columns.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { item } from './item.ts';

const DEFAULTS = { taxClass: 'BASKETRY', hsn: '4602' };

function check(
  headers: readonly string[],
  known: readonly Item[] = [],
  part: Partial<ColumnMapping> & { rule?: 'update' | 'skip' } = {},
) {
  const catalogue = createKnownItems();
  catalogue.add(known);
  const { rule = 'update', ...mapping } = part;
  return createFileCheck({
    headers,
    mapping: { ...suggestColumns(headers), defaults: DEFAULTS, ...mapping },
    known: rule,
    catalogue,
    newId: (line) => `file-${line}-of-this`,
  });
}

describe('a file', () => {
  const headers = ['pid', 'product_name', 'discounted_price', 'Qty'];

  it('gives new items with their opening stock', () => {
    const file = check(headers);
    expect(file.check(['ABC123', 'Sikki basket', '450', '12'], 2).outcome).toBe('added');
    const [made] = file.toSave();
    expect(made).toMatchObject({ id: 'file-2-of-this', sku: 'ABC123', barcodes: ['ABC123'], price: 45_000 });
    expect(file.openingOf('file-2-of-this')).toBe(12_000);
  });

  it('says of each bad row the line, the column, the reason and what stands there', () => {
    const file = check(headers);
    expect(file.check(['ABC123', 'Sikki basket', '', '12'], 2).bad).toMatchObject([
      { line: 2, field: 'price', column: 'discounted_price', cell: '', problem: { code: 'price-blank' } },
    ]);
    expect(file.check(['ABC124', 'Sikki basket', 'ask', '12'], 3).bad).toMatchObject([
      { line: 3, column: 'discounted_price', cell: 'ask', problem: { code: 'amount-unreadable' } },
    ]);
    expect(file.check(['ABC125', 'Sikki basket', '10', 'many'], 4).bad).toMatchObject([
      { line: 4, field: 'stock', column: 'Qty', cell: 'many', problem: { code: 'quantity-unreadable' } },
    ]);
    expect(file.summary()).toMatchObject({ rows: 3, bad: 3, added: 0 });
    expect(file.toSave()).toEqual([]);
  });

  it('calls a row by its code where the sentence begins with one', () => {
    const file = check(['code', 'name', 'price', 'mrp']);
    const { bad } = file.check(['MP0003', 'Basket', '500', '400'], 2);
    expect(bad).toMatchObject([{ problem: { code: 'above-mrp', params: { sku: 'MP0003', price: 50_000 } } }]);
  });

  it('leaves out empty rows without a word', () => {
    const file = check(headers);
    expect(file.check(['', ' ', ''], 2)).toEqual({ outcome: 'empty', bad: [] });
    expect(file.summary().rows).toBe(0);
  });

  it('changes an item that is there, without touching its stock', () => {
    const basket = item({ id: 'basket-01', sku: 'ABC123', barcodes: ['ABC123'], nameEnglish: 'Basket' });
    const file = check(headers, [basket]);
    expect(file.check(['ABC123', 'Sikki basket', '450', '12'], 2).outcome).toBe('changed');
    expect(file.toSave()).toMatchObject([{ id: 'basket-01', nameEnglish: 'Sikki basket', price: 45_000 }]);
    expect(file.openingOf('basket-01')).toBeUndefined();
  });

  it('leaves it as it is where that is wanted', () => {
    const basket = item({ id: 'basket-01', sku: 'ABC123' });
    const file = check(headers, [basket], { rule: 'skip' });
    expect(file.check(['ABC123', 'Sikki basket', '450', '12'], 2).outcome).toBe('skipped');
    expect([file.toSave(), file.summary().skipped]).toEqual([[], 1]);
  });

  it('saves nothing for an item that is already as the file says', () => {
    const basket = item({
      id: 'basket-01',
      sku: 'ABC123',
      barcodes: ['ABC123'],
      nameEnglish: 'Basket',
      price: 45_000,
    });
    const file = check(headers, [basket]);
    expect(file.check(['ABC123', 'Basket', '450', '12'], 2).outcome).toBe('unchanged');
    expect(file.toSave()).toEqual([]);
  });

  it('takes the last row about an item, and counts the item once', () => {
    const file = check(headers);
    file.check(['ABC123', 'Basket', '450', ''], 2);
    file.check(['ABC123', 'Sikki basket', '500', ''], 3);
    expect(file.toSave()).toMatchObject([{ nameEnglish: 'Sikki basket', price: 50_000 }]);
    expect(file.summary()).toMatchObject({ rows: 2, added: 1, changed: 0 });
  });

  it('brought in again after half of it makes no item twice, even without codes', () => {
    const rows = [
      ['Sikki basket', '450'],
      ['Sikki box', '300'],
    ];
    const first = check(['name', 'price']);
    rows.forEach((row, index) => {
      first.check(row, index + 2);
    });
    const [half, rest] = first.toSave();
    if (!half || !rest) throw new Error('two items were expected');
    const again = check(['name', 'price'], [half]);
    expect(rows.map((row, index) => again.check(row, index + 2).outcome)).toEqual(['unchanged', 'added']);
    expect(again.toSave().map(({ id }) => id)).toEqual([rest.id]);
  });
});

it('finds the column of stock by many names, and not one that says something else', () => {
  expect(suggestColumns(['Name', 'Price', 'मात्रा']).stock).toBe(2);
  expect(suggestColumns(['Name', 'Opening Stock', 'Price']).stock).toBe(1);
  expect(suggestColumns(['Name', 'Price']).stock).toBeUndefined();
});

it('compares items field by field, in whatever order they stand', () => {
  const { sku, ...rest } = item();
  expect(isSameItem(item(), { ...rest, sku })).toBe(true);
  expect(isSameItem(item(), item({ mrp: 1 }))).toBe(false);
  expect(isSameItem(item({ barcodes: ['A1B2'] }), item({ barcodes: ['A1B3'] }))).toBe(false);
});

it('writes the rows left out so that no spreadsheet runs what was in them', () => {
  const csv = badRowsCsv(
    [{ line: 7, field: 'price', column: 'मूल्य', problem: { code: 'price-blank' }, cell: '=1+1' }],
    { headers: ['Line', 'Column', 'Reason', 'Cell'], reasonOf: () => 'No price, "none"' },
  );
  expect(csv).toBe('\ufeffLine,Column,Reason,Cell\r\n7,मूल्य,"No price, ""none""",\'=1+1');
});
