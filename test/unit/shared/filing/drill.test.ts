import { describe, expect, it } from 'vitest';
import { drillTable } from '../../../../shared/filing/drill.ts';
import { gstr1Of } from '../../../../shared/filing/gstr1.ts';
import { TABLE_IDS, tableTotals } from '../../../../shared/filing/table-sums.ts';
import { glass, MUMBAI_BUYER, returned, saree, sold } from '../../../fixtures/filing.ts';
import { kurta, line } from '../../../fixtures/till.ts';

const buyer = { gstin: MUMBAI_BUYER, name: 'Craft House' };
const bill = sold({ lines: [line(saree, 2000), line(kurta)], buyer, placeAt: 'address' }, { serial: 1 });
const { note } = returned(bill, [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }], {
  serial: 1,
});
const made = gstr1Of(
  {
    gstin: '07AABCU9603R1ZP',
    period: { from: '2026-11-01', to: '2026-11-30' },
    untaxedAs: 'exempt',
  },
  [
    bill,
    note,
    sold({ lines: [line(saree), line(glass)] }, { serial: 2 }),
    sold({ lines: [line(saree)] }, { serial: 3, voided: true }),
  ],
);
const nameOf = () => undefined;

describe('a table of the return to look into', () => {
  it('comes to the same as its line in the summary, credit notes below nought', () => {
    for (const total of tableTotals(made)) {
      const { columns, totals } = drillTable(made, total.table, nameOf);
      for (const head of ['taxable', 'igst', 'cgst', 'sgst'] as const) {
        const place = columns.findIndex(({ key }) => key === head);
        if (place >= 0) expect(totals?.[place], `${total.table} ${head}`).toBe(total[head]);
      }
    }
  });

  it('has a cell under every title', () => {
    for (const id of [...TABLE_IDS, 'documents'] as const) {
      const { columns, rows, totals } = drillTable(made, id, nameOf);
      for (const row of [...rows, totals ?? []]) expect(row, id).toHaveLength(columns.length);
    }
  });

  it('has a row for each rate of a bill, with the bill it is of', () => {
    const { rows } = drillTable(made, 'b2b', nameOf);
    expect(rows.map((row) => [row[0], row[6]])).toEqual([
      ['MPD1/2627/000001', 500],
      ['MPD1/2627/000001', 1800],
    ]);
  });

  it('names the bill of a note', () => {
    const { columns, rows } = drillTable(made, 'cdnr', nameOf);
    const place = columns.findIndex(({ key }) => key === 'against');
    expect(rows.map((row) => row[place])).toEqual(['MPD1/2627/000001']);
  });

  it('counts what was issued and what was cancelled', () => {
    expect(drillTable(made, 'documents', nameOf).totals?.slice(-3)).toEqual([4, 1, 3]);
  });
});
