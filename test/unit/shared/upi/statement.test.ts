import { describe, expect, it } from 'vitest';
import { columnsOf, findLayout } from '../../../../shared/upi/columns.ts';
import { readMoment } from '../../../../shared/upi/moment.ts';
import { readStatement } from '../../../../shared/upi/statement.ts';

const read = (text: string) => {
  const lines = text.split('\n').map((line) => line.split(';'));
  const layout = findLayout(lines);
  if (!layout) throw new Error('no headings');
  return readStatement(lines, layout);
};
const times = (text: string) => ({ at: india(text), day: india(`${text.slice(0, 10)}T00:00`) });
const india = (text: string) => Date.parse(`${text}+05:30`);

describe('the file of a payment provider', () => {
  it('is read by its headings: reference, UTR, sum and time', () => {
    const { rows, bad } = read(
      'Merchant Transaction ID;UTR;Amount (Rs);Transaction Date;Transaction Time;Status\n' +
        'ABC123;\'612345678901;"1,234.50";28/11/2026;02:05:10 PM;SUCCESS'.replaceAll('"', ''),
    );
    expect(bad).toEqual([]);
    expect(rows).toEqual([
      { line: 2, tr: 'ABC123', utr: '612345678901', amount: 1_234_50, ...times('2026-11-28T14:05:10') },
    ]);
  });

  it('passes over a payment that failed', () => {
    const { rows, passed } = read(
      'Order ID;RRN;Amount;Status\nA1;612345678901;10;FAILED\nA2;612345678902;10;TXN_SUCCESS',
    );
    expect(rows.map(({ tr }) => tr)).toEqual(['A2']);
    expect(passed).toBe(1);
  });
});

describe('the statement of a bank', () => {
  it('is read below the bank’s own lines, credits only', () => {
    const { rows, out, passed, bad } = read(
      [
        'State Bank;;;;',
        'Account;123;;;',
        'Txn Date;Narration;Ref No.;Debit;Credit',
        '28-Nov-2026;UPI/CR/612345678901/ASHA;;;450.00',
        '28-Nov-2026;CHARGES;;11.80;',
        ';;;;',
      ].join('\n'),
    );
    const day = india('2026-11-28T00:00');
    const note = 'UPI/CR/612345678901/ASHA';
    expect(rows).toEqual([{ line: 4, amount: 450_00, day, utr: '612345678901', note }]);
    expect(out).toEqual([{ line: 5, amount: 11_80, day, note: 'CHARGES' }]);
    expect([passed, bad]).toEqual([0, []]);
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

  it('has no columns where nothing tells what they are', () => {
    expect(
      findLayout([
        ['Name', 'Phone'],
        ['Asha', '98'],
      ]),
    ).toBeUndefined();
  });
});

/** Headings as these banks and payment providers write them, and a row below. */
describe.each([
  [
    'SBI',
    'Txn Date;Value Date;Description;Ref No./Cheque No.;Debit;Credit;Balance',
    '28 Nov 2026;28 Nov 2026;BY TRANSFER-UPI/CR/632912345678/ASHA/SBIN/asha;TRANSFER FROM 4897;;1,234.00;9,999.00',
  ],
  [
    'SBI in Hindi',
    'लेनदेन की तारीख;मूल्य तिथि;विवरण;संदर्भ संख्या;नामे;जमा;शेष',
    '28/11/2026;28/11/2026;UPI/CR/632912345678/ASHA;;;1,234.00;9,999.00',
  ],
  [
    'HDFC',
    'Date;Narration;Chq./Ref.No.;Value Dt;Withdrawal Amt.;Deposit Amt.;Closing Balance',
    '28/11/26;UPI-ASHA-asha@okaxis-SBIN0001-632912345678-PAY;0000632912345678;28/11/26;;1234.00;9999.00',
  ],
  [
    'ICICI',
    'S No.;Value Date;Transaction Date;Cheque Number;Transaction Remarks;Withdrawal Amount(INR);Deposit Amount(INR);Balance(INR)',
    '1;28/11/2026;28/11/2026;-;UPI/632912345678/Pay/asha@ybl/SBI;0.00;1234.00;9999.00',
  ],
  [
    'Axis',
    'Tran Date;CHQNO;PARTICULARS;DR;CR;BAL;SOL',
    '28-11-2026;;UPI/P2M/632912345678/ASHA/SBI; ;1234.00;9999.00;064',
  ],
  [
    'PNB',
    'Transaction Date;Cheque Number;Withdrawal;Deposit;Balance;Narration',
    '28/11/2026;;;1,234.00;9,999.00 Cr.;UPI/CR/632912345678/ASHA',
  ],
  [
    'BoB',
    'TRAN DATE;VALUE DATE;NARRATION;CHQ.NO.;WITHDRAWAL(DR);DEPOSIT(CR);BALANCE(INR)',
    '28-11-2026;28-11-2026;UPI/632912345678/10:15/UPI/asha@ybl;;-;1,234.00;9,999.00Cr',
  ],
  [
    'one column with letters',
    'Date;Particulars;Amount;Balance',
    '28-Nov-26;UPI/CR/632912345678/ASHA;1,234.00 Cr;9,999.00 Cr',
  ],
  [
    'Paytm',
    'Transaction_ID;Order_ID;Transaction_Date;Transaction_Type;Status;Amount;RRN',
    "'2026112811;'T2026;'28-11-2026 10:15:00;ACQUIRING;SUCCESS;'1234.00;'632912345678",
  ],
  [
    'PhonePe',
    'Merchant Reference Id;PhonePe Reference Id;Transaction UTR;Amount (in Rs.);Transaction Date;Transaction Status',
    'T2026;P26;632912345678;1234;28/11/2026 10:15 AM;COMPLETED',
  ],
  [
    'Google Pay for Business',
    'Date and time;Transaction ID;UPI transaction ID;Payment status;Amount',
    '2026-11-28 10:15:00;CIC123;632912345678;Completed;₹1,234.00',
  ],
  [
    'BharatPe',
    'Date;Time;UTR/RRN;Payer Name;Amount;Txn Status;Order ID',
    '28-11-2026;10:15:00;632912345678;ASHA;1234.0;SUCCESS;BP1',
  ],
])('a statement of %s', (_, heading, below) => {
  it('gives the sum and the UTR', () => {
    const { rows, bad } = read(`Account: 1234;Branch: Bhopal\n;;\n${heading}\n${below}`);
    expect(bad).toEqual([]);
    expect(rows).toMatchObject([{ line: 4, amount: 1_234_00, day: india('2026-11-28T00:00') }]);
    expect(rows[0]?.utr).toBe('632912345678');
  });
});

describe('a statement', () => {
  it('tells money that went from money that came, however it is written', () => {
    const { rows, out } = read(
      [
        'Date;Narration;Amount;Type',
        '28/11/2026;A;(10.00);',
        '28/11/2026;B;10.00 (Dr);',
        '28/11/2026;C;10.00;REFUND',
        '28/11/2026;D;10.00;Deposit',
        '28/11/2026;E;Rs. 10.00;CR',
      ].join('\n'),
    );
    const overdrawn = read('Date;Narration;Withdrawals;Deposits;Balance;Dr/Cr\n28/11/2026;F;;5;100;DR');
    expect(overdrawn.rows.map(({ note }) => note)).toEqual(['F']);
    expect(out.map(({ note }) => note)).toEqual(['A', 'B', 'C']);
    expect(rows.map(({ note }) => note)).toEqual(['D', 'E']);
  });

  it('passes over balances, sums and headings between the rows, but not over a row without its amount', () => {
    const { rows, bad, passed } = read(
      [
        'Date;Narration;UTR;Credit',
        'Opening balance;;;5,000.00',
        '28/11/2026;UPI;612345678901;10.00',
        'Date;Narration;UTR;Credit',
        '28/11/2026;UPI;612345678902;',
        ';Total;;10.00',
        'End of statement;;;',
      ].join('\n'),
    );
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(bad).toEqual([{ line: 5, problem: { code: 'amount-missing' } }]);
    expect(passed).toBe(4);
  });

  it('knows a UTR that the bank fills up with noughts', () => {
    const { rows } = read('Date;Chq./Ref.No.;Deposit Amt.\n28/11/26;0000632912345678;5');
    expect(rows[0]?.utr).toBe('632912345678');
  });

  it('takes the surest heading where several could be it', () => {
    expect(columnsOf(['Transaction Reference', 'Amount', 'Date'])).toEqual({ tr: 0, amount: 1, day: 2 });
    expect(columnsOf(['Reference No', 'Amount', 'Value Date', 'Time'])).toEqual({
      utr: 0,
      amount: 1,
      day: 2,
      time: 3,
    });
  });

  it('takes the UTR out of the narration only where one number can be it', () => {
    const { rows } = read('Date;Narration;Credit\n28/11/2026;UPI/612345678901/612345678902;5');
    expect(rows[0]?.utr).toBeUndefined();
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
    expect(readMoment(text)).toMatchObject({ at: india(moment), hasTime: true });
  });

  it('may be a day only, with the day before the month', () => {
    expect(readMoment('03/11/2026')).toEqual({
      at: india('2026-11-03T00:00'),
      day: india('2026-11-03T00:00'),
      hasTime: false,
    });
  });

  it.each(['31/02/2026', '13/13/2026', 'soon', '28/11/2026 25:00', ''])('%s is none', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });
});
