import { describe, expect, it } from 'vitest';
import { commandOf, compare } from '../../../../renderer/features/upi/compare.ts';
import { unmatchedCsv } from '../../../../renderer/features/upi/unmatched-csv.ts';
import {
  addMatches,
  addPayouts,
  addTenders,
  emptyUpiBook,
  markVoided,
  type UpiBook,
} from '../../../../shared/upi/book.ts';
import { findLayout } from '../../../../shared/upi/columns.ts';
import { readStatement } from '../../../../shared/upi/statement.ts';
import { upiKey } from '../../../../shared/upi/tender.ts';

const NOON = Date.parse('2026-11-28T12:00+05:30');

function sell(book: UpiBook, number: string, way: { amount: number; reference?: string; tr?: string }): void {
  const paper = { number, seller: 'main', day: '2026-11-28', at: NOON, cashier: 'asha' };
  addTenders(book, { ...paper, tenders: [{ kind: 'upi', ...way }] });
}
const viewOf = ({ open, settled, payouts }: UpiBook) => ({
  tenders: [...open.values(), ...settled.values()],
  payouts: [...payouts.values()],
});
function read(...rows: string[]) {
  const lines = ['Date;Narration;Debit;Credit', ...rows].map((line) => line.split(';'));
  const layout = findLayout(lines);
  if (!layout) throw new Error('no headings');
  return readStatement(lines, layout);
}
function record(book: UpiBook, statement: ReturnType<typeof read>, chosen = new Map<string, number>()) {
  const comparison = compare(viewOf(book), 'main', statement);
  const command = commandOf(comparison, chosen, 'bank.csv');
  addMatches(book, command.matches, command.payouts ?? []);
  return { comparison, count: command.matches.length + (command.payouts?.length ?? 0) };
}

describe('a statement that is read twice', () => {
  it('changes nothing the second time and says how many of its lines were known', () => {
    const book = emptyUpiBook();
    sell(book, 'A', { amount: 500_00, reference: '612345678901' });
    sell(book, 'B', { amount: 700_00 });
    sell(book, 'C', { amount: 700_00 });
    const refunds = [{ kind: 'upi', amount: 100_00, reference: '699999999999' }];
    addPayouts(book, {
      number: 'C1',
      seller: 'main',
      day: '2026-11-28',
      at: NOON,
      cashier: 'asha',
      against: 'A',
      refunds,
    });
    const statement = read(
      '28/11/2026;UPI/CR/612345678901/ASHA;;500.00',
      '28/11/2026;UPI RECEIPT;;700.00',
      '28/11/2026;UPI RECEIPT;;700.00',
      '28/11/2026;UPI/DR/699999999999;100.00;',
      '28/11/2026;CHARGES;11.80;',
    );
    // Two lines alike, without a reference: a person says which payment the first one is.
    const [, second] = viewOf(book).tenders;
    expect(record(book, statement, new Map([[second ? upiKey(second) : '', 3]])).count).toBe(3);
    const days = structuredClone(book.days);
    const again = record(book, statement);
    expect(again.count).toBe(0);
    expect([again.comparison.known.length, again.comparison.back.known.length]).toEqual([2, 1]);
    expect(again.comparison.rows.map(({ line }) => line)).toEqual([4]);
    expect(book.days).toEqual(days);
  });

  it('does not miss payments of other days, nor those of another seller', () => {
    const book = emptyUpiBook();
    sell(book, 'A', { amount: 500_00 });
    expect(compare(viewOf(book), 'main', read('27/11/2026;UPI;;1.00')).tenders).toEqual([]);
    expect(compare(viewOf(book), 'main', read('28/11/2026;UPI;;1.00')).tenders).toHaveLength(1);
    expect(compare(viewOf(book), 'other', read('28/11/2026;UPI;;1.00')).tenders).toEqual([]);
  });
});

describe('the list for the accountant', () => {
  const words = {
    headings: ['When', 'Document', 'Amount', 'State', 'UTR', 'Code', 'Came', 'Said'],
    moment: () => 'noon',
    state: (state: string) => state,
    said: ({ way }: { readonly way: string }) => way,
    voided: 'voided',
  };

  it('has what no statement has to the paisa, in plain figures', () => {
    const book = emptyUpiBook();
    sell(book, 'A', { amount: 1_23_456_50, tr: 'CODE' });
    sell(book, 'B', { amount: 100_00, reference: '612345678901' });
    sell(book, 'C', { amount: 100_00 });
    sell(book, 'D', { amount: 200_00 });
    const found = (number: string, amount: number) => ({ number, tender: 0, amount, by: 'hand' as const });
    addMatches(book, [found('C', 100_00), found('D', 200_00)], []);
    markVoided(book, 'D');
    expect(unmatchedCsv(viewOf(book).tenders, words).split('\r\n')).toEqual([
      '\ufeffWhen,Document,Amount,State,UTR,Code,Came,Said',
      'noon,A,123456.50,shown,,CODE,,',
      'noon,B,100.00,claimed,612345678901,,,utr',
      'noon,D,200.00,"matched, voided",,,200.00,',
    ]);
  });

  it('holds nothing that a spreadsheet would run', () => {
    const book = emptyUpiBook();
    sell(book, 'A', { amount: 1_00, reference: '=HYPERLINK("http://x")' });
    expect(unmatchedCsv(viewOf(book).tenders, words)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
