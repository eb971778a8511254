import { describe, expect, it } from 'vitest';
import { matchStatement, rowName, type StatementRow } from '../../../../shared/upi/match.ts';
import { matchPayouts } from '../../../../shared/upi/match-payouts.ts';
import type { UpiPayout } from '../../../../shared/upi/payout.ts';
import { type UpiTender, upiKey } from '../../../../shared/upi/tender.ts';

const NOON = Date.UTC(2026, 10, 28, 6, 30);
const MINUTE = 60_000;

let serial = 0;
function tender(part: Partial<UpiTender> = {}): UpiTender {
  serial += 1;
  return {
    number: `MPD1/2627/${String(serial).padStart(6, '0')}`,
    tender: 0,
    seller: 'main',
    day: '2026-11-28',
    at: NOON,
    amount: 500_00,
    claims: [],
    refunds: [],
    ...part,
  };
}
const said = (utr: string) => ({ claims: [{ at: NOON, by: 'asha', way: 'utr', utr }] }) as const;
function row(part: Partial<StatementRow> = {}): StatementRow {
  serial += 1;
  return { line: serial, amount: 500_00, at: NOON, ...part };
}
const pairs = (...input: Parameters<typeof matchStatement>) =>
  matchStatement(...input).matches.map(({ tender: one, row: line, by }) => [one.number, line.line, by]);

describe('a statement', () => {
  it('is matched by the reference in the code, whatever its sum and time', () => {
    const one = tender({ tr: 'REF00000000001' });
    const line = row({ tr: 'ref00000000001', amount: 499_00, at: NOON + 600 * MINUTE });
    expect(pairs([one], [line])).toEqual([[one.number, line.line, 'reference']]);
  });

  it('is matched by the reference before the sum, where another line has the same sum', () => {
    const one = tender({ tr: 'REF00000000001' });
    const near = row({ utr: '612345678901' });
    const named = row({ tr: 'REF00000000001', at: NOON + 9 * MINUTE });
    expect(pairs([one], [near, named])).toEqual([[one.number, named.line, 'reference']]);
  });

  it('is matched by the UTR typed at the counter, also where the bank hides it in its narration', () => {
    const typed = tender(said('612345678901'));
    const hidden = tender(said('612345678902'));
    const lines = [
      row({ utr: '612345678901', amount: 1 }),
      row({ note: 'UPI/CR/612345678902/ASHA/SBIN/Paid', amount: 2 }),
    ];
    expect(pairs([typed, hidden], lines)).toEqual([
      [typed.number, lines[0]?.line, 'utr'],
      [hidden.number, lines[1]?.line, 'utr'],
    ]);
  });

  it('is matched by sum within ten minutes and not a second later', () => {
    const one = tender();
    expect(pairs([one], [row({ at: NOON + 10 * MINUTE })])).toHaveLength(1);
    expect(pairs([one], [row({ at: NOON - 10 * MINUTE })])).toHaveLength(1);
    expect(pairs([one], [row({ at: NOON + 10 * MINUTE + 1 })])).toEqual([]);
    expect(pairs([one], [row({ amount: 500_01 })])).toEqual([]);
  });

  it('is not matched by sum where it has days only', () => {
    const line: StatementRow = { line: 2, amount: 500_00, note: 'UPI' };
    expect(pairs([tender()], [line])).toEqual([]);
  });

  it('leaves two payments of one sum to a person, and names the lines that fit', () => {
    const [one, other] = [tender(), tender({ at: NOON + MINUTE })];
    const line = row();
    const { matches, tenders, rows, several } = matchStatement([one, other], [line]);
    expect(matches).toEqual([]);
    expect(tenders).toEqual([one, other]);
    expect(rows).toEqual([line]);
    expect(several.get(upiKey(one))).toEqual([line]);
  });

  it('goes on by sum when a surer match has taken the rival away', () => {
    const sure = tender(said('612345678901'));
    const other = tender({ at: NOON + MINUTE });
    const [named, plain] = [row({ utr: '612345678901' }), row({ utr: '699999999999', at: NOON + MINUTE })];
    expect(pairs([sure, other], [plain, named])).toEqual([
      [sure.number, named.line, 'utr'],
      [other.number, plain.line, 'amount'],
    ]);
  });

  it('does not take a line by sum that names another reference', () => {
    const one = tender({ tr: 'REF00000000001' });
    expect(pairs([one], [row({ tr: 'REF00000000009' })])).toEqual([]);
    expect(pairs([tender(said('612345678901'))], [row({ utr: '612345678909' })])).toEqual([]);
  });

  it('uses a line that stands in it twice once, and one of an earlier statement not again', () => {
    const twice = [row({ utr: '612345678901' }), row({ utr: '612345678901' })];
    const apart = [tender(), tender({ at: NOON + 600 * MINUTE })];
    expect(matchStatement(apart, twice)).toMatchObject({
      matches: [{ row: { line: twice[0]?.line } }],
      known: [{ line: twice[1]?.line }],
    });
    const before = tender({ match: { amount: 500_00, by: 'amount', at: NOON, utr: '612345678901' } });
    const again = matchStatement([tender()], twice, [before]);
    expect(again.matches).toEqual([]);
    expect(again.known).toHaveLength(2);
  });

  it('knows a line without any reference again by its moment and sum', () => {
    const before = tender({ match: { amount: 500_00, by: 'amount', at: NOON } });
    expect(pairs([tender()], [row()], [before])).toEqual([]);
    expect(pairs([tender()], [row({ at: NOON + 1000 })], [before])).toHaveLength(1);
  });

  it('is matched by the UTR said last, not by the wrong one before it', () => {
    const claims = [
      { at: NOON, by: 'asha', way: 'utr', utr: '612345678901' },
      { at: NOON + 1, by: 'ravi', way: 'buyer-phone', utr: '612345678902' },
    ] as const;
    const lines = [row({ utr: '612345678901', amount: 1 }), row({ utr: '612345678902', amount: 2 })];
    const one = tender({ claims });
    expect(pairs([one], lines)).toEqual([[one.number, lines[1]?.line, 'utr']]);
  });

  it('knows a line of a bank again that the payment provider named by the code before', () => {
    const before = tender({
      tr: 'REF00000000001',
      ...said('612345678901'),
      match: { amount: 1, by: 'reference' },
    });
    expect(matchStatement([], [row({ utr: '612345678901' })], [before]).known).toHaveLength(1);
    expect(matchStatement([], [row({ tr: 'REF00000000001' })], [before]).known).toHaveLength(1);
  });

  it('does not call a second payment by the same code known: the buyer paid twice', () => {
    const match = { amount: 500_00, by: 'reference', utr: '612345678901' } as const;
    const before = tender({ tr: 'REF00000000001', match });
    const again = row({ tr: 'REF00000000001', utr: '612345678902' });
    expect(matchStatement([], [again], [before])).toMatchObject({ rows: [again], known: [] });
  });

  it('knows as many lines alike, with neither reference nor time, as were used', () => {
    const alike = () => row({ at: undefined, day: NOON, note: 'UPI RECEIPT' });
    const lines = [alike(), alike()];
    const before = tender({ match: { amount: 500_00, by: 'hand', name: rowName(alike()) } });
    expect(matchStatement([tender()], lines, [before])).toMatchObject({
      known: [lines[0]],
      rows: [lines[1]],
    });
  });
});

function payout(part: Partial<UpiPayout> = {}): UpiPayout {
  serial += 1;
  return {
    id: `C${serial}#0`,
    number: `C${serial}`,
    seller: 'main',
    day: '2026-11-28',
    at: NOON,
    by: 'asha',
    amount: 500_00,
    gone: 0,
    ...part,
  };
}

describe('money that went, in a statement', () => {
  const found = (...input: Parameters<typeof matchPayouts>) =>
    matchPayouts(...input).found.map(({ payout: one, row: line, by }) => [one.id, line.line, by]);

  it('is the transfer back with its UTR, whatever the sum, also out of the narration', () => {
    const [told, hidden] = [payout({ reference: '6123 4567 8901' }), payout({ reference: '612345678902' })];
    const lines = [
      row({ utr: '612345678901', amount: 1 }),
      row({ note: 'UPI/DR/612345678902/ASHA', amount: 2 }),
    ];
    expect(found([told, hidden], lines)).toEqual([
      [told.id, lines[0]?.line, 'utr'],
      [hidden.id, lines[1]?.line, 'utr'],
    ]);
  });

  it('is the only transfer of its sum within three days', () => {
    const one = payout();
    const near = row({ at: undefined, day: NOON + 3 * 24 * 60 * MINUTE });
    expect(found([one], [near])).toEqual([[one.id, near.line, 'amount']]);
    expect(found([one], [row({ at: NOON + 3 * 24 * 60 * MINUTE + 1 })])).toEqual([]);
    expect(found([one], [row({ amount: 500_01 })])).toEqual([]);
    expect(found([one], [row(), row()])).toEqual([]);
    expect(found([one, payout()], [row()])).toEqual([]);
    expect(found([payout({ reference: '612345678901' })], [row({ utr: '612345678902' })])).toEqual([]);
  });

  it('is known the second time', () => {
    const before = payout({ match: { amount: 500_00, by: 'utr', utr: '612345678901' } });
    const again = matchPayouts([before, payout()], [row({ utr: '612345678901' })]);
    expect([again.found, again.known.length]).toEqual([[], 1]);
  });
});
