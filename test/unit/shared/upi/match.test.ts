import { describe, expect, it } from 'vitest';
import { matchStatement, type StatementRow } from '../../../../shared/upi/match.ts';
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
    refunds: [],
    ...part,
  };
}
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
    const typed = tender({ claimed: '612345678901' });
    const hidden = tender({ claimed: '612345678902' });
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
    const sure = tender({ claimed: '612345678901' });
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
    expect(pairs([tender({ claimed: '612345678901' })], [row({ utr: '612345678909' })])).toEqual([]);
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
});
