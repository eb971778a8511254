import { beforeEach, describe, expect, it } from 'vitest';
import { barSymbol } from '../../../../shared/label/symbol.ts';
import { notForSale, piecesOf } from '../../../../shared/piece/book.ts';
import { isPieceNumber, pieceNumber, pieceSeries } from '../../../../shared/piece/number.ts';
import { settle } from '../../../../shared/sale/settle.ts';
import type { Command } from '../../../../shared/till/command.ts';
import { cart, cloth, item, line, openTestTill, saleContext, type TestTill } from '../../../fixtures/till.ts';

const dhokra = item({
  id: 'item-dhokra',
  sku: 'DH00001',
  barcodes: [],
  nameEnglish: 'Dhokra horse',
  price: 900_00,
  byPiece: true,
});

let till: TestTill;
beforeEach(() => {
  till = openTestTill();
  till.must({ kind: 'items.save', items: [dhokra], source: 'test' });
});

function number(count: number, changes: Parameters<TestTill['act']>[1] = {}): readonly string[] {
  const decision = till.act({ kind: 'pieces.number', pieces: [{ itemId: dhokra.id, count }] }, changes);
  if (!decision.ok) throw new Error(decision.error.code);
  return decision.value.flatMap((event) =>
    event.kind === 'pieces.numbered@1' ? event.pieces.map((one) => one.number) : [],
  );
}

function sale(...pieces: (string | undefined)[]): Extract<Command, { kind: 'bill.complete' }> {
  const sold = cart(...pieces.map((piece) => line(dhokra, 1000, piece === undefined ? {} : { piece })));
  const shownPayable = 900_00 * pieces.length;
  return {
    kind: 'bill.complete',
    cart: sold,
    tenders: [{ kind: 'cash', amount: shownPayable, received: shownPayable }],
    shownPayable,
  };
}

function refusal(command: Command): unknown {
  const decision = till.act(command);
  return decision.ok ? 'done' : decision.error;
}

const standing = (piece: string | undefined) => till.state.pieces.byNumber.get(piece ?? '')?.standing;
const lastBill = () => [...till.bills.keys()].at(-1) ?? '';

describe('numbers of pieces', () => {
  it('run on, one for each label, and are short enough for a label of 38 mm in bars of two dots', () => {
    expect(number(2)).toEqual(['MPD100001', 'MPD100002']);
    expect(number(1)).toEqual(['MPD100003']);
    expect(piecesOf(till.state.pieces, dhokra.id).map(({ number: one }) => one)).toHaveLength(3);
    for (const incarnation of [1, 9, 10, 35]) {
      for (const serial of [0, 42, 99_999, 100_000]) {
        const one = pieceNumber(pieceSeries('MPD', incarnation), serial);
        expect(isPieceNumber(one)).toBe(true);
        expect(((barSymbol('code-128', one)?.modules.length ?? 999) + 20) * 2).toBeLessThanOrEqual(37 * 8);
      }
    }
  });

  it('pass over a code that something has, and nothing may take theirs', () => {
    till.must({
      kind: 'items.save',
      items: [item({ id: 'item-odd', sku: 'MPD100002', barcodes: [] })],
      source: 'test',
    });
    expect(number(2)).toEqual(['MPD100001', 'MPD100003']);
    const thief = item({ id: 'item-thief', sku: 'TH00001', barcodes: ['mpd100001'] });
    expect(refusal({ kind: 'items.save', items: [thief], source: 'test' })).toEqual({
      code: 'barcode-taken',
      params: { barcode: 'MPD100001', sku: dhokra.sku },
    });
  });

  it('begin anew under another head when the till was brought back from a backup', () => {
    number(3);
    expect(number(2, { incarnation: 2 })).toEqual(['MPD200001', 'MPD200002']);
    expect(number(1)).toEqual(['MPD100004']);
  });

  it('are given to nothing that is not kept by the piece, and by nobody who may not edit items', () => {
    const of = (itemId: string): Command => ({ kind: 'pieces.number', pieces: [{ itemId, count: 1 }] });
    expect(refusal(of('item-kurta'))).toMatchObject({ code: 'item-not-by-piece' });
    till.must({ kind: 'items.save', items: [{ ...cloth, byPiece: true }], source: 'test' });
    expect(refusal(of(cloth.id))).toMatchObject({ code: 'item-not-by-piece' });
    expect(refusal(of('item-none'))).toMatchObject({ code: 'item-unknown' });
    const asCashier = { by: 'user-ravi' };
    expect(till.act(of(dhokra.id), asCashier)).toMatchObject({ error: { code: 'approval-needed' } });
  });

  it('stay when a label is printed again', () => {
    const [piece = ''] = number(1);
    const before = till.state.pieces.byNumber.get(piece);
    till.at += 60_000;
    till.must({ kind: 'pieces.relabel', numbers: [piece] });
    const after = till.state.pieces.byNumber.get(piece);
    expect(after?.labelledAt).toBeGreaterThan(before?.labelledAt ?? Number.POSITIVE_INFINITY);
    expect(after?.numberedAt).toBe(before?.numberedAt);
    expect(till.state.pieces.byNumber.size).toBe(1);
    expect(refusal({ kind: 'pieces.relabel', numbers: ['MPD199999'] })).toMatchObject({
      code: 'piece-unknown',
    });
  });
});

describe('a numbered piece', () => {
  it('is sold once, stands on its bill, and is then said to be sold on which', () => {
    const [piece = ''] = number(2);
    till.must(sale(piece));
    expect(till.bills.get(lastBill())?.lines[0]?.piece).toBe(piece);
    const sold = { code: 'piece-sold', params: { piece, bill: lastBill(), day: '2026-11-22' } };
    expect(refusal(sale(piece))).toEqual(sold);
    // The same that the page says when the label is scanned.
    const known = till.state.pieces.byNumber.get(piece);
    expect(known && notForSale(known)).toEqual(sold);
  });

  it('is refused twice in one cart, of another item, without being known, and in twos', () => {
    const [piece = ''] = number(1);
    expect(refusal(sale(piece, piece))).toMatchObject({ code: 'piece-twice' });
    expect(refusal(sale('MPD199999'))).toMatchObject({ code: 'piece-unknown' });
    const wrong = cart(line(item(), 1000, { piece }));
    expect(refusal({ ...sale(piece), cart: wrong, shownPayable: 4_500_00 })).toMatchObject({
      code: 'piece-of-another-item',
    });
    const two = settle(cart(line(dhokra, 2000, { piece })), saleContext([dhokra]));
    expect(two).toMatchObject({ error: { code: 'piece-is-one' } });
  });

  it('is free again when its bill is void, and an item without its label can be sold by its name', () => {
    const [piece = '', other = ''] = number(2);
    till.must(sale(piece, undefined));
    till.must({ kind: 'bill.void', number: lastBill(), reason: 'wrong goods' });
    expect(standing(piece)).toEqual({ kind: 'here' });
    till.must(sale(piece, other));
    expect(standing(other)).toMatchObject({ kind: 'sold', bill: lastBill() });
  });

  it('comes back by a return for sale, or is set apart until that is cleared', () => {
    const [piece = '', other = '', third = ''] = number(3);
    till.must(sale(piece, other, third));
    const bill = lastBill();
    const goods = (place: number, condition: 'stock' | 'quarantine') =>
      ({ kind: 'goods', line: place, quantity: 1000, condition }) as const;
    till.must({
      kind: 'return.complete',
      number: bill,
      parts: [goods(0, 'stock'), goods(1, 'quarantine'), goods(2, 'quarantine')],
      reason: 'did not fit',
      refunds: [{ kind: 'cash', amount: 2_700_00 }],
      shownPayable: 2_700_00,
    });
    const [note = ''] = [...till.notes.keys()];
    expect(till.notes.get(note)?.lines.map((one) => one.piece)).toEqual([piece, other, third]);
    expect(standing(piece)).toEqual({ kind: 'here', back: note });
    expect(refusal(sale(other))).toEqual({ code: 'piece-set-apart', params: { piece: other, note } });
    const clear = (pieces: string[] | undefined, to: 'stock' | 'scrap'): Command => ({
      kind: 'quarantine.clear',
      itemId: dhokra.id,
      quantity: 1000,
      ...(pieces && { pieces }),
      to,
      reason: 'mended',
    });
    expect(refusal(clear(undefined, 'stock'))).toMatchObject({ code: 'piece-not-named' });
    expect(refusal(clear([other, third], 'stock'))).toMatchObject({ code: 'piece-not-named' });
    expect(refusal(clear([piece], 'stock'))).toMatchObject({ code: 'piece-not-set-apart' });
    till.must(clear([other], 'stock'));
    till.must(clear([third], 'scrap'));
    expect(standing(other)).toEqual({ kind: 'here', back: note });
    expect(refusal(sale(third))).toMatchObject({ code: 'piece-scrapped' });
    till.must(sale(piece, other));
  });
});
