import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/filing/checks/check.ts';
import { createChecks } from '../../../../shared/filing/checks.ts';
import type { FiledBill, FiledDocument } from '../../../../shared/filing/filed.ts';
import { gstr1Of } from '../../../../shared/filing/gstr1.ts';
import type { DayInvoice } from '../../../../shared/sale/day-invoice.ts';
import type { Seller } from '../../../../shared/sale/seller.ts';
import { DELHI_BUYER, glass, MUMBAI_BUYER, returned, saree, seller, sold } from '../../../fixtures/filing.ts';
import { line } from '../../../fixtures/till.ts';

const GSTIN = '07AABCU9603R1ZP';
const head = { gstin: GSTIN, period: { from: '2026-11-01', to: '2026-11-30' }, untaxedAs: 'exempt' } as const;
/** Below the limit of e-invoices, so that nothing is said of them. */
const small: Seller = { ...seller, eInvoice: false };

function checksOf(documents: readonly FiledDocument[], turnover = 12_00_00_000_00): readonly Check[] {
  const checks = createChecks({ gstin: GSTIN, turnover });
  for (const document of documents) checks.add(document);
  return checks.finish(gstr1Of(head, documents));
}

function codes(documents: readonly FiledDocument[], turnover?: number): readonly string[] {
  return checksOf(documents, turnover).map(({ code }) => code);
}

function bill(changes: Partial<FiledBill['bill']> = {}, serial = 1): FiledBill {
  const one = sold({ lines: [line(saree)], buyer: { gstin: DELHI_BUYER } }, { serial, by: small });
  return { ...one, bill: { ...one.bill, ...changes } };
}

function withHsn(hsn: string): FiledBill {
  const one = bill();
  return { ...one, bill: { ...one.bill, lines: one.bill.lines.map((each) => ({ ...each, hsn })) } };
}

describe('what is looked for before a return goes out', () => {
  it('finds nothing in a right one', () => {
    expect(checksOf([bill()])).toEqual([]);
  });

  it('is a GSTIN with a wrong check digit, of a kind that does not buy, or the own one', () => {
    expect(checksOf([bill({ buyerGstin: '07AAPFU0939F1ZA' })])).toEqual([
      {
        code: 'buyer-gstin',
        severity: 'error',
        document: 'MPD1/2627/000001',
        params: { gstin: '07AAPFU0939F1ZA' },
      },
    ]);
    expect(codes([bill({ buyerGstin: '9917SGP29001OST' })])).toEqual(['buyer-gstin']);
    expect(codes([bill({ buyerGstin: GSTIN })])).toEqual(['buyer-is-seller']);
  });

  it('is a place of supply that is no State, and one abroad that is no export', () => {
    expect(codes([bill({ placeOfSupply: '' })])).toEqual(['place-missing']);
    expect(codes([bill({ placeOfSupply: '25' })])).toEqual(['place-missing']);
    expect(codes([bill({ placeOfSupply: '96' })])).toEqual(['place-missing']);
  });

  it('is a zone without GSTIN', () => {
    const { buyerGstin: _, ...rest } = bill({ supply: 'sez-paid' }).bill;
    expect(codes([{ ...bill(), bill: rest }])).toEqual(['zone-without-gstin']);
  });

  it('is an HSN that is missing, of a wrong length, or too short for the turnover', () => {
    expect(codes([withHsn('')])).toEqual(['hsn-missing']);
    expect(codes([withHsn('50072')])).toEqual(['hsn-shape']);
    expect(codes([withHsn('50')])).toEqual(['hsn-shape']);
    expect(codes([withHsn('5007')])).toEqual(['hsn-short']);
    expect(codes([withHsn('5007')], 4_00_00_000_00)).toEqual([]);
  });

  it('tells the same fault of a code once, with how many lines bear it', () => {
    const two = [
      withHsn('5007'),
      { ...withHsn('5007'), bill: { ...withHsn('5007').bill, number: 'MPD1/2627/000002' } },
    ];
    const found = checksOf(two);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      document: 'MPD1/2627/000001',
      params: { hsn: '5007', needed: 6, count: 2 },
    });
  });

  it('is a turnover nobody wrote down, once registered buyers come', () => {
    const checks = createChecks({ gstin: GSTIN });
    checks.add(bill());
    expect(checks.finish(gstr1Of(head, [])).map(({ code }) => code)).toEqual(['turnover-unknown']);
  });

  it('is a rate no schedule has', () => {
    const one = bill();
    const lines = one.bill.lines.map((each) => ({ ...each, rate: 700 }));
    expect(checksOf([{ ...one, bill: { ...one.bill, lines } }])[0]).toMatchObject({
      code: 'rate-not-legal',
      params: { rate: 7, count: 1 },
    });
  });

  it('is a number the portal refuses, or sees twice because letters of both sizes are one to it', () => {
    expect(codes([bill({ number: '0PD1/2627/000001' })])).toEqual(['number-not-portal']);
    const twice = codes([bill({ number: 'MPD1/2627/00000A' }), bill({ number: 'mpd1/2627/00000a' })]);
    expect(twice).toContain('number-twice');
  });

  it('is a gap in a series', () => {
    expect(checksOf([bill({}, 1), bill({}, 4)])).toEqual([
      {
        code: 'series-gap',
        severity: 'warning',
        document: 'MPD1/2627/000004',
        params: { from: 'MPD1/2627/000002', to: 'MPD1/2627/000003', count: 2 },
      },
    ]);
  });

  it('is a bill that waits for its IRN, but not one of exempt goods or to somebody without GSTIN', () => {
    const due = sold({ lines: [line(saree)], buyer: { gstin: DELHI_BUYER } }, { serial: 1 });
    const second = sold({ lines: [line(saree)], buyer: { gstin: DELHI_BUYER } }, { serial: 2 });
    expect(checksOf([due, second])).toEqual([
      { code: 'irn-pending', severity: 'warning', document: 'MPD1/2627/000001', params: { count: 2 } },
    ]);
    const irn = { irn: 'a'.repeat(64), ackNumber: '1', ackDay: '2026-11-10', qr: 'q' };
    expect(codes([{ ...due, irn }])).toEqual([]);
    expect(codes([{ ...due, voided: true }])).toEqual([]);
    expect(codes([sold({ lines: [line(glass)], buyer: { gstin: DELHI_BUYER } }, { serial: 1 })])).toEqual([]);
    expect(codes([sold({ lines: [line(saree)] }, { serial: 1 })])).toEqual([]);
  });

  it('is an export without its shipping bill', () => {
    const one = sold({ lines: [line(saree)], supply: 'export-lut' }, { serial: 1, by: small });
    expect(codes([one])).toEqual(['shipping-bill-missing']);
    const exported = { port: 'INDEL4', shippingBill: '1234567', shippingDay: '2026-11-12' };
    expect(codes([{ ...one, exported }])).toEqual([]);
  });

  it('is a day whose small sales have no invoice, or whose invoice was too early for the last', () => {
    const slips = [1, 2].map((serial) => sold({ lines: [line(glass)] }, { serial, consolidates: true }));
    expect(checksOf(slips)).toEqual([
      {
        code: 'day-invoice-missing',
        severity: 'warning',
        document: 'MPD1/2627/T00001',
        params: { day: '2026-11-10', count: 2 },
      },
    ]);
    const early = dayInvoice('MPD1/2627/T00001', 'MPD1/2627/T00001');
    expect(checksOf([...slips, early])[0]).toMatchObject({
      document: 'MPD1/2627/T00002',
      params: { count: 1 },
    });
    expect(codes([...slips, dayInvoice('MPD1/2627/T00001', 'MPD1/2627/T00002')])).toEqual([]);
  });

  it('is a credit note past 30 November after the year of its bill, and one without its bill', () => {
    const old = sold({ lines: [line(saree, 2000)] }, { serial: 1, day: '2026-03-31', by: small });
    const part = { kind: 'goods', line: 0, quantity: 1000, condition: 'stock' } as const;
    const late = returned(old, [part], { serial: 1, day: '2026-12-01' }).note;
    expect(checksOf([late])[0]).toMatchObject({ code: 'note-late', severity: 'error' });
    const { note } = returned(old, [part], { serial: 1, day: '2026-11-30' });
    expect(codes([note])).not.toContain('note-late');
    const { original: _, ...alone } = note;
    expect(codes([alone])).toContain('note-without-bill');
  });

  it('is a State and rate of which more came back than was sold', () => {
    const old = sold({ lines: [line(saree)] }, { serial: 1, day: '2026-10-30', by: small });
    const part = { kind: 'goods', line: 0, quantity: 1000, condition: 'stock' } as const;
    const { note } = returned(old, [part], { serial: 1 });
    expect(checksOf([note])).toEqual([
      {
        code: 'small-sales-negative',
        severity: 'warning',
        params: { place: '07', rate: 5, amount: -428572 },
      },
    ]);
  });

  it('is a sale outside the days of a casual registration', () => {
    const casual: Seller = {
      ...small,
      registration: 'casual',
      validFrom: '2026-11-11',
      validTo: '2026-11-25',
    };
    expect(codes([sold({ lines: [line(saree)] }, { serial: 1, by: casual })])).toEqual([
      'casual-outside-days',
    ]);
    const inside = sold({ lines: [line(saree)] }, { serial: 1, day: '2026-11-11', by: casual });
    expect(codes([inside])).toEqual([]);
  });

  it('is a bill of Rs 50,000 without the name and address of its buyer', () => {
    const of = (buyer?: FiledBill['buyer']) =>
      codes([sold({ lines: [line(saree, 12_000)], ...(buyer && { buyer }) }, { serial: 1, by: small })]);
    expect(of()).toEqual(['particulars-missing']);
    expect(of({ name: 'Visitor', address: ['12 Mall Road'] })).toEqual([]);
  });

  it('is told with what the portal refuses first', () => {
    const export_ = sold({ lines: [line(saree)], supply: 'export-lut' }, { serial: 1, by: small });
    const severities = checksOf([export_, { ...bill({ buyerGstin: MUMBAI_BUYER.replace('V', 'X') }, 2) }]);
    expect(severities.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

function dayInvoice(first: string, last: string): FiledDocument {
  const invoice: DayInvoice = {
    number: 'MPD1/2627/K00001',
    document: 'bill-of-supply',
    at: 0,
    day: '2026-11-10',
    siteId: 'site-1',
    seller: seller.id,
    revision: 1,
    supplierState: '07',
    sales: { count: 1, first, last },
    lines: [],
    totals: { taxable: 0, cgst: 0, sgst: 0, igst: 0, total: 0, roundOff: 0, payable: 0 },
    taxByRate: [],
  };
  return { kind: 'day-invoice', invoice, seller: small };
}
