import { describe, expect, it } from 'vitest';
import { lookupKey } from '../../../../shared/item/barcode.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { levelOf } from '../../../../shared/stock/levels.ts';
import { bangles, cloth, item, kurta, openTestTill, type TestTill } from '../../../fixtures/till.ts';

const saree = item();
const save = (...items: Item[]) => ({ kind: 'items.save', items, source: 'test' }) as const;
const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);
const find = (till: TestTill, code: string) => till.state.itemByCode.get(lookupKey(code));

describe('saving items', () => {
  it('finds an item by its SKU and every barcode, and by none it has lost', () => {
    const till = openTestTill();
    expect(find(till, 'CH0001')).toBe(saree.id);
    expect(find(till, '2000000000015')).toBe(saree.id);
    till.must(save({ ...saree, barcodes: ['8901234567894'], sku: 'CH0002' }));
    expect(find(till, '2000000000015')).toBeUndefined();
    expect(find(till, 'CH0001')).toBeUndefined();
    expect(find(till, '8901234567894')).toBe(saree.id);
  });

  it('refuses a code that another item holds, and takes nothing of that portion', () => {
    const till = openTestTill();
    const newItem = item({ id: 'new', sku: 'NW0001', barcodes: [] });
    expect(codeOf(till.act(save(newItem, { ...kurta, sku: 'CH0001' })))).toBe('sku-taken');
    expect(codeOf(till.act(save(newItem, { ...kurta, barcodes: ['2000000000015'] })))).toBe('barcode-taken');
    expect(till.state.items.has('new')).toBe(false);
  });

  it('refuses the same code twice within a portion', () => {
    const till = openTestTill();
    const one = item({ id: 'one', sku: 'NW0001', barcodes: [] });
    const two = item({ id: 'two', sku: 'NW0001', barcodes: [] });
    expect(codeOf(till.act(save(one, two)))).toBe('sku-taken');
  });

  it('knows an American code with and without its leading nought as one', () => {
    const till = openTestTill();
    till.must(save(item({ id: 'us', sku: 'US0001', barcodes: ['036000291452'] })));
    expect(find(till, '0036000291452')).toBe('us');
    expect(codeOf(till.act(save(item({ id: 'us2', sku: 'US0002', barcodes: ['0036000291452'] }))))).toBe(
      'barcode-taken',
    );
  });

  it('lets two items swap their codes in one record', () => {
    const till = openTestTill();
    till.must(save({ ...cloth, barcodes: bangles.barcodes }, { ...bangles, barcodes: cloth.barcodes }));
    expect(find(till, bangles.barcodes[0] ?? '')).toBe(cloth.id);
    expect(find(till, cloth.barcodes[0] ?? '')).toBe(bangles.id);
  });

  it('refuses an unknown tax class and a price above the MRP', () => {
    const till = openTestTill();
    expect(codeOf(till.act(save({ ...saree, taxClass: 'NOT_A_CLASS' })))).toBe('tax-class-unknown');
    expect(codeOf(till.act(save({ ...saree, mrp: 100_00 })))).toBe('above-mrp');
  });
});

describe('moving stock', () => {
  it('adds up signed movements and goes below nought rather than lie', () => {
    const till = openTestTill();
    const move = (quantity: number) =>
      till.must({
        kind: 'stock.move',
        reason: 'received',
        note: '',
        movements: [{ itemId: saree.id, quantity }],
      });
    move(5000);
    move(-7000);
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-2000);
  });

  it('refuses an item that is not in the catalogue', () => {
    const till = openTestTill();
    const movements = [{ itemId: 'nobody', quantity: 1000 }];
    expect(codeOf(till.act({ kind: 'stock.move', reason: 'count', note: '', movements }))).toBe(
      'item-unknown',
    );
  });
});
