import { describe, expect, test } from 'vitest';
import { type BillReceiptInput, billReceipt } from '../../../../shared/receipt/bill.ts';
import { layoutText } from '../../../../shared/receipt/layout.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import { AT, BILL, RECEIPT } from '../../../fixtures/printer/sample.ts';

function paper(changes: Partial<BillReceiptInput> = {}): string[] {
  const rows = layoutText(billReceipt({ ...RECEIPT, ...changes }), { columns: 48, codePage: 'pc437' });
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  return rows.value.map((row) =>
    row.kind === 'text' ? row.text.trim().replace(/ {2,}/g, ' | ') : `[${row.kind}]`,
  );
}

function paperOf(changes: Partial<Bill>): string[] {
  return paper({ bill: { ...BILL, ...changes } });
}

describe('the head', () => {
  test('names the seller, the place, the address and the GSTIN', () => {
    expect(paper().slice(0, 6)).toEqual([
      'Mrignayani Emporium',
      'New Market showroom',
      'Hastshilp Vikas Nigam, GTB Complex',
      'New Market, Bhopal 462003',
      'Phone 0755-2554162',
      'GSTIN 23AAACM1234A1Z5',
    ]);
  });

  test.each([
    ['tax-invoice', 'TAX INVOICE'],
    ['bill-of-supply', 'BILL OF SUPPLY'],
    ['invoice-cum-bill', 'INVOICE-CUM-BILL OF SUPPLY'],
  ] as const)('calls a %s %s', (document, title) => {
    expect(paperOf({ document })).toContain(title);
  });

  test('gives number, date and time in India, cashier and till', () => {
    expect(paper().slice(8, 11)).toEqual([
      'Bill no. | MPD1/2627/000001',
      'Date | 22-11-2026 14:05',
      'Cashier Asha Verma | Till MPD',
    ]);
  });

  test('names the buyer only when there is a name', () => {
    expect(paper({ buyer: { name: 'Meera Joshi' } })).toContain('Buyer Meera Joshi');
    expect(paper().some((row) => row.startsWith('Buyer'))).toBe(false);
  });
});

test('an item has its name in full, HSN, rate, maker, quantity, discount with reason, and what it comes to', () => {
  const rows = paper();
  const start = rows.findIndex((row) => row.startsWith('1. '));
  expect(rows.slice(start, start + 10)).toEqual([
    '1. Chanderi silk saree, handwoven, zari border',
    'with peacock motif, 5.5 m with blouse piece',
    'HSN 50072010, GST 5%',
    'Made by Ramesh Koli, Pranpur',
    '1 PCS x 9,000.00 | 9,000.00',
    'Discount 10% (Festival rebate) | -900.00',
    '8,100.00',
    '2. Maheshwari cotton, per metre',
    'HSN 5208, GST 5%',
    '2.50 MTR x 450.00 | 1,125.00',
  ]);
});

test('a numbered piece has its number below its name', () => {
  const [first, ...rest] = BILL.lines;
  if (!first) throw new Error('no line');
  const rows = paperOf({ lines: [{ ...first, piece: 'MPD100042' }, ...rest] });
  expect(rows.filter((row) => row === 'Piece MPD100042')).toHaveLength(1);
});

test('HSN and maker are left off where a manager chose so', () => {
  const rows = paper({
    settings: { ...RECEIPT.settings, show: { ...RECEIPT.settings.show, hsn: false, maker: false } },
  });
  expect(rows.some((row) => row.includes('HSN') || row.includes('Made by'))).toBe(false);
});

describe('the totals', () => {
  test('stand as they were frozen, in one order', () => {
    const rows = paper();
    const start = rows.indexOf('Items 2');
    expect(rows.slice(start, start + 10)).toEqual([
      'Items 2',
      'Gross | 10,125.00',
      'Discount on items | -900.00',
      '-'.repeat(48),
      'Taxable value | 8,785.70',
      'CGST | 219.65',
      'SGST | 219.65',
      '='.repeat(48),
      'TOTAL | Rs 9,225.00',
      '='.repeat(48),
    ]);
  });

  test('are never worked out again: a figure that does not add up is printed as it was kept', () => {
    expect(paperOf({ totals: { ...BILL.totals, cgst: 1, payable: 777700 } })).toEqual(
      expect.arrayContaining(['CGST | 0.01', 'TOTAL | Rs 7,777.00']),
    );
  });

  test('show a bill discount with its reason, and the rounding', () => {
    const lines = BILL.lines.map((line) => ({ ...line, billDiscount: 5000, net: line.net - 5000 }));
    const rows = paperOf({
      lines,
      discount: { kind: 'amount', paise: 10000, reason: 'Old customer' },
      totals: { ...BILL.totals, roundOff: -45 },
    });
    expect(rows).toContain('Bill discount (Old customer) | -100.00');
    expect(rows).toContain('Round off | -0.45');
    expect(rows).toContain('8,100.00');
  });

  test('count pieces only where all is in whole units', () => {
    const pieces = BILL.lines.filter((line) => line.unit === 'piece');
    expect(paperOf({ lines: pieces, totals: { ...BILL.totals, quantity: 1000 } })).toContain(
      'Items 1, quantity 1',
    );
  });

  test('a bill of supply knows no tax', () => {
    const rows = paperOf({ document: 'bill-of-supply' });
    expect(rows.some((row) => /CGST|IGST|Taxable|GST \d/.test(row))).toBe(false);
  });
});

describe('the tax', () => {
  test('is summed by rate under each head', () => {
    expect(paper()).toEqual(
      expect.arrayContaining(['GST | Taxable | CGST | SGST', '2.5%+2.5% | 8,785.70 | 219.65 | 219.65']),
    );
  });

  test('is UTGST in a territory without a legislature', () => {
    const rows = paperOf({ supplierState: '04', placeOfSupply: '04' });
    expect(rows).toContain('UTGST | 219.65');
    expect(rows.some((row) => /\bSGST/.test(row))).toBe(false);
  });

  test('between States is IGST, and the place of supply is named', () => {
    const rows = paperOf({
      placeOfSupply: '07',
      interState: true,
      totals: { ...BILL.totals, cgst: 0, sgst: 0, igst: 43930 },
      taxByRate: [{ rate: 500, taxable: 878570, cgst: 0, sgst: 0, igst: 43930 }],
    });
    expect(rows).toEqual(
      expect.arrayContaining(['Place of supply 07-Delhi', 'IGST | 439.30', '5% | 8,785.70 | 439.30']),
    );
    expect(rows.some((row) => row.includes('CGST'))).toBe(false);
  });
});

test('each payment stands with its reference, cash with what was handed over and the change', () => {
  const rows = paperOf({
    tenders: [
      ...BILL.tenders,
      { kind: 'credit-note', amount: 10000, number: 'CN/17' },
      { kind: 'card', amount: 1 },
    ],
  });
  const start = rows.findIndex((row) => row.startsWith('UPI'));
  expect(rows.slice(start, start + 5)).toEqual([
    'UPI 532718904412 | 5,000.00',
    'Cash received | 4,500.00',
    'Credit note CN/17 | 100.00',
    'Card | 0.01',
    'Change | 275.00',
  ]);
});

test('the foot has what was saved, the words of the house, the number as a barcode and the record', () => {
  expect(paper().slice(-9)).toEqual([
    'You saved Rs 900.00',
    '',
    'Thank you. Every piece is made by hand.',
    '',
    'Exchange within 7 days with this bill.',
    '',
    '[barcode]',
    'Record a1b2c3d4e5',
    '[cut]',
  ]);
});

describe('marks', () => {
  test('an original has none', () => {
    expect(paper().some((row) => row.includes('**'))).toBe(false);
  });

  test('a duplicate says so at both ends, and when it was printed', () => {
    const rows = paper({ copy: 'duplicate', printedAt: AT + 60_000 });
    expect(rows.slice(0, 2)).toEqual(['** DUPLICATE **', 'Printed 22-11-2026 14:06']);
    expect(rows.slice(-3)).toEqual(['** DUPLICATE **', 'Printed 22-11-2026 14:06', '[cut]']);
  });

  test('a voided bill says so at both ends, and why', () => {
    const rows = paper({ voided: { at: AT, reason: 'Wrong item' }, copy: 'duplicate' });
    expect(rows.slice(0, 3)).toEqual([
      '** VOID **',
      'Voided 22-11-2026 14:05: Wrong item',
      '** DUPLICATE **',
    ]);
    expect(rows).toHaveLength(paper().length + 6);
  });
});

test('a Hindi name in the place of the English one is written as it sounds, not left out', () => {
  const lines = BILL.lines.map((line) => ({ ...line, nameEnglish: 'चंदेरी साड़ी' }));
  const rows = layoutText(billReceipt({ ...RECEIPT, bill: { ...BILL, lines } }), {
    columns: 48,
    codePage: 'pc437',
  });
  expect(JSON.stringify(rows)).toContain('chanderee saaree');
});
