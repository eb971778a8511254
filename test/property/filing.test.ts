import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FiledBill, FiledDocument } from '../../shared/filing/filed.ts';
import { type Gstr1, gstr1Of } from '../../shared/filing/gstr1.ts';
import { gstr1Json } from '../../shared/filing/portal.ts';
import { createBooks, reconcile } from '../../shared/filing/reconcile.ts';
import { NOTHING, plus } from '../../shared/filing/sums.ts';
import { allOf } from '../../shared/filing/table-sums.ts';
import type { TaxSums } from '../../shared/sale/bill.ts';
import type { Cart } from '../../shared/sale/cart.ts';
import { asKind, DELHI_BUYER, MUMBAI_BUYER, returned, shelf, sold } from '../fixtures/filing.ts';
import { line } from '../fixtures/till.ts';

/** Small and quick, and the same every time for the same seed. */
function createDice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const BUYERS: readonly Partial<Cart>[] = [
  {},
  {},
  {},
  { buyer: { stateCode: '27', name: 'Visitor' } },
  { buyer: { stateCode: '09', name: 'Visitor' } },
  { buyer: { gstin: DELHI_BUYER, name: 'Shop in Delhi' } },
  { buyer: { gstin: MUMBAI_BUYER, name: 'Shop in Mumbai' }, placeAt: 'address' },
  { buyer: { gstin: MUMBAI_BUYER, name: 'Unit in a zone' }, supply: 'sez-lut' },
  { buyer: { gstin: MUMBAI_BUYER, name: 'Unit in a zone' }, supply: 'sez-paid' },
  { buyer: { name: 'Buyer abroad' }, supply: 'export-paid' },
  { buyer: { name: 'Buyer abroad' }, supply: 'export-lut' },
  { buyer: { stateCode: '27', name: 'Wholesale' }, trade: true },
];

/** A month of so many bills, with returns in parts, voids, debit notes and commercial ones among them. */
function monthOf(seed: number, bills: number): FiledDocument[] {
  const dice = createDice(seed);
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const documents: FiledDocument[] = [];
  let notes = 0;
  for (let serial = 1; serial <= bills; serial += 1) {
    const day = `2026-11-${String(1 + dice(30)).padStart(2, '0')}`;
    const lines = Array.from({ length: 1 + dice(4) }, () => {
      const isLot = dice(40) === 0;
      return line(pick(shelf), 1000 * (isLot ? 20 + dice(60) : 1 + dice(4)), {
        ...(dice(3) === 0 && { price: { paise: 50_00 + dice(6_000_00), reason: 'agreed' } }),
        ...(dice(6) === 0 && {
          discount: { kind: 'percent', basisPoints: 1 + dice(3000), reason: 'festival' } as const,
        }),
      });
    });
    const bill = sold(
      {
        lines,
        ...pick(BUYERS),
        ...(dice(8) === 0 && { discount: { kind: 'amount', paise: 1 + dice(20_00), reason: 'kept' } }),
      },
      { serial, day, voided: dice(50) === 0 },
    );
    documents.push(bill);
    if (bill.voided || dice(8) !== 0) continue;
    notes = returnsOf(bill, dice, notes, documents);
  }
  return documents;
}

function returnsOf(
  bill: FiledBill,
  dice: (below: number) => number,
  before: number,
  documents: FiledDocument[],
): number {
  let notes = before;
  let credited: Parameters<typeof returned>[2]['credited'];
  for (const [index, sale] of bill.bill.lines.entries()) {
    if (dice(2) === 0) continue;
    const half = Math.max(1000, Math.floor(sale.quantity / 2000) * 1000);
    const part = { kind: 'goods', line: index, quantity: half, condition: 'stock' } as const;
    notes += 1;
    const back = returned(bill, [part], { serial: notes, day: bill.bill.day, credited });
    // A kind that leaves the bill's remains alone now and then, of the same figures.
    const kind = dice(10);
    if (kind === 0) documents.push(asKind(back.note, 'debit', notes));
    else if (kind === 1) documents.push(asKind(back.note, 'commercial', notes));
    else {
      documents.push(back.note);
      credited = back.credited;
    }
  }
  return notes;
}

const head = {
  gstin: '07AABCU9603R1ZP',
  period: { from: '2026-11-01', to: '2026-11-30' },
  untaxedAs: 'exempt',
} as const;

/** Bills that stand, less credit notes and with debit notes, added up by their own totals. */
function standing(documents: readonly FiledDocument[]): TaxSums {
  return documents.reduce<TaxSums>((sums, document) => {
    if (document.kind === 'bill') return document.voided ? sums : plus(sums, document.bill.totals);
    if (document.kind !== 'note' || document.note.kind === 'commercial') return sums;
    return plus(sums, document.note.totals, document.note.kind === 'credit' ? -1 : 1);
  }, NOTHING);
}

function tablesOf(made: Gstr1): TaxSums {
  const told = [...made.b2b, ...made.b2cl, ...made.exp].flatMap(({ rates }) => rates);
  const notes = [...made.cdnr, ...made.cdnur].flatMap(({ sign, rates }) =>
    rates.map((rate) => plus(NOTHING, rate, sign)),
  );
  const nil = made.nil.map(({ amount }) => ({ ...NOTHING, taxable: amount }));
  return allOf([...told, ...made.b2cs, ...nil, ...notes]);
}

function expectAgreement(documents: readonly FiledDocument[]): void {
  const made = gstr1Of(head, documents);
  const expected = standing(documents);
  const { taxable, cgst, sgst, igst } = expected;
  expect(tablesOf(made)).toEqual({ taxable, cgst, sgst, igst });
  expect(allOf([...made.hsnB2b, ...made.hsnB2c])).toEqual({ taxable, cgst, sgst, igst });
  const books = createBooks();
  for (const document of documents) books.add(document);
  expect(reconcile(made, books.totals()).differences).toEqual([]);
}

const month = (most: number) =>
  fc.record({ seed: fc.integer({ min: 0, max: 2 ** 31 }), bills: fc.integer({ min: 1, max: most }) });

describe('GSTR-1 of random months', () => {
  it('comes to bills less notes under every head, in tables 4 to 9 and in table 12', () => {
    fc.assert(
      fc.property(month(300), ({ seed, bills }) => expectAgreement(monthOf(seed, bills))),
      { numRuns: 30 },
    );
  });

  it('does so for a month of ten thousand bills', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => expectAgreement(monthOf(seed, 10_000))),
      { numRuns: 3 },
    );
  });

  it('counts every document that was issued and every one that was cancelled', () => {
    fc.assert(
      fc.property(month(400), ({ seed, bills }) => {
        const documents = monthOf(seed, bills);
        const rows = gstr1Of(head, documents).documents;
        const count = (figure: 'total' | 'cancelled') => rows.reduce((sum, row) => sum + row[figure], 0);
        const papers = documents.flatMap((one): readonly FiledDocument[] => {
          if (one.kind === 'bill') return one.bill.exemptNumber ? [one, one] : [one];
          return one.kind === 'note' && one.note.kind !== 'commercial' ? [one] : [];
        });
        expect(count('total')).toBe(papers.length);
        expect(count('cancelled')).toBe(papers.filter((one) => one.kind === 'bill' && one.voided).length);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order in which documents are read', () => {
    fc.assert(
      fc.property(month(60), ({ seed, bills }) => {
        const documents = monthOf(seed, bills);
        const there = gstr1Of(head, documents);
        const back = gstr1Of(head, documents.toReversed());
        const plain = (made: Gstr1) => ({ b2cs: made.b2cs, nil: made.nil, documents: made.documents });
        expect(plain(back)).toEqual(plain(there));
        expect(tablesOf(back)).toEqual(tablesOf(there));
      }),
      { numRuns: 20 },
    );
  });

  it('is written with two decimals that add up to the same paise', () => {
    fc.assert(
      fc.property(month(60), ({ seed, bills }) => {
        const documents = monthOf(seed, bills);
        const text = gstr1Json(gstr1Of(head, documents), () => undefined);
        const amounts = [
          ...text.matchAll(/"(?:txval|iamt|camt|samt|csamt|val|nil_amt|expt_amt)":([^,}\]]+)/g),
        ];
        expect(amounts.every(([, amount = '']) => /^-?\d+\.\d{2}$/.test(amount))).toBe(true);
        const hsn = JSON.parse(text).hsn ?? {};
        const rows: { txval: number }[] = [...(hsn.hsn_b2b ?? []), ...(hsn.hsn_b2c ?? [])];
        const paise = rows.reduce((sum, { txval }) => sum + Math.round(txval * 100), 0);
        expect(paise).toBe(standing(documents).taxable);
      }),
      { numRuns: 20 },
    );
  });
});
