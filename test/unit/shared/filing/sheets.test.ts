import { describe, expect, it } from 'vitest';
import { gstr1Of } from '../../../../shared/filing/gstr1.ts';
import { sheetsOf } from '../../../../shared/filing/sheets/sheets.ts';
import { glass, MUMBAI_BUYER, returned, saree, sold } from '../../../fixtures/filing.ts';
import { line } from '../../../fixtures/till.ts';

const head = {
  gstin: '07AABCU9603R1ZP',
  period: { from: '2026-11-01', to: '2026-11-30' },
  untaxedAs: 'exempt',
} as const;
const bill = sold(
  { lines: [line(saree, 2000)], buyer: { gstin: MUMBAI_BUYER, name: 'Craft House' }, placeAt: 'address' },
  { serial: 1 },
);
const { note } = returned(bill, [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }], {
  serial: 1,
});
const counter = sold({ lines: [line(saree), line(glass)] }, { serial: 2 });
const sheets = sheetsOf(gstr1Of(head, [bill, note, counter]), () => undefined);

/** A sheet as it will stand: labels, then rows. */
function sheet(id: string) {
  const found = sheets.find((one) => one.id === id);
  const labels = found?.columns.map(({ title }) => title.en) ?? [];
  return found?.rows.map((row) => Object.fromEntries(row.map((cell, place) => [labels[place], cell])));
}

describe('the sheets of the offline tool', () => {
  it('bear its names in its order', () => {
    expect(sheets.map(({ id }) => id)).toEqual([
      'b2b,sez,de',
      'b2cl',
      'b2cs',
      'exp',
      'cdnr',
      'cdnur',
      'at',
      'atadj',
      'exemp',
      'hsn(b2b)',
      'hsn(b2c)',
      'docs',
    ]);
  });

  it('have a cell under every label', () => {
    for (const { columns, rows } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('say of a bill to a registered buyer what the tool asks', () => {
    expect(sheet('b2b,sez,de')).toEqual([
      {
        'GSTIN/UIN of Recipient': MUMBAI_BUYER,
        'Receiver Name': 'Craft House',
        'Invoice Number': 'MPD1/2627/000001',
        'Invoice date': '2026-11-10',
        'Invoice Value': 9000_00,
        'Place Of Supply': '27-Maharashtra',
        'Reverse Charge': 'N',
        'Applicable % of Tax Rate': null,
        'Invoice Type': 'Regular B2B',
        'E-Commerce GSTIN': null,
        Rate: 500,
        'Taxable Value': 8571_43,
        'Cess Amount': 0,
      },
    ]);
  });

  it('put notes, exempt goods and units in the words of the tool', () => {
    expect(sheet('cdnr')?.[0]).toMatchObject({
      'Note Number': 'MPD1/2627/C00001',
      'Note Type': 'C',
      'Note Supply Type': 'Regular',
      'Note Value': 4500_00,
    });
    expect(sheet('exemp')?.[0]).toMatchObject({
      Description: 'Intra-State supplies to unregistered persons',
      'Exempted(other than nil rated/non GST supply)': 120_00,
    });
    expect(sheet('hsn(b2c)')?.[0]).toMatchObject({
      HSN: '50072010',
      UQC: 'PCS-PIECES',
      'Total Value': 4500_00,
    });
  });
});
