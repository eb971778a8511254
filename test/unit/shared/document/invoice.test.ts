import { describe, expect, it } from 'vitest';
import { invoiceDocuments } from '../../../../shared/document/invoice.ts';
import { formatAmount } from '../../../../shared/money/format.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import type { Seller } from '../../../../shared/sale/seller.ts';
import { blocksOf, paperText } from '../../../fixtures/paper-text.ts';
import { billOf, business, common, GOODS, SOLD_AT, seller, visitor } from '../../../fixtures/papers.ts';

const TAXED = GOODS.slice(0, 6);
const EXEMPT = GOODS.slice(6);

function only(input: Parameters<typeof invoiceDocuments>[0]) {
  const [paper, ...more] = invoiceDocuments(input);
  if (!paper || more.length > 0) throw new Error('one paper was expected');
  return paper;
}

function titleOf(bill: Bill, issuer = seller): string {
  return only({ ...common('en'), seller: issuer, bill }).title.en;
}

describe('which paper a bill is', () => {
  it('is named as the rules name it', () => {
    expect(titleOf(billOf({ goods: TAXED }))).toBe('TAX INVOICE');
    expect(titleOf(billOf({ goods: EXEMPT }))).toBe('BILL OF SUPPLY');
    expect(titleOf(billOf())).toBe('INVOICE-CUM-BILL OF SUPPLY');
    const { gstin: _, ...rest } = seller;
    const artisan: Seller = { ...rest, registration: 'exempt', pan: 'ABCPV1234K' };
    expect(titleOf(billOf({ seller: artisan }), artisan)).toBe('CASH MEMO');
  });

  it('names a numbered piece under its goods', () => {
    const bill = billOf({ goods: TAXED });
    const lines = bill.lines.map((one, at) => (at === 0 ? { ...one, piece: 'MPD100042' } : one));
    const text = paperText(only({ ...common('en'), seller, bill: { ...bill, lines } }));
    expect(JSON.stringify(text)).toContain('Piece MPD100042');
  });

  it('comes as two papers for a mixed sale to a registered buyer, each with its own lines and sums', () => {
    const bill = billOf({ buyer: business });
    const papers = invoiceDocuments({ ...common('both'), bill, buyer: business });
    expect(papers.map(({ title, number }) => [title.en, number])).toEqual([
      ['TAX INVOICE', 'MPD1/2627/000001'],
      ['BILL OF SUPPLY', 'MPD1/2627/S00001'],
    ]);
    const sums = papers.map((paper) => blocksOf(paper, 'sums')[0]?.lines.at(-1)?.amount ?? '');
    const paise = sums.map((amount) => Number(amount.replace(/[₹,.]/g, '')));
    expect(paise[0]).toBeGreaterThan(0);
    expect((paise[0] ?? 0) + (paise[1] ?? 0)).toBe(bill.totals.payable);
    expect(papers.map((paper) => blocksOf(paper, 'table')[0]?.rows.length)).toEqual([6, 4]);
    expect(paperText(papers[1] ?? fail())).not.toMatch(/CGST|IGST/);
    expect(paperText(papers[0] ?? fail())).toContain('MPD1/2627/S00001');
    expect(paperText(papers[1] ?? fail())).toContain('Paid with');
  });

  it('names a composition dealer as the law words it, and shows no tax', () => {
    const dealer: Seller = { ...seller, registration: 'composition' };
    const paper = only({ ...common('en'), seller: dealer, bill: billOf({ seller: dealer }) });
    const text = paperText(paper);
    expect(text).toContain('Composition taxable person, not eligible to collect tax on supplies');
    expect(text).not.toMatch(/CGST\n|Taxable value/);
    expect(paper.title.en).toBe('BILL OF SUPPLY');
  });
});

describe('the particulars of Rule 46', () => {
  const bill = billOf({ buyer: visitor });
  const text = paperText(only({ ...common('both'), bill, buyer: visitor }));

  it.each([
    ['(a) the seller', 'Sant Ravidas M.P. Hastshilp Evam Hathkargha Vikas Nigam'],
    ['(a) his address', 'Bhopal 462003, Madhya Pradesh'],
    ['(a) his GSTIN', '23AAACM1234K1Z5'],
    ['(b) the number', 'MPD1/2627/000001'],
    ['(c) the date', '22-11-2026 14:05'],
    ['(e) the buyer', 'Meera Krishnan'],
    ['(e) the State and its code', 'Tamil Nadu (33)'],
    ['(g) the HSN', '50072010'],
    ['(h) the goods', 'Chanderi silk saree with zari border'],
    ['(h) the goods in Hindi', 'चंदेरी सिल्क साड़ी, ज़री किनारी'],
    ['(i) quantity and unit', '2.50 MTR'],
    ['(l) the rate', '18%'],
    ['(n) the place of supply', 'Place of supply'],
    ['(o) the address of delivery', '22 Lake View Street, Adyar, Chennai 600020'],
    ['(p) reverse charge', 'Reverse charge'],
    ['(q) the hand', 'Authorised signatory'],
    ['the sum in words', 'Rupees Twenty-Seven Thousand'],
    ['the sum in Hindi words', 'सत्ताईस हज़ार'],
  ])('%s', (_, particular) => {
    expect(text).toContain(particular);
  });

  it('(j) (k) (m) shows every frozen figure of every line and of the whole', () => {
    const shown = new Set(text.split('\n'));
    for (const line of bill.lines) {
      for (const paise of [line.price, line.taxable, line.igst, line.total]) {
        expect(shown).toContain(formatAmount(paise));
      }
    }
    const { totals } = bill;
    for (const paise of [totals.taxable, totals.igst, totals.total, totals.gross]) {
      expect(shown).toContain(formatAmount(paise));
    }
  });
});

describe('heads of tax', () => {
  it('are central and State in the seller’s State, integrated elsewhere', () => {
    const heads = (bill: Bill, buyer = {}) =>
      blocksOf(only({ ...common('en'), bill, buyer }), 'table')[0]?.columns.map(({ title }) => title.en);
    expect(heads(billOf())).toEqual(expect.arrayContaining(['CGST', 'SGST']));
    expect(heads(billOf({ buyer: visitor }), visitor)).toContain('IGST');
    expect(heads(billOf({ buyer: visitor }), visitor)).not.toContain('CGST');
  });

  it('call the State’s half UTGST in a Union territory without a legislature', () => {
    const chandigarh: Seller = { ...seller, gstin: '04AAACM1234K1Z5', stateCode: '04' };
    const paper = only({ ...common('en'), seller: chandigarh, bill: billOf({ seller: chandigarh }) });
    expect(paperText(paper)).toContain('UTGST');
    expect(paperText(paper)).not.toContain('SGST\n');
  });

  it('sum by HSN and rate to the taxable value and the tax of the bill', () => {
    const bill = billOf();
    const summary = blocksOf(only({ ...common('en'), bill }), 'table')[1];
    expect(summary?.rows).toHaveLength(10);
    expect(summary?.totals?.map(({ text }) => text.en)).toEqual([
      'Total',
      '',
      ...[bill.totals.taxable, bill.totals.cgst, bill.totals.sgst].map((paise) => formatAmount(paise)),
    ]);
  });
});

describe('what the law adds to some bills', () => {
  it('endorses zero-rated supplies', () => {
    const lut: Seller = { ...seller, lut: 'AD230326001234X' };
    const bill = billOf({
      seller: lut,
      buyer: { ...visitor, country: 'Japan' },
      cart: { supply: 'export-lut' },
    });
    const text = paperText(
      only({
        ...common('en'),
        seller: lut,
        bill,
        buyer: { name: 'Yuki Tanaka', country: 'Japan' },
        exported: { port: 'INDEL4', shippingBill: '4455667', shippingDay: '2026-11-24' },
      }),
    );
    expect(text).toContain('UNDER BOND OR LETTER OF UNDERTAKING WITHOUT PAYMENT OF INTEGRATED TAX');
    expect(text).toContain('AD230326001234X');
    expect(text).toContain('Other Country (96)');
    expect(text).toContain('4455667, 24-11-2026');
    expect(text).not.toContain('Exempt value');
  });

  it('shows the number of the invoice portal with its signed code', () => {
    const bill = billOf({ goods: TAXED, buyer: business });
    const irn = {
      irn: 'a'.repeat(64),
      ackNumber: '112610112345678',
      ackDay: '2026-11-22',
      qr: 'signed.text',
    };
    const paper = only({ ...common('en'), bill, buyer: business, irn });
    expect(paperText(paper)).toContain('a'.repeat(64));
    expect(blocksOf(paper, 'codes')[0]?.qr?.value).toBe('signed.text');
  });

  it('says that the number is still to come, on the tax invoice only', () => {
    const papers = invoiceDocuments({
      ...common('en'),
      bill: billOf({ buyer: business }),
      buyer: business,
      irnPending: true,
    });
    expect(papers.map((paper) => paperText(paper).includes('IRN PENDING'))).toEqual([true, false]);
  });

  it('marks a GSTIN that nobody looked up', () => {
    const bill = billOf({ goods: TAXED, buyer: business });
    const input = { ...common('en'), bill, buyer: business };
    expect(paperText(only(input))).toContain('23AABCK5678L1Z2 (not verified)');
    expect(paperText(only({ ...input, gstinVerified: true }))).not.toContain('not verified');
  });

  it('shows the GSTIN of the bill even where the person was forgotten', () => {
    const bill = billOf({ goods: TAXED, buyer: business });
    expect(paperText(only({ ...common('en'), bill }))).toContain('23AABCK5678L1Z2');
  });

  it('marks a void bill and a second print', () => {
    const text = paperText(
      only({
        ...common('en'),
        bill: billOf(),
        voided: { at: SOLD_AT, reason: 'Wrong item' },
        duplicate: { printedAt: SOLD_AT },
      }),
    );
    expect(text).toContain('VOID – 22-11-2026 14:05: Wrong item');
    expect(text).toContain('DUPLICATE – printed 22-11-2026 14:05');
  });

  it('names schemes with who pays for them', () => {
    expect(paperText(only({ ...common('en'), bill: billOf() }))).toContain('Khadi rebate (KVIC)\n');
  });
});

describe('paying', () => {
  it('asks for nothing that was paid', () => {
    const codes = blocksOf(only({ ...common('en'), bill: billOf() }), 'codes');
    expect(codes).toHaveLength(1);
    expect(codes[0]?.qr).toBeUndefined();
  });

  it('asks for a payment that nobody confirmed, by the reference it was first asked with', () => {
    const openPayment = { tr: 'T1', amount: 5_000_00 };
    const code = blocksOf(only({ ...common('en'), bill: billOf(), openPayment }), 'codes').find(
      ({ qr }) => qr,
    );
    expect(code?.qr?.value).toBe(
      'upi://pay?pa=mrignayani@sbi&pn=Mrignayani%20Bhopal&mode=15&tr=T1&tn=Bill%20MPD1%2F2627%2F000001&am=5000.00&cu=INR',
    );
  });

  it('shows no code without an address to pay to', () => {
    const { upi: _, ...rest } = seller;
    const openPayment = { tr: 'T1', amount: 5_000_00 };
    const paper = only({ ...common('en'), seller: rest, bill: billOf(), openPayment });
    expect(blocksOf(paper, 'codes').every(({ qr }) => qr === undefined)).toBe(true);
    expect(paperText(paper)).toContain('30212345678');
  });
});

function fail(): never {
  throw new Error('a paper is missing');
}
