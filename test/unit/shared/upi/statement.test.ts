import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../shared/upi/moment.ts';
import { readStatement } from '../../../../shared/upi/statement.ts';

const read = (text: string) => {
  const statement = readStatement(text.split('\n').map((line) => line.split(';')));
  if (!statement.ok) throw new Error(statement.error.code);
  return statement.value;
};
const india = (text: string) => Date.parse(`${text}+05:30`);

describe('the file of a payment provider', () => {
  it('is read by its headings: reference, UTR, sum and time', () => {
    const { rows, bad } = read(
      'Merchant Transaction ID;UTR;Amount (Rs);Transaction Date;Transaction Time;Status\n' +
        'ABC123;\'612345678901;"1,234.50";28/11/2026;02:05:10 PM;SUCCESS'.replaceAll('"', ''),
    );
    expect(bad).toEqual([]);
    expect(rows).toEqual([
      { line: 2, tr: 'ABC123', utr: '612345678901', amount: 1_234_50, at: india('2026-11-28T14:05:10') },
    ]);
  });

  it('passes over a payment that failed', () => {
    const { rows, passed } = read(
      'Order ID;RRN;Amount;Status\nA1;612345678901;10;FAILED\nA2;612345678902;10;Captured',
    );
    expect(rows.map(({ tr }) => tr)).toEqual(['A2']);
    expect(passed).toBe(1);
  });
});

describe('the statement of a bank', () => {
  it('is read below the bank’s own lines, credits only', () => {
    const { rows, passed, bad } = read(
      [
        'State Bank;;;;',
        'Account;123;;;',
        'Txn Date;Narration;Ref No.;Debit;Credit',
        '28-Nov-2026;UPI/CR/612345678901/ASHA;;;450.00',
        '28-Nov-2026;CHARGES;;11.80;',
        ';;;;',
      ].join('\n'),
    );
    expect(rows).toEqual([{ line: 4, amount: 450_00, note: 'UPI/CR/612345678901/ASHA' }]);
    expect([passed, bad]).toEqual([1, []]);
  });

  it('knows what went by its letters, where one column has both', () => {
    expect(read('Date;Narration;Amount;Cr/Dr\n28/11/2026;UPI;10;DR\n28/11/2026;UPI;20;CR').rows).toHaveLength(
      1,
    );
    expect(read('Date;Narration;Amount\n28/11/2026;UPI;10.00 Dr\n28/11/2026;UPI;20.00 Cr').rows).toHaveLength(
      1,
    );
    expect(read('Date;Narration;Amount\n28/11/2026;UPI;-10.00\n28/11/2026;UPI;+20').rows).toHaveLength(1);
  });

  it('tells every line that it cannot read, with why', () => {
    const { rows, bad } = read(
      'Date;Narration;Credit\n31/02/2026;UPI;10\n28/11/2026;UPI;ten\n28/11/2026;UPI;5',
    );
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(bad).toEqual([
      { line: 2, problem: { code: 'statement-moment', params: { text: '31/02/2026' } } },
      { line: 3, problem: { code: 'amount-unreadable', params: { text: 'ten' } } },
    ]);
  });

  it('is refused where nothing tells what the columns are', () => {
    expect(
      readStatement([
        ['Name', 'Phone'],
        ['Asha', '98'],
      ]),
    ).toMatchObject({
      ok: false,
      error: { code: 'statement-no-columns' },
    });
  });
});

describe('a moment of a statement', () => {
  it.each([
    ['28/11/2026 14:05:10', '2026-11-28T14:05:10'],
    ['28-Nov-26 02:05 PM', '2026-11-28T14:05'],
    ['28 November 2026, 12:05 am', '2026-11-28T00:05'],
    ['2026-11-28T14:05:10.123', '2026-11-28T14:05:10'],
    ['२८/११/२०२६ १४:०५', '2026-11-28T14:05'],
  ])('%s', (text, moment) => {
    expect(readMoment(text)).toEqual({ at: india(moment), hasTime: true });
  });

  it('may be a day only, with the day before the month', () => {
    expect(readMoment('03/11/2026')).toEqual({ at: india('2026-11-03T00:00'), hasTime: false });
  });

  it.each(['31/02/2026', '13/13/2026', 'soon', '28/11/2026 25:00', ''])('%s is none', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });
});
