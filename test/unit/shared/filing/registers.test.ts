import { describe, expect, it } from 'vitest';
import type { FiledDocument, FiledVoucher } from '../../../../shared/filing/filed.ts';
import { createDayBook } from '../../../../shared/filing/registers/day-book.ts';
import { createRebateClaims } from '../../../../shared/filing/registers/rebate-claims.ts';
import { createTaxRegister } from '../../../../shared/filing/registers/tax-register.ts';
import { createTenderRegister } from '../../../../shared/filing/registers/tender-register.ts';
import type { Table } from '../../../../shared/filing/table.ts';
import type { Scheme } from '../../../../shared/sale/rebate.ts';
import { asKind, returned, saree, seller, sold } from '../../../fixtures/filing.ts';
import { kurta, line } from '../../../fixtures/till.ts';

const one = { kind: 'goods', line: 0, quantity: 1000, condition: 'stock' } as const;
const bill = sold({ lines: [line(saree, 2000), line(kurta)] }, { serial: 1 });
const { note } = returned(bill, [one], { serial: 1, day: '2026-11-12' });
const voided = sold({ lines: [line(saree)] }, { serial: 2, voided: true });

function filled(
  register: { add(document: FiledDocument): void; table(): Table },
  of: readonly FiledDocument[],
) {
  for (const document of of) register.add(document);
  return register.table();
}

function named({ columns, rows, totals }: Table) {
  const read = (row: Table['rows'][number]) =>
    Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null]));
  return { rows: rows.map(read), totals: read(totals ?? []) };
}

function voucher(kind: 'receipt' | 'refund'): FiledVoucher {
  const { number: _, ...issue } = bill.bill;
  return {
    kind: 'voucher',
    seller,
    voucher: {
      ...issue,
      number: `MPD1/2627/${kind === 'receipt' ? 'R' : 'F'}00001`,
      kind,
      description: 'Bridal lehenga',
      amount: 1000_00,
      tenders: [{ kind: 'upi', amount: 1000_00 }],
    },
  };
}

describe('the day book', () => {
  it('has every document, with figures that can be added up', () => {
    const { rows, totals } = named(filled(createDayBook(), [bill, voided, note, voucher('receipt')]));
    expect(rows.map(({ number }) => number)).toEqual([
      'MPD1/2627/000001',
      'MPD1/2627/000002',
      'MPD1/2627/C00001',
      'MPD1/2627/R00001',
    ]);
    expect(rows[1]).toMatchObject({ payable: null, document: { en: 'Tax invoice, void' } });
    expect(rows[2]).toMatchObject({ payable: -4500_00, state: 'MPD1/2627/000001' });
    expect(rows[3]).toMatchObject({ payable: null, advance: 1000_00 });
    expect(totals).toMatchObject({ payable: 11_700_00 - 4500_00, advance: 1000_00, number: null });
  });

  it('takes money that went back outside GST off the money but shows it as it is', () => {
    const { rows } = named(filled(createDayBook(), [asKind(note, 'commercial', 1)]));
    expect(rows[0]).toMatchObject({ document: { en: 'Commercial refund' }, payable: -4500_00 });
  });
});

describe('the tax register', () => {
  it('adds up by day and rate, notes on their own day', () => {
    const { rows, totals } = named(filled(createTaxRegister(), [bill, voided, note]));
    expect(rows.map(({ day, rate }) => [day, rate])).toEqual([
      ['2026-11-10', 500],
      ['2026-11-10', 1800],
      ['2026-11-12', 500],
    ]);
    expect(rows[2]).toMatchObject({ cgst: -107_15, tax: -214_30, total: -4500_01 });
    expect(totals).toMatchObject({ total: 11_700_00 - 4500_01, rate: null });
  });

  it('leaves commercial notes out', () => {
    expect(filled(createTaxRegister(), [asKind(note, 'commercial', 1)]).rows).toEqual([]);
  });
});

describe('the tender register', () => {
  it('tells what came and went by day and way; a voided bill moved nothing', () => {
    const of = [bill, voided, voucher('receipt'), voucher('refund'), note];
    const { rows, totals } = named(filled(createTenderRegister(), of));
    expect(rows).toMatchObject([
      { day: '2026-11-10', way: { en: 'Cash' }, sales: 11_700_00, refunds: 0, net: 11_700_00 },
      { day: '2026-11-10', way: { en: 'UPI' }, sales: 0, advances: 1000_00, refunds: 1000_00, net: 0 },
      { day: '2026-11-12', way: { en: 'Cash' }, refunds: 4500_00, net: -4500_00 },
    ]);
    expect(totals).toMatchObject({ net: 7200_00 });
  });

  it('counts goods taken in place of others as paid back and paid, so that money stays the same', () => {
    const exchanged: FiledDocument = {
      ...note,
      note: { ...note.note, refunds: [{ kind: 'exchange', amount: 4500_00 }] },
    };
    const { rows } = named(filled(createTenderRegister(), [exchanged]));
    expect(rows).toMatchObject([{ way: { en: 'Exchange' }, refunds: 4500_00 }]);
  });
});

describe('rebate claims', () => {
  const scheme: Scheme = {
    id: 'gandhi',
    nameEnglish: 'Gandhi Jayanti',
    nameHindi: 'गांधी जयंती',
    authority: '',
    sites: [],
    taxClasses: [],
    crafts: [],
    from: '2026-10-02',
    to: '2027-01-31',
    audience: 'everyone',
    basisPoints: 1000,
    funder: 'kvic',
    combines: 'additive',
    active: true,
  };
  const state: Scheme = { ...scheme, id: 'state', nameEnglish: 'State', funder: 'state', basisPoints: 500 };
  const rebated = sold({ lines: [line(saree, 2000)] }, { serial: 3, schemes: [scheme, state] });
  const back = returned(rebated, [one], { serial: 2 }).note;
  const nameOf = (id: string) => (id === 'FABRIC_SILK_SAREE' ? { en: 'Silk', hi: 'रेशम' } : undefined);

  it('show each bill with what its scheme took off, and with a minus what came back', () => {
    const { rows, totals } = named(filled(createRebateClaims(nameOf), [rebated, voided, back]));
    expect(rows).toMatchObject([
      { funder: { en: 'State Government' }, number: 'MPD1/2627/000003', gross: 9000_00, rebate: 450_00 },
      { funder: { en: 'State Government' }, number: 'MPD1/2627/C00002', gross: -4500_00, rebate: -225_00 },
      { funder: { en: 'KVIC' }, category: { en: 'Silk' }, percent: 1000, rebate: 900_00 },
      { funder: { en: 'KVIC' }, rebate: -450_00 },
    ]);
    expect(totals).toMatchObject({ rebate: 675_00 });
  });

  it('come to one figure a funder and scheme', () => {
    const claims = createRebateClaims(nameOf);
    for (const document of [rebated, back]) claims.add(document);
    expect(named(claims.summary()).rows).toMatchObject([
      { scheme: { en: 'State' }, bills: 1, gross: 4500_00, rebate: 225_00 },
      { scheme: { en: 'Gandhi Jayanti' }, bills: 1, rebate: 450_00 },
    ]);
  });

  it('shrink by goods that came back past the day for a credit note too', () => {
    const late = asKind(back, 'commercial', 1);
    expect(named(filled(createRebateClaims(nameOf), [late])).totals).toMatchObject({ rebate: -675_00 });
  });
});
