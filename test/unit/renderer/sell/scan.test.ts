import { beforeEach, describe, expect, it } from 'vitest';
import { pageProjection, useProjection } from '../../../../renderer/data/catalogue.ts';
import { applyEvent, nothingTouched } from '../../../../renderer/data/projection/apply.ts';
import { normaliseScan } from '../../../../renderer/data/scanner/scan.ts';
import { emptyCart } from '../../../../renderer/features/sell/cart/edit.ts';
import {
  closeDialog,
  openDialog,
  startWith,
  useSale,
} from '../../../../renderer/features/sell/store/sale.ts';
import { addItem, scanIntoSale, takeWaitingScans } from '../../../../renderer/features/sell/store/scan.ts';
import { createKeyScope, pushScope } from '../../../../renderer/ui/keys/scopes.ts';
import { bangles, cloth, item, kurta } from '../../../fixtures/till.ts';

const painting = item({ id: 'item-painting', sku: 'GP0001', barcodes: ['2000000000053'], oneOfAKind: true });
const old = item({ id: 'item-old', sku: 'OL0001', barcodes: ['2000000000060'], retired: true });

function scan(code: string | undefined): void {
  const read = normaliseScan(code ?? '');
  if (!read) throw new Error('nothing was scanned');
  scanIntoSale(read);
}

const quantities = () => useSale.getState().cart.lines.map(({ itemId, quantity }) => [itemId, quantity]);

beforeEach(() => {
  const items = [item(), kurta, cloth, bangles, painting, old];
  applyEvent(pageProjection(), { kind: 'items.saved@2', items, source: '' }, nothingTouched());
  pageProjection().stock.clear();
  for (const { id } of items) pageProjection().stock.set(id, 100_000);
  useProjection.setState({ phase: 'ready' });
  startWith(emptyCart('c'));
  useSale.setState({ waiting: [], notice: undefined, done: undefined });
});

describe('scanning', () => {
  it('makes ten pieces of ten scans, at once', () => {
    for (let count = 0; count < 10; count += 1) scan(item().barcodes[0]);
    expect(quantities()).toEqual([[item().id, 10_000]]);
  });

  it('takes a SKU as it takes a barcode', () => {
    scan('ku0001');
    expect(quantities()).toEqual([[kurta.id, 1000]]);
  });

  it('keeps scans behind a dialog and takes them in their order when it is closed', () => {
    openDialog({ kind: 'buyer' });
    scan(item().barcodes[0]);
    scan(kurta.barcodes[0]);
    scan(item().barcodes[0]);
    expect(quantities()).toEqual([]);
    expect(useSale.getState().waiting).toHaveLength(3);
    closeDialog();
    takeWaitingScans();
    expect(quantities()).toEqual([
      [item().id, 2000],
      [kurta.id, 1000],
    ]);
  });

  it('keeps them behind dialogs that are not of the sale, and takes them when the screen is clear', () => {
    const close = pushScope(createKeyScope());
    scan(item().barcodes[0]);
    expect(quantities()).toEqual([]);
    close();
    expect(quantities()).toEqual([[item().id, 1000]]);
  });

  it('stops at a length of cloth, which is asked for, and goes on behind it', () => {
    scan(cloth.barcodes[0]);
    expect(useSale.getState().dialog).toEqual({ kind: 'quantity', itemId: cloth.id });
    scan(kurta.barcodes[0]);
    scan(cloth.barcodes[0]);
    scan(bangles.barcodes[0]);
    closeDialog();
    addItem(cloth, 2500);
    takeWaitingScans();
    expect(quantities()).toEqual([
      [cloth.id, 2500],
      [kurta.id, 1000],
    ]);
    expect(useSale.getState().dialog).toMatchObject({ kind: 'quantity' });
    closeDialog();
    takeWaitingScans();
    expect(quantities().at(-1)).toEqual([bangles.id, 1000]);
  });

  it('says what it could not take, and takes the next', () => {
    scan('4006381333931');
    expect(useSale.getState().notice).toEqual({ kind: 'unknown-code', code: '4006381333931' });
    scan(old.barcodes[0]);
    expect(useSale.getState().notice).toMatchObject({ kind: 'problem', problem: { code: 'item-retired' } });
    scan(painting.barcodes[0]);
    expect(useSale.getState().notice).toBeUndefined();
    scan(painting.barcodes[0]);
    expect(useSale.getState().notice).toEqual({ kind: 'one-of-a-kind', item: painting });
    expect(quantities()).toEqual([[painting.id, 1000]]);
  });

  it('warns of stock that is short and sells all the same', () => {
    pageProjection().stock.set(kurta.id, 1000);
    scan(kurta.barcodes[0]);
    expect(useSale.getState().notice).toBeUndefined();
    scan(kurta.barcodes[0]);
    expect(useSale.getState().notice).toEqual({ kind: 'short-stock', item: kurta, left: -1000 });
    expect(quantities()).toEqual([[kurta.id, 2000]]);
  });
});
