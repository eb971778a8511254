import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../shared/journal/record.ts';
import { receiptSettingsSchema } from '../../../../shared/receipt/settings.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import type { TillEvent } from '../../../../shared/till/event.ts';
import { evolve } from '../../../../shared/till/evolve.ts';
import { sellerOfDocument } from '../../../../shared/till/sellers.ts';
import { emptyTill } from '../../../../shared/till/state.ts';
import { upcastTill } from '../../../../shared/till/upcast.ts';
import { manager, setUp } from '../../../fixtures/till.ts';

/** Records as the first version wrote them. */
const OLD_SETTINGS = {
  language: 'en',
  discountLimits: { cashier: 1000, 'stall-manager': 3000, inventory: 0, manager: 10_000 },
  idleLockMinutes: 10,
  receipt: {
    headerEnglish: [],
    headerHindi: [],
    footerEnglish: [],
    footerHindi: [],
    showMaker: true,
    showHsn: true,
  },
  autoPrint: true,
  printers: [],
  scanner: { maxGap: 50 },
};
const OLD_BILL = {
  number: 'MPD1/2627/000001',
  document: 'tax-invoice',
  at: 1,
  day: '2026-11-22',
  siteId: 'site-1',
  supplierState: '07',
  placeOfSupply: '07',
  shift: 1,
  cashier: 'user-asha',
  approvals: [],
  lines: [
    {
      itemId: 'item-saree',
      sku: 'CH0001',
      nameEnglish: 'Saree',
      nameHindi: '',
      hsn: '50072010',
      taxClass: 'FABRIC_SILK_SAREE',
      unit: 'piece',
      quantity: 1000,
      listPrice: 450000,
      price: 450000,
      gross: 450000,
      lineDiscount: 0,
      billDiscount: 0,
      net: 450000,
      rate: 500,
      taxable: 428572,
      cgst: 10714,
      sgst: 10714,
      igst: 0,
      maker: '',
    },
  ],
  totals: {
    quantity: 1000,
    gross: 450000,
    discount: 0,
    taxable: 428572,
    cgst: 10714,
    sgst: 10714,
    igst: 0,
    total: 450000,
    roundOff: 0,
    payable: 450000,
  },
  taxByRate: [{ rate: 500, taxable: 428572, cgst: 10714, sgst: 10714, igst: 0 }],
  tenders: [{ kind: 'upi', amount: 450000 }],
  change: 0,
};

function upcast(...events: object[]): readonly TillEvent[] {
  const record = { v: 1, seq: 1, at: 1, by: 'x', cmd: 'c', events } as unknown as JournalRecord;
  const result = upcastTill(record);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.events as unknown as readonly TillEvent[];
}

describe('records of the first shape', () => {
  it('make a till that can go on selling and taking back', () => {
    const state = emptyTill();
    const { organisation, site, tillCode } = setUp;
    const old = upcast(
      { kind: 'till.set-up@1', organisation, site, tillCode, settings: OLD_SETTINGS, manager },
      { kind: 'shift.opened@1', number: 1, at: 1, by: manager.id, float: 0 },
      { kind: 'bill.completed@1', series: 'MPD1/2627', serial: 1, bill: OLD_BILL },
    );
    for (const event of old) evolve(state, event, 1);
    expect(state.setUp?.settings).toMatchObject({
      roundTo: 100,
      consolidates: false,
      returnDays: 7,
      labels: { templates: [] },
    });
    expect(state.series.get('MPD1/2627')).toBe(1);
    const completed = old.find((event) => event.kind === 'bill.completed@2');
    const bill = completed?.bill as Bill;
    expect(bill).toMatchObject({
      seller: 'main',
      supply: 'domestic',
      interState: false,
      mode: 'inclusive',
      totals: { rebate: 0, payable: 450000 },
      lines: [{ total: 450000, rebates: [], taxable: 428572 }],
    });
    expect(sellerOfDocument(state, bill)?.nameEnglish).toBe(organisation.nameEnglish);
  });

  it('go on printing as they did: letters, in English', () => {
    const printer = { id: 'counter', columns: 48 };
    const [set, changed, other] = upcast(
      { kind: 'till.set-up@2', settings: { ...OLD_SETTINGS, printers: [printer] } },
      { kind: 'settings.changed@2', settings: { printers: [printer], receipt: OLD_SETTINGS.receipt } },
      { kind: 'settings.changed@2', settings: { idleLockMinutes: 5 } },
    );
    const now = { printers: [{ ...printer, mode: 'text', bandRows: 128 }], receipt: { language: 'en' } };
    expect(set).toMatchObject({ kind: 'till.set-up@4', settings: now });
    expect(changed).toMatchObject({ kind: 'settings.changed@4', settings: now });
    expect(other).toEqual({ kind: 'settings.changed@4', settings: { idleLockMinutes: 5 } });
  });

  it('go on looking as they did: no logo, no place of the maker, the same words and choices', () => {
    const receipt = { language: 'both', ...OLD_SETTINGS.receipt, footerEnglish: ['Thanks'], showHsn: false };
    const [set, changed, other] = upcast(
      { kind: 'till.set-up@3', settings: { ...OLD_SETTINGS, receipt } },
      { kind: 'settings.changed@3', settings: { receipt } },
      { kind: 'settings.changed@3', settings: { autoPrint: false } },
    );
    for (const event of [set, changed]) {
      const settings = (event as { settings: { receipt: unknown } }).settings;
      const read = receiptSettingsSchema.parse(settings.receipt);
      expect(read).toEqual(settings.receipt);
      expect(read).toMatchObject({
        language: 'both',
        footerEnglish: ['Thanks'],
        thanksEnglish: [],
        logo: { width: 'none' },
        show: { hsn: false, maker: true, makerPlace: false, barcode: true },
        totalSize: 'large',
        payCode: false,
      });
    }
    expect(other).toEqual({ kind: 'settings.changed@4', settings: { autoPrint: false } });
  });

  it('keep every figure as it was', () => {
    const [event] = upcast({ kind: 'bill.voided@1', number: OLD_BILL.number, bill: OLD_BILL });
    expect(event).toMatchObject({ kind: 'bill.voided@2', bill: OLD_BILL });
  });

  it('of a closed shift have no returns in them', () => {
    const [event] = upcast({ kind: 'shift.closed@1', report: { kind: 'Z', number: 1 } });
    expect(event).toMatchObject({ report: { returns: { count: 0, amount: 0 }, refunds: [] } });
  });

  it('of a statement know of no money that went', () => {
    const match = { number: OLD_BILL.number, tender: 0, amount: 450000, by: 'hand', at: 1 };
    const [event] = upcast({ kind: 'upi.matched@1', source: 'bank.csv', matches: [match] });
    expect(event).toEqual({ kind: 'upi.matched@2', source: 'bank.csv', matches: [match], payouts: [] });
  });

  it('are refused where they are newer than this program', () => {
    const record = { v: 1, seq: 1, at: 1, by: 'x', cmd: 'c', events: [{ kind: 'bill.completed@3' }] };
    expect(upcastTill(record as unknown as JournalRecord)).toMatchObject({
      error: { code: 'event-too-new' },
    });
  });
});
