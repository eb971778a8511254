import { describe, expect, it } from 'vitest';
import { eInvoiceFile, eInvoiceOf } from '../../../../shared/filing/e-invoice/e-invoice.ts';
import { readIrnAnswer } from '../../../../shared/filing/e-invoice/irn-answer.ts';
import type { FiledDocument } from '../../../../shared/filing/filed.ts';
import { glass, MUMBAI_BUYER, returned, saree, sold } from '../../../fixtures/filing.ts';
import { line } from '../../../fixtures/till.ts';

const buyer = {
  gstin: MUMBAI_BUYER,
  name: 'Craft "House"',
  address: ['12 Hill Road', 'Bandra', 'Mumbai - 400050'],
};
const bill = sold({ lines: [line(saree, 2000)], buyer, placeAt: 'address' }, { serial: 1 });

function read(document: FiledDocument) {
  const made = eInvoiceOf(document);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return JSON.parse(eInvoiceFile([made.value]))[0];
}

describe('a document for the invoice portal', () => {
  it('is schema 1.1 with parties, items and values', () => {
    const made = read(bill);
    expect(made).toMatchObject({
      Version: '1.1',
      TranDtls: { TaxSch: 'GST', SupTyp: 'B2B', RegRev: 'N' },
      DocDtls: { Typ: 'INV', No: 'MPD1/2627/000001', Dt: '10/11/2026' },
      SellerDtls: { Gstin: '07AABCU9603R1ZP', Loc: 'New Delhi', Pin: 110001, Stcd: '07' },
      BuyerDtls: {
        Gstin: MUMBAI_BUYER,
        LglNm: 'Craft House',
        Addr1: '12 Hill Road',
        Addr2: 'Bandra, Mumbai - 400050',
        Loc: 'Mumbai',
        Pin: 400050,
        Stcd: '27',
        Pos: '27',
      },
      ValDtls: { AssVal: 8571.43, IgstVal: 428.57, RndOffAmt: 0, TotInvVal: 9000 },
    });
    expect(made.ItemList).toEqual([
      {
        SlNo: '1',
        PrdDesc: 'Chanderi silk-cotton saree',
        IsServc: 'N',
        HsnCd: '50072010',
        Qty: 2,
        Unit: 'PCS',
        UnitPrice: 4285.715,
        TotAmt: 8571.43,
        Discount: 0,
        AssAmt: 8571.43,
        GstRt: 5,
        IgstAmt: 428.57,
        CgstAmt: 0,
        SgstAmt: 0,
        CesRt: 0,
        CesAmt: 0,
        CesNonAdvlAmt: 0,
        TotItemVal: 9000,
      },
    ]);
  });

  it('has no quote or backslash in any text', () => {
    const odd = sold({ lines: [line(saree)], buyer: { ...buyer, name: 'A\\B "C" House' } }, { serial: 1 });
    const made = eInvoiceOf(odd);
    const texts: string[] = [];
    JSON.parse(made.ok ? eInvoiceFile([made.value]) : '[]', (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => /["\\]/.test(text))).toEqual([]);
  });

  it('leaves exempt goods to the bill of supply and keeps the rounding apart', () => {
    const mixed = sold(
      {
        lines: [line(saree), line(glass)],
        buyer,
        discount: { kind: 'amount', paise: 33, reason: 'agreed' },
      },
      { serial: 1 },
    );
    const made = read(mixed);
    expect(made.ItemList).toHaveLength(1);
    expect(made.ValDtls.RndOffAmt).not.toBe(0);
    const { AssVal, CgstVal, SgstVal, IgstVal, RndOffAmt, TotInvVal } = made.ValDtls;
    expect(AssVal + CgstVal + SgstVal + IgstVal + RndOffAmt).toBeCloseTo(TotInvVal, 6);
  });

  it('of a note names its bill', () => {
    const part = { kind: 'goods', line: 0, quantity: 1000, condition: 'stock' } as const;
    const made = read(returned(bill, [part], { serial: 1 }).note);
    expect(made.DocDtls).toMatchObject({ Typ: 'CRN', No: 'MPD1/2627/C00001' });
    expect(made.RefDtls.PrecDocDtls).toEqual([{ InvNo: 'MPD1/2627/000001', InvDt: '10/11/2026' }]);
  });

  it('of goods sent abroad is to nobody who is registered, with the customs paper', () => {
    const abroad = sold(
      {
        lines: [line(saree)],
        supply: 'export-lut',
        buyer: { name: 'Indigo Ltd', address: ['1 High Street', 'London'], country: 'United Kingdom' },
      },
      { serial: 1 },
    );
    const exported = { port: 'INDEL4', shippingBill: '1234567', shippingDay: '2026-11-12' };
    expect(read({ ...abroad, exported })).toMatchObject({
      TranDtls: { SupTyp: 'EXPWOP' },
      BuyerDtls: { Gstin: 'URP', Pin: 999999, Stcd: '96', Pos: '96', Loc: 'London' },
      ExpDtls: { ShipBNo: '1234567', ShipBDt: '12/11/2026', Port: 'INDEL4' },
    });
  });

  it('says everything that is missing at once', () => {
    const bare = sold({ lines: [line(saree)], buyer: { gstin: MUMBAI_BUYER } }, { serial: 1 });
    const lines = bare.bill.lines.map((one) => ({ ...one, hsn: '5007' }));
    const made = eInvoiceOf({ ...bare, bill: { ...bare.bill, lines } });
    expect(made.ok ? [] : made.error.map(({ code }) => code)).toEqual([
      'e-invoice-buyer-name',
      'e-invoice-buyer-address',
      'e-invoice-buyer-place',
      'e-invoice-buyer-pin',
      'e-invoice-hsn',
    ]);
  });

  it('is not made of what needs no number', () => {
    expect(eInvoiceOf({ ...bill, voided: true })).toMatchObject({ error: [{ code: 'e-invoice-not-due' }] });
  });
});

describe('the answer of the invoice portal', () => {
  const irn = 'ab12'.repeat(16);
  const row = {
    AckNo: 112_210_000_000_001,
    AckDt: '2026-11-22 10:11:00',
    Irn: irn.toUpperCase(),
    SignedQRCode: 'x.y.z',
    DocNo: 'MPD1/2627/000001',
  };
  const taken = {
    number: 'MPD1/2627/000001',
    irn,
    ackNumber: '112210000000001',
    ackDay: '2026-11-22',
    qr: 'x.y.z',
  };

  it('is one answer or a list of them, with other spellings and days too', () => {
    expect(readIrnAnswer(JSON.stringify(row))).toEqual({ ok: true, value: { good: [taken], bad: [] } });
    const other = {
      ackno: '112210000000001',
      ack_dt: '22/11/2026 10:11',
      IRN: irn,
      signedQrCode: 'x.y.z',
      docNo: row.DocNo,
    };
    expect(readIrnAnswer(`\ufeff${JSON.stringify([other])}`)).toEqual({
      ok: true,
      value: { good: [taken], bad: [] },
    });
  });

  it('may hold the row in a text of its own, and the number in what was signed', () => {
    const inside = JSON.stringify({ data: JSON.stringify({ DocNo: row.DocNo, Irn: irn }) });
    const qr = `e30.${Buffer.from(inside).toString('base64url')}.sig`;
    const { DocNo: _, ...rest } = row;
    const answer = readIrnAnswer(
      JSON.stringify({ Status: 1, Data: JSON.stringify({ ...rest, SignedQRCode: qr }) }),
    );
    expect(answer).toEqual({ ok: true, value: { good: [{ ...taken, qr }], bad: [] } });
  });

  it('says of each row that cannot be taken why', () => {
    const rows = [
      row,
      row,
      { ...row, Irn: 'short' },
      { DocNo: 'MPD1/2627/000002', ErrorDetails: [{ ErrorMessage: 'Duplicate IRN' }] },
      { ...row, DocNo: 'X', AckDt: 'soon' },
      { ...row, DocNo: 'Y', SignedQRCode: '' },
      { ...row, DocNo: '' },
    ];
    const answer = readIrnAnswer(JSON.stringify(rows));
    expect(answer.ok && answer.value.good).toHaveLength(1);
    expect(answer.ok && answer.value.bad.map(({ row: place, problem }) => [place, problem.code])).toEqual([
      [2, 'irn-twice'],
      [3, 'irn-shape'],
      [4, 'irn-missing'],
      [5, 'irn-acknowledgement'],
      [6, 'irn-qr'],
      [7, 'irn-no-number'],
    ]);
    expect(answer.ok && answer.value.bad[2]?.problem.params).toEqual({ message: 'Duplicate IRN' });
  });

  it('is refused where it is no such file', () => {
    for (const text of ['', 'hello', '[]', '[1]', '"x"']) {
      expect(readIrnAnswer(text)).toMatchObject({ ok: false, error: { code: 'irn-file' } });
    }
  });
});
