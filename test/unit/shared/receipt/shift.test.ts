import { expect, test } from 'vitest';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { layoutText } from '../../../../shared/receipt/layout.ts';
import type { Columns } from '../../../../shared/receipt/printer.ts';
import { shiftReport } from '../../../../shared/receipt/shift.ts';
import { cashSlip } from '../../../../shared/receipt/slip.ts';
import type { ShiftReport } from '../../../../shared/shift/report.ts';
import { AT, RECEIPT } from '../../../fixtures/printer/sample.ts';

const HOUR = 3_600_000;
const ISSUER = {
  organisation: RECEIPT.organisation,
  site: RECEIPT.site,
  tillCode: 'MPD',
  language: 'en' as const,
};

const Z: ShiftReport = {
  kind: 'Z',
  number: 7,
  openedAt: AT - 5 * HOUR,
  openedBy: 'user-1',
  closedAt: AT,
  closedBy: 'user-2',
  float: 200000,
  bills: { count: 12, first: 'MPD1/2627/000001', last: 'MPD1/2627/000012', voided: 1, voidedAmount: 50000 },
  gross: 2_500_000,
  discount: 100_000,
  roundOff: -35,
  payable: 2_399_900,
  taxByRate: [{ rate: 500, taxable: 2_285_652, cgst: 57_142, sgst: 57_141, igst: 0 }],
  tenders: [
    { kind: 'cash', count: 5, amount: 900_000 },
    { kind: 'upi', count: 7, amount: 1_499_900 },
  ],
  returns: { count: 0, amount: 0 },
  refunds: [],
  advances: { taken: 0, givenBack: 0 },
  cashiers: [{ userId: 'user-1', count: 12, amount: 2_399_900 }],
  cashIn: [{ at: AT - 2 * HOUR, by: 'user-1', amount: 50_000, reason: 'Change from bank' }],
  cashOut: [{ at: AT - HOUR, by: 'user-2', amount: 20_000, reason: 'Tea and courier' }],
  expectedCash: 1_130_000,
  counted: 1_129_500,
  difference: -500,
  denominations: { '50000': 22, '10000': 2, '500': 1, '2000': 0 },
  note: 'Five rupees short',
  head: { seq: 345, hash: `${'0123456789abcdef'.repeat(4)}` },
};

function rowsOf(document: ReceiptDocument, columns: Columns = 48): string[] {
  const rows = layoutText(document, { columns, codePage: 'pc437' });
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  return rows.value.map((row) =>
    row.kind === 'text' ? row.text.trim().replace(/ {2,}/g, ' | ') : `[${row.kind}]`,
  );
}

function report(changes: Partial<ShiftReport> = {}, columns: Columns = 48): string[] {
  const names = { 'user-1': 'Asha Verma', 'user-2': 'Imran Khan' };
  const { closedAt, closedBy, counted, difference, denominations, note, ...running } = Z;
  const whole: ShiftReport = changes.kind === 'X' ? running : Z;
  return rowsOf(
    shiftReport({ ...ISSUER, report: { ...whole, ...changes }, names, printedAt: AT, copy: 'original' }),
    columns,
  );
}

test('a Z report has every figure of the shift', () => {
  expect(report().filter((row) => !/^-+$|^=+$/.test(row))).toEqual([
    'Mrignayani Emporium',
    'New Market showroom',
    'Z REPORT',
    'Shift 7 | Till MPD',
    'Opened by Asha Verma | 22-11-2026 09:05',
    'Closed by Imran Khan | 22-11-2026 14:05',
    'Bills | 12',
    'First | MPD1/2627/000001',
    'Last | MPD1/2627/000012',
    'Voided (1) | 500.00',
    'Gross | 25,000.00',
    'Discounts | -1,000.00',
    'Round off | -0.35',
    'Sales | 23,999.00',
    'Tax',
    'GST | Taxable | CGST | SGST',
    '5% | 22,856.52 | 571.42 | 571.41',
    'Payments',
    'Cash (5) | 9,000.00',
    'UPI (7) | 14,999.00',
    'Cashiers',
    'Asha Verma (12) | 23,999.00',
    'Cash put in',
    '12:05 Asha Verma: Change from bank | 500.00',
    'Cash taken out',
    '13:05 Imran Khan: Tea and courier | 200.00',
    'Drawer',
    'Float | 2,000.00',
    '500 x 22 | 11,000.00',
    '100 x 2 | 200.00',
    '5 x 1 | 5.00',
    'Cash expected | 11,300.00',
    'Cash counted | 11,295.00',
    'SHORT | 5.00',
    'Note: Five rupees short',
    '',
    'Journal 345 0123456789',
    'Printed 22-11-2026 14:05',
    '',
    '',
    'Signature ____________________',
    '[cut]',
  ]);
});

test('an X report counts nothing and closes nothing', () => {
  const rows = report({ kind: 'X' });
  expect(rows).toContain('X REPORT');
  expect(rows.some((row) => /^(Closed|Cash counted|SHORT|OVER|Difference|Signature)/.test(row))).toBe(false);
});

test('too much in the drawer is told from too little and from none', () => {
  expect(report({ difference: 500 })).toContain('OVER | 5.00');
  expect(report({ difference: 0 })).toContain('Difference | 0.00');
});

test('tax of sales to other States has its column', () => {
  const taxByRate = [{ rate: 500, taxable: 100_000, cgst: 0, sgst: 0, igst: 5_000 }];
  expect(report({ taxByRate })).toContain('5% | 1,000.00 | 0.00 | 0.00 | 50.00');
});

test('a shift without sales still makes a report, on narrow paper too', () => {
  const empty = { bills: { count: 0, voided: 0, voidedAmount: 0 }, taxByRate: [], tenders: [], cashiers: [] };
  const rows = report({ ...empty, cashIn: [], cashOut: [] }, 32);
  expect(rows).toContain('Bills | 0');
  expect(rows.some((row) => /^(First|Tax|Payments|Cashiers|Cash put in)/.test(row))).toBe(false);
});

test('a cash slip says who, how much, why and who allowed it, with a place to sign', () => {
  const movement = { at: AT, by: 'user-1', amount: 20_000, reason: 'Tea and courier' };
  const slip = cashSlip({
    ...ISSUER,
    direction: 'out',
    movement,
    shift: 7,
    byName: 'Asha Verma',
    approvedByName: 'Imran Khan',
    copy: 'original',
  });
  expect(rowsOf(slip).filter((row) => !/^-+$|^=+$/.test(row))).toEqual([
    'Mrignayani Emporium',
    'New Market showroom',
    'CASH OUT',
    'Till MPD, shift 7 | 22-11-2026 14:05',
    'By Asha Verma',
    'Approved by Imran Khan',
    'Reason: Tea and courier',
    'AMOUNT | Rs 200.00',
    '',
    '',
    'Signature ____________________',
    '[cut]',
  ]);
});
