import { describe, expect, test } from 'vitest';
import { type BillReceiptInput, billReceipt } from '../../../../shared/receipt/bill.ts';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { layoutText } from '../../../../shared/receipt/layout.ts';
import { noteReceipt, voucherReceipt } from '../../../../shared/receipt/note.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import { RECEIPT } from '../../../fixtures/printer/sample.ts';
import { bangles, cart, cashier, item, line, openTestTill, type TestTill } from '../../../fixtures/till.ts';

/** What the law wants on the paper that a thermal printer gives, beside what every bill shows. */

const MAHARASHTRA = '27AAPFU0939F1ZV';
const ISSUER = {
  organisation: RECEIPT.organisation,
  site: RECEIPT.site,
  tillCode: 'MPD',
  language: 'en' as const,
};

function rowsOf(document: ReceiptDocument): string[] {
  const rows = layoutText(document, { columns: 48, codePage: 'pc437' });
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  return rows.value.map((row) =>
    row.kind === 'text' ? row.text.trim().replace(/ {2,}/g, ' | ') : `[${row.kind}]`,
  );
}

function sold(till: TestTill, changes: object = {}, of = cart(line(item()), line(bangles))): Bill {
  till.must({
    kind: 'bill.complete',
    cart: { ...of, ...changes },
    tenders: [{ kind: 'upi', amount: 4_750_00 }],
    shownPayable: 4_750_00,
  });
  return [...till.bills.values()].at(-1) as Bill;
}

function receipt(bill: Bill, changes: Partial<BillReceiptInput> = {}): string[] {
  return rowsOf(billReceipt({ ...RECEIPT, ...changes, bill }));
}

const BUYER = { name: 'Meera Joshi', address: ['12 MG Road', 'Pune 411001'], stateCode: '27' };
const registered = { buyer: { ...BUYER, gstin: MAHARASHTRA }, placeAt: 'address' };

describe('a mixed sale to a registered buyer', () => {
  const rows = receipt(sold(openTestTill(), registered), { buyer: BUYER });
  const cutAt = rows.indexOf('[cut]');
  const first = rows.slice(0, cutAt);
  const second = rows.slice(cutAt + 1);

  test('is two papers, each with its lines, its sums and its number', () => {
    expect(rows.filter((row) => row === '[cut]')).toHaveLength(2);
    expect(first).toContain('TAX INVOICE');
    expect(first).toContain('Bill no. | MPD1/2627/000001');
    expect(first).toContain('Goes with | MPD1/2627/S00001');
    expect(first.join('\n')).toContain('Chanderi silk-cotton saree');
    expect(first.join('\n')).not.toContain('Lac bangles');
    expect(first).toContain('Taxable value | 4,285.71');
    expect(second).toContain('BILL OF SUPPLY');
    expect(second).toContain('Bill no. | MPD1/2627/S00001');
    expect(second.join('\n')).toContain('Lac bangles');
    expect(second.join('\n')).not.toMatch(/IGST|Taxable/);
  });

  test('says once how it was paid, and who buys on both', () => {
    expect(first).toContain('UPI | 4,750.00');
    expect(first).toContain('With bill of supply MPD1/2627/S00001 | 4,750.00');
    expect(second).toContain('Paid together with MPD1/2627/000001');
    for (const paper of [first, second]) {
      expect(paper).toContain(`GSTIN ${MAHARASHTRA} (not verified)`);
      expect(paper).toContain('12 MG Road');
      expect(paper).toContain('State 27-Maharashtra');
    }
  });
});

describe('the portal', () => {
  const bill = sold(openTestTill(), registered);

  test('that has not answered is said in large letters, and only on the paper that bears tax', () => {
    const rows = receipt(bill, { irnPending: true });
    expect(rows.filter((row) => row === '** IRN PENDING **')).toHaveLength(1);
    expect(rows.indexOf('** IRN PENDING **')).toBeLessThan(rows.indexOf('[cut]'));
  });

  test('that has answered stands with its number and its code', () => {
    const rows = receipt(bill, { irn: { irn: 'ab12'.repeat(16), qr: 'signed' } });
    expect(rows.join('')).toContain('ab12'.repeat(10));
    expect(rows).toContain('[qr]');
    expect(rows).not.toContain('** IRN PENDING **');
  });
});

test('HSN stands for a registered buyer and above five crore, whatever the shop would rather print', () => {
  const settings = { ...RECEIPT.settings, show: { ...RECEIPT.settings.show, hsn: false } };
  const organisation = { ...RECEIPT.organisation, turnover: 6_00_00_000_00 };
  const hasHsn = (rows: string[]) => rows.some((row) => row.includes('HSN 50072010'));
  const anybody = sold(openTestTill());
  expect(hasHsn(receipt(anybody, { settings }))).toBe(false);
  expect(hasHsn(receipt(anybody, { settings, organisation }))).toBe(true);
  expect(hasHsn(receipt(sold(openTestTill(), registered), { settings }))).toBe(true);
});

test('a known State stands on a bill within the State too, and a visitor’s country', () => {
  const rows = receipt(sold(openTestTill()), {
    buyer: { name: 'A', address: ['Road'], stateCode: '07', country: 'Japan' },
  });
  expect(rows).toContain('State 07-Delhi');
  expect(rows).toContain('Japan');
});

test('a note and a voucher name the buyer’s GSTIN and the place of supply', () => {
  const till = openTestTill();
  const bill = sold(till, registered);
  till.must({
    kind: 'return.complete',
    number: bill.number,
    parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
    reason: 'colour',
    refunds: [{ kind: 'balance', amount: 4_500_00 }],
    shownPayable: 4_500_00,
  });
  till.must({
    kind: 'advance.take',
    description: 'Six sarees',
    buyer: { ...BUYER, gstin: MAHARASHTRA, delivery: { address: ['Pune'], stateCode: '27' } },
    tenders: [{ kind: 'upi', amount: 500_00 }],
  });
  const [note] = till.notes.values();
  const [voucher] = till.vouchers.values();
  if (!note || !voucher) throw new Error('no papers');
  const paper = { ...ISSUER, cashierName: cashier.name, copy: 'original', hashPrefix: 'a1' } as const;
  const noteRows = rowsOf(noteReceipt({ ...paper, note, buyer: BUYER, left: 4_500_00 }));
  expect(noteRows).toContain('CREDIT NOTE');
  expect(noteRows).toContain('Against bill | MPD1/2627/000001');
  expect(noteRows).toContain('Balance to spend | Rs 4,500.00');
  for (const rows of [noteRows, rowsOf(voucherReceipt({ ...paper, voucher, buyer: BUYER }))]) {
    expect(rows).toContain(`GSTIN ${MAHARASHTRA} (not verified)`);
    expect(rows).toContain('Place of supply 27-Maharashtra');
  }
});
