import { describe, expect, it } from 'vitest';
import type { FiledDocument } from '../../../../shared/filing/filed.ts';
import { gstr1Of } from '../../../../shared/filing/gstr1.ts';
import { createBooks, reconcile } from '../../../../shared/filing/reconcile.ts';
import { asKind, returned, saree, sold } from '../../../fixtures/filing.ts';
import { line } from '../../../fixtures/till.ts';

const head = {
  gstin: '07AABCU9603R1ZP',
  period: { from: '2026-11-01', to: '2026-11-30' },
  untaxedAs: 'exempt',
} as const;
const one = { kind: 'goods', line: 0, quantity: 1000, condition: 'stock' } as const;

function reconciled(inReturn: readonly FiledDocument[], inBooks: readonly FiledDocument[]) {
  const books = createBooks();
  for (const document of inBooks) books.add(document);
  return reconcile(gstr1Of(head, inReturn), books.totals());
}

describe('the return held against the day book', () => {
  const bill = sold({ lines: [line(saree, 2000)] }, { serial: 1 });
  const { note } = returned(bill, [one], { serial: 1 });

  it('agrees: bills, less what was credited, and without commercial notes', () => {
    const documents = [bill, note, asKind(note, 'commercial', 1), asKind(note, 'debit', 1)];
    const { differences, books, tables } = reconciled(documents, documents);
    expect(differences).toEqual([]);
    expect(books.net.taxable).toBe(8571_42);
    expect(tables.find(({ table }) => table === 'b2cs')).toMatchObject({ rows: 1, taxable: 8571_42 });
  });

  it('names every figure that differs, to the paisa', () => {
    const totals = { ...bill.bill.totals, cgst: bill.bill.totals.cgst + 1 };
    const wrong: FiledDocument = { ...bill, bill: { ...bill.bill, totals } };
    expect(reconciled([bill], [wrong]).differences).toEqual([
      { what: 'tables', head: 'cgst', inReturn: 214_29, inBooks: 214_30 },
      { what: 'hsn', head: 'cgst', inReturn: 214_29, inBooks: 214_30 },
    ]);
  });

  it('names a document that is not counted', () => {
    expect(reconciled([bill], [bill, asKind(note, 'commercial', 1), note]).differences).toContainEqual({
      what: 'documents',
      inReturn: 1,
      inBooks: 2,
    });
  });
});
