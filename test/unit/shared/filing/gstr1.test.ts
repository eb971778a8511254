import { describe, expect, it } from 'vitest';
import type { FiledDocument } from '../../../../shared/filing/filed.ts';
import { gstr1Of } from '../../../../shared/filing/gstr1.ts';
import { gstr1Json } from '../../../../shared/filing/portal.ts';
import {
  asKind,
  DELHI_BUYER,
  glass,
  MUMBAI_BUYER,
  returned,
  saree,
  seller,
  sold,
} from '../../../fixtures/filing.ts';
import { line } from '../../../fixtures/till.ts';

const head = {
  gstin: '07AABCU9603R1ZP',
  period: { from: '2026-11-01', to: '2026-11-30' },
  untaxedAs: 'exempt',
} as const;

const one = { kind: 'goods', line: 0, quantity: 1000, condition: 'stock' } as const;
const registered = { buyer: { gstin: MUMBAI_BUYER, name: 'Craft House' } };
const toMumbai = { ...registered, placeAt: 'address' } as const;
const visitor = { buyer: { stateCode: '27', name: 'Visitor' } };
/** Thirty sarees of Rs 4,500: above one lakh. */
const large = { lines: [line(saree, 30_000)], ...visitor };

function made(documents: readonly FiledDocument[], changes: Partial<Parameters<typeof gstr1Of>[0]> = {}) {
  return gstr1Of({ ...head, ...changes }, documents);
}

function json(documents: readonly FiledDocument[], changes: Partial<Parameters<typeof gstr1Of>[0]> = {}) {
  return JSON.parse(gstr1Json(made(documents, changes), () => undefined));
}

describe('sales to registered buyers', () => {
  it('stand in 4A under the buyer with every rate, and in the HSN of registered buyers', () => {
    const bill = sold({ lines: [line(saree)], ...toMumbai }, { serial: 1 });
    const read = json([bill]);
    expect(read.b2b).toEqual([
      {
        ctin: MUMBAI_BUYER,
        inv: [
          {
            inum: 'MPD1/2627/000001',
            idt: '10-11-2026',
            val: 4500,
            pos: '27',
            rchrg: 'N',
            inv_typ: 'R',
            itms: [{ num: 1, itm_det: { rt: 5, txval: 4285.71, iamt: 214.29, camt: 0, samt: 0, csamt: 0 } }],
          },
        ],
      },
    ]);
    expect(read.hsn.hsn_b2b).toHaveLength(1);
    expect(read.hsn.hsn_b2c).toBeUndefined();
    expect(read.b2cs).toBeUndefined();
  });

  it('to a zone say whether tax was paid, and show zero-rated goods in 4A and not in table 8', () => {
    const paid = sold({ lines: [line(saree)], ...registered, supply: 'sez-paid' }, { serial: 1 });
    const free = sold({ lines: [line(saree)], ...registered, supply: 'sez-lut' }, { serial: 2 });
    const read = json([paid, free]);
    const invoices = read.b2b[0].inv;
    expect(invoices.map((each: { inv_typ: string }) => each.inv_typ)).toEqual(['SEWP', 'SEWOP']);
    expect(invoices[1].itms[0].itm_det).toMatchObject({ rt: 0, txval: 4500, iamt: 0 });
    expect(read.nil).toBeUndefined();
  });

  it('of taxed and exempt goods are two documents: each figure stands once, the value is that of the first', () => {
    const bill = sold({ lines: [line(saree), line(glass)], buyer: { gstin: DELHI_BUYER } }, { serial: 1 });
    const read = json([bill]);
    expect(bill.bill.exemptNumber).toBe('MPD1/2627/S00001');
    expect(read.b2b[0].inv[0]).toMatchObject({ val: 4500 });
    expect(read.b2b[0].inv[0].itms).toHaveLength(1);
    expect(read.nil.inv).toEqual([{ sply_ty: 'INTRAB2B', nil_amt: 0, expt_amt: 120, ngsup_amt: 0 }]);
    expect(read.doc_issue.doc_det[0].docs.map((row: { from: string }) => row.from)).toEqual([
      'MPD1/2627/000001',
      'MPD1/2627/S00001',
    ]);
  });

  it('of exempt goods alone stand in table 8 only', () => {
    const read = json([sold({ lines: [line(glass)], buyer: { gstin: DELHI_BUYER } }, { serial: 1 })]);
    expect(read.b2b).toBeUndefined();
    expect(read.nil.inv[0].expt_amt).toBe(120);
    expect(read.hsn.hsn_b2b[0]).toMatchObject({ hsn_sc: '70181010', rt: 0, txval: 120 });
  });
});

describe('sales to others', () => {
  it('above one lakh to another State are told one by one under that State', () => {
    const read = json([sold(large, { serial: 1 })]);
    expect(read.b2cl).toEqual([
      {
        pos: '27',
        inv: [
          {
            inum: 'MPD1/2627/000001',
            idt: '10-11-2026',
            val: 135000,
            itms: [{ num: 1, itm_det: { rt: 5, txval: 128571.43, iamt: 6428.57, csamt: 0 } }],
          },
        ],
      },
    ]);
  });

  it('are else one row a State and rate, less what came back and what was voided', () => {
    const first = sold({ lines: [line(saree, 2000)] }, { serial: 1 });
    const second = sold({ lines: [line(saree)] }, { serial: 2 });
    const void_ = sold({ lines: [line(saree, 9000)] }, { serial: 3, voided: true });
    const { note } = returned(first, [one], { serial: 1 });
    const read = json([first, second, void_, note]);
    expect(read.b2cs).toEqual([
      {
        sply_ty: 'INTRA',
        pos: '07',
        typ: 'OE',
        rt: 5,
        txval: 8571.43,
        iamt: 0,
        camt: 214.28,
        samt: 214.28,
        csamt: 0,
      },
    ]);
    expect(read.cdnur).toBeUndefined();
    expect(read.hsn.hsn_b2c[0]).toMatchObject({ qty: 2, txval: 8571.43, uqc: 'PCS' });
  });

  it('in a month with more coming back than sold go below nought', () => {
    const bill = sold({ lines: [line(saree)] }, { serial: 1, day: '2026-10-30' });
    const { note } = returned(bill, [one], { serial: 1 });
    expect(json([note]).b2cs[0]).toMatchObject({ txval: -4285.72, camt: -107.14 });
  });

  it('of exempt goods of a mixed bill stand in table 8, under the kind of nil where the seller says so', () => {
    const mixed = sold({ lines: [line(saree), line(glass, 3000)], ...visitor }, { serial: 1 });
    const read = json([mixed], { untaxedAs: 'nil' });
    expect(read.nil.inv).toEqual([{ sply_ty: 'INTRB2C', nil_amt: 360, expt_amt: 0, ngsup_amt: 0 }]);
    expect(read.b2cs[0].txval).toBe(4285.71);
  });

  it('below Rs 200 count though only their invoice for the day is a document', () => {
    const slip = sold({ lines: [line(glass)] }, { serial: 1, consolidates: true });
    expect(slip.bill.document).toBe('small-sale');
    const read = json([slip]);
    expect(read.nil.inv[0].expt_amt).toBe(120);
    expect(read.doc_issue).toBeUndefined();
  });
});

describe('goods sent abroad', () => {
  it('stand in 6A with or without tax, with the shipping bill once it is known', () => {
    const paid = sold({ lines: [line(saree)], supply: 'export-paid' }, { serial: 1 });
    const free = sold({ lines: [line(saree)], supply: 'export-lut' }, { serial: 2 });
    const exported = { port: 'INDEL4', shippingBill: '1234567', shippingDay: '2026-11-12' };
    const read = json([{ ...paid, exported }, free]);
    expect(read.exp).toEqual([
      {
        exp_typ: 'WPAY',
        inv: [
          {
            inum: 'MPD1/2627/000001',
            idt: '10-11-2026',
            val: 4500,
            sbpcode: 'INDEL4',
            sbnum: '1234567',
            sbdt: '12-11-2026',
            itms: [{ rt: 5, txval: 4285.71, iamt: 214.29, csamt: 0 }],
          },
        ],
      },
      {
        exp_typ: 'WOPAY',
        inv: [
          {
            inum: 'MPD1/2627/000002',
            idt: '10-11-2026',
            val: 4500,
            itms: [{ rt: 0, txval: 4500, iamt: 0, csamt: 0 }],
          },
        ],
      },
    ]);
    expect(read.hsn.hsn_b2b).toBeUndefined();
  });
});

describe('notes', () => {
  it('to a registered buyer stand in 9B under him, credit and debit, and a commercial one nowhere', () => {
    const bill = sold({ lines: [line(saree, 3000)], ...toMumbai }, { serial: 1 });
    const { note } = returned(bill, [one], { serial: 1 });
    const read = json([bill, note, asKind(note, 'debit', 1), asKind(note, 'commercial', 1)]);
    const notes = read.cdnr[0].nt;
    expect(read.cdnr).toHaveLength(1);
    expect(notes.map((each: { ntty: string; nt_num: string }) => [each.ntty, each.nt_num])).toEqual([
      ['C', 'MPD1/2627/C00001'],
      ['D', 'MPD1/2627/D00001'],
    ]);
    expect(notes[0]).toMatchObject({ nt_dt: '10-11-2026', val: 4500, pos: '27', rchrg: 'N', inv_typ: 'R' });
    expect(read.doc_issue.doc_det.map((row: { doc_num: number }) => row.doc_num)).toEqual([1, 4, 5]);
  });

  it('follow the table of their bill: a small note against a large bill is told by itself', () => {
    const bill = sold(large, { serial: 1, day: '2026-10-30' });
    const { note } = returned(bill, [one], { serial: 1 });
    const read = json([note]);
    expect(read.cdnur[0]).toMatchObject({ typ: 'B2CL', ntty: 'C', val: 4500, pos: '27' });
    expect(read.b2cs).toBeUndefined();
  });

  it('against exports say with or without tax', () => {
    const paid = sold({ lines: [line(saree)], supply: 'export-paid' }, { serial: 1 });
    const free = sold({ lines: [line(saree)], supply: 'export-lut' }, { serial: 2 });
    const notes = [paid, free].map((bill, index) => returned(bill, [one], { serial: index + 1 }).note);
    expect(json(notes).cdnur.map((each: { typ: string }) => each.typ)).toEqual(['EXPWP', 'EXPWOP']);
  });

  it('take exempt goods back out of table 8', () => {
    const bill = sold({ lines: [line(glass, 3000)] }, { serial: 1 });
    const { note } = returned(bill, [one], { serial: 1 });
    expect(json([bill, note]).nil.inv).toEqual([
      { sply_ty: 'INTRAB2C', nil_amt: 0, expt_amt: 240, ngsup_amt: 0 },
    ]);
  });
});

describe('the summary by HSN', () => {
  it('is one list up to April 2025 and two from May', () => {
    const bill = sold({ lines: [line(saree)] }, { serial: 1 });
    const april = { from: '2025-04-01', to: '2025-04-30' };
    expect(Object.keys(json([bill], { period: april }).hsn)).toEqual(['data']);
    const may = { from: '2025-05-01', to: '2025-05-31' };
    expect(Object.keys(json([bill], { period: may }).hsn)).toEqual(['hsn_b2c']);
  });

  it('calls goods as the tariff does, else by their name, in thirty characters without quotes', () => {
    const bill = sold({ lines: [line(glass), line(saree)] }, { serial: 1 });
    const tariff = (hsn: string) =>
      hsn === '50072010' ? 'Sarees of silk, containing 85 per cent or more' : undefined;
    const rows = JSON.parse(gstr1Json(made([bill]), tariff)).hsn.hsn_b2c;
    expect(rows.map((row: { desc: string }) => row.desc)).toEqual([
      'Sarees of silk, containing 85',
      'Glass bangles Firozabad',
    ]);
  });
});

describe('documents issued', () => {
  it('are runs of each series with what was cancelled, and a missing number ends a run', () => {
    const bills = [1, 2, 3, 5].map((serial) =>
      sold({ lines: [line(saree)] }, { serial, voided: serial === 2 }),
    );
    expect(json(bills).doc_issue.doc_det).toEqual([
      {
        doc_num: 1,
        docs: [
          {
            num: 1,
            from: 'MPD1/2627/000001',
            to: 'MPD1/2627/000003',
            totnum: 3,
            cancel: 1,
            net_issue: 2,
          },
          {
            num: 2,
            from: 'MPD1/2627/000005',
            to: 'MPD1/2627/000005',
            totnum: 1,
            cancel: 0,
            net_issue: 1,
          },
        ],
      },
    ]);
  });
});

describe('an empty month', () => {
  it('has a head and no tables', () => {
    expect(json([], { gstin: seller.gstin })).toEqual({
      gstin: '07AABCU9603R1ZP',
      fp: '112026',
      version: 'GST3.1.2',
      hash: 'hash',
    });
  });
});
