import { beforeEach, describe, expect, it } from 'vitest';
import {
  addInstead,
  beginReturn,
  cartLike,
  choosePane,
  endReturn,
  forgetInstead,
  isTouched,
  nameInsteadBuyer,
  removeInstead,
  scanBack,
  selectNext,
  takeEverything,
  useReturning,
} from '../../../../renderer/features/returns/against/store.ts';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { cartSchema } from '../../../../shared/sale/cart.ts';
import { settle } from '../../../../shared/sale/settle.ts';
import { cart, cloth, item, kurta, line, saleContext, seller } from '../../../fixtures/till.ts';

const saree = item();

function found(changes: Partial<BillFound['bill']> = {}): BillFound {
  const settled = settle(cart(line(saree, 2000), line(cloth, 1500)), saleContext([saree, cloth]));
  if (!settled.ok) throw new Error(settled.error.code);
  const bill = { ...settled.value, number: 'MPD1/2627/000001', seller: 'main', tenders: [], ...changes };
  return {
    bill,
    seller: seller(),
    notes: [],
    seq: 1,
    hash: '',
    nextCopy: 'original',
  } as unknown as BillFound;
}

const running = () => {
  const now = useReturning.getState().running;
  if (!now) throw new Error('no return is running');
  return now;
};

describe('a return that is put together', () => {
  beforeEach(() => {
    endReturn();
    beginReturn(found());
  });

  it('goes on where it was when its bill is opened again, and gives way to another bill', () => {
    scanBack(found(), saree);
    const { commandId } = running();
    beginReturn(found());
    expect(running()).toMatchObject({ commandId, back: [{ quantity: 1000 }, { quantity: 0 }] });
    beginReturn(found({ number: 'MPD1/2627/000002' }));
    expect(running().commandId).not.toBe(commandId);
    expect(isTouched(running())).toBe(false);
  });

  it('says why a scan did nothing, until the next one does', () => {
    expect(scanBack(found(), kurta)).toBe(false);
    expect(running().notice).toMatchObject({ kind: 'not-on-bill' });
    expect(scanBack(found(), saree)).toBe(true);
    expect(running().notice).toBeUndefined();
    scanBack(found(), saree);
    expect(scanBack(found(), saree)).toBe(false);
    expect(running().notice).toMatchObject({ kind: 'all-back' });
  });

  it('keeps what comes back while the buyer chooses, and drops what he does not want instead', () => {
    takeEverything([2000, 1500]);
    choosePane('instead', found());
    addInstead(kurta, 1000);
    addInstead(kurta, 1000);
    expect(running().instead?.lines.map(({ quantity }) => quantity)).toEqual([2000]);
    forgetInstead();
    expect(running()).toMatchObject({ pane: 'back', instead: undefined });
    expect(running().back.map(({ quantity }) => quantity)).toEqual([2000, 1500]);
  });

  it('sells nothing instead that is no longer sold', () => {
    choosePane('instead', found());
    expect(addInstead(item({ retired: true }), 1000)).toBe(false);
    expect(running().notice).toMatchObject({ kind: 'retired' });
  });

  it('moves the keys among the lines of the side that is scanned', () => {
    selectNext(1, found().bill);
    selectNext(1, found().bill);
    expect(running().selected).toBe(1);
    choosePane('instead', found());
    addInstead(saree, 1000);
    addInstead(kurta, 1000);
    selectNext(-1, found().bill);
    expect(running()).toMatchObject({ selected: 1, selectedInstead: running().instead?.lines[0]?.id });
    removeInstead(running().selectedInstead ?? '');
    expect(running().selectedInstead).toBe(running().instead?.lines[0]?.id);
  });

  it('names who buys what is taken instead', () => {
    choosePane('instead', found());
    nameInsteadBuyer({ name: 'Meera Sharma' }, undefined);
    expect(running().instead?.buyer).toEqual({ name: 'Meera Sharma' });
  });
});

describe('the cart of an exchange', () => {
  it('is for the same buyer, of the same seller and in the same way, but handed over here', () => {
    const made = cartLike({
      ...found({ seller: 'stall', mode: 'exclusive' }),
      buyer: {
        ref: 'p1',
        phone: '9876543210',
        name: '',
        gstin: '07AABCU9603R1ZP',
        delivery: { address: ['Pune'], stateCode: '27' },
      },
    });
    expect(made).toMatchObject({
      seller: 'stall',
      trade: true,
      buyer: { phone: '9876543210', gstin: '07AABCU9603R1ZP' },
    });
    expect(made.buyer).not.toHaveProperty('delivery');
    expect(made.buyer).not.toHaveProperty('ref');
    expect(cartSchema.safeParse(made).success).toBe(true);
  });

  it('names nobody where the bill named nobody', () => {
    expect(cartLike(found())).toEqual({ id: expect.any(String), lines: [] });
  });
});
