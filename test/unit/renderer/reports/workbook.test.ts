import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetCell, workbookOf } from '../../../../renderer/features/reports/export/workbook.ts';
import { column } from '../../../../shared/filing/table.ts';

const day = { en: 'Date', hi: 'दिनांक' };
const amount = { en: 'Amount', hi: 'राशि' };

describe('a workbook of tables', () => {
  it('has rupees, per cents, quantities and days as a spreadsheet takes them', () => {
    expect(sheetCell(1_23_456_50, 'money', 'en')).toEqual({ value: 123456.5, format: '0.00' });
    expect(sheetCell(25, 'rate', 'en')).toEqual({ value: 0.25, format: '0.##' });
    expect(sheetCell(2500, 'quantity', 'en')).toEqual({ value: 2.5, format: '0.00' });
    expect(sheetCell('2026-11-22', 'day', 'en')).toEqual({
      value: new Date('2026-11-22T00:00:00Z'),
      format: 'dd-mmm-yyyy',
    });
    expect(sheetCell({ en: 'Cash', hi: 'नकद' }, 'text', 'hi')).toEqual({ value: 'नकद' });
    expect(sheetCell(null, 'money', 'en')).toBeNull();
  });

  it('has a sheet a table, by its name, with titles in the language and the right day', async () => {
    const table = {
      columns: [column('day', 'day', day), column('amount', 'money', amount)],
      rows: [['2026-11-22', 450_000]],
      totals: [null, 450_000],
    };
    const file = await workbookOf(
      [
        { ...table, name: 'b2b,sez,de' },
        { ...table, name: 'hsn(b2b)' },
      ],
      'hi',
    );
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('xl/workbook.xml')).toContain('b2b,sez,de');
    expect(text('xl/workbook.xml')).toContain('hsn(b2b)');
    expect(text('xl/sharedStrings.xml')).toContain('दिनांक');
    const sheet = text('xl/worksheets/sheet1.xml');
    // 22 November 2026 as a spreadsheet counts days.
    expect(sheet).toContain('<v>46348</v>');
    expect(sheet.match(/<v>4500<\/v>/g)).toHaveLength(2);
  });
});
