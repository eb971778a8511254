import { randomUUID } from 'node:crypto';
import type { Tender } from '../../shared/sale/tender.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const WORDS = {
  en: {
    way: 'UPI payments',
    payments: 'Payments by UPI',
    shown: 'Code shown',
    claimed: 'Said to be paid',
    matched: 'In the statement',
    wrong: 'Another sum came',
    refunded: 'Given back',
    file: 'Statement as CSV',
    statement: /^Statement bank.csv/,
    missing: 'Payments not found in the statement',
    spare: 'Lines that are no payment of this till',
    bad: 'Lines that could not be read',
    goodOnly: 'Take only the lines that could be read',
    take: /^Record \d/,
    which: /^Which line/,
    back: /^Money back for/,
    reference: /reference of the refund/,
    record: 'Record it',
  },
  hi: {
    way: 'यूपीआई भुगतान',
    payments: 'यूपीआई से भुगतान',
    shown: 'कोड दिखाया',
    claimed: 'बताया गया कि मिला',
    matched: 'विवरण में है',
    wrong: 'दूसरी रक़म आई',
    refunded: 'लौटाया गया',
    file: 'CSV में बैंक विवरण',
    statement: /^विवरण bank.csv/,
    missing: 'विवरण में नहीं मिले भुगतान',
    spare: 'पंक्तियाँ जो इस मशीन का भुगतान नहीं',
    bad: 'पंक्तियाँ जो पढ़ी नहीं जा सकीं',
    goodOnly: 'सिर्फ़ पढ़ी जा सकी पंक्तियाँ लें',
    take: /भुगतान दर्ज करें$/,
    which: /कौन सी पंक्ति/,
    back: /का पैसा वापस$/,
    reference: /बैंक संदर्भ/,
    record: 'दर्ज करें',
  },
} as const;

/** Sells one piece for whatever it costs, paid by UPI. */
async function sellByUpi(
  office: BackOffice,
  part: Omit<Extract<Tender, { kind: 'upi' }>, 'kind' | 'amount'>,
) {
  const piece = office.items[0];
  const amount = piece?.price ?? 0;
  const news = await office.act({
    kind: 'bill.complete',
    cart: { id: randomUUID(), lines: [{ id: 'line', itemId: piece?.id ?? '', quantity: 1000 }] },
    tenders: [{ kind: 'upi', amount, ...part }],
    shownPayable: amount,
  });
  const completed = news.events.find((event) => event.kind === 'bill.completed@2');
  if (!completed) throw new Error('no bill');
  return completed.bill;
}

/** As a bank writes it. */
function moment(at: number): string {
  const india = new Date(at + 330 * 60_000).toISOString();
  return `${india.slice(8, 10)}/${india.slice(5, 7)}/${india.slice(0, 4)} ${india.slice(11, 19)}`;
}

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  test(`payments are held against a statement, and what does not fit is told (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    test.setTimeout(120_000);
    const words = WORDS[language];
    const office = await openBackOffice(page);
    await office.setUp({ language });
    const byReference = await sellByUpi(office, { tr: 'REFERENCE0000001' });
    const tooMuch = await sellByUpi(office, { reference: '612345678901' });
    const [one, other] = [await sellByUpi(office, {}), await sellByUpi(office, { heard: true })];
    const price = byReference.totals.payable;
    const rupees = (paise: number) => (paise / 100).toFixed(2);
    await signIn(page, MANAGER);
    await page.keyboard.press('Alt+4');
    await page.getByRole('button', { name: words.way }).click();
    const table = page.getByRole('table', { name: words.payments });
    await expect(table.getByText(words.shown)).toHaveCount(2);
    await expect(table.getByText(words.claimed)).toHaveCount(2);
    await expectWell(page, 'payments', info.outputPath());
    await till.expectAccessible();

    const lines = [
      'Order ID,RRN,Amount,Transaction Date,Status',
      `REFERENCE0000001,612345678900,${rupees(price)},${moment(byReference.at)},SUCCESS`,
      `,612345678901,${rupees(price + 500_00)},${moment(tooMuch.at)},SUCCESS`,
      `,612345678902,${rupees(price)},${moment(one.at)},SUCCESS`,
      `,612345678903,${rupees(price)},${moment(other.at)},FAILED`,
      `,612345678904,77.00,${moment(other.at)},SUCCESS`,
      `,612345678905,ten,${moment(other.at)},SUCCESS`,
    ];
    await page.getByLabel(words.file).setInputFiles({
      name: 'bank.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\r\n')),
    });
    const dialog = page.getByRole('dialog', { name: words.statement });
    await expect(dialog.getByRole('region', { name: words.missing }).getByRole('row')).toHaveCount(2);
    await expect(dialog.getByRole('region', { name: words.spare })).toContainText('612345678904');
    await expect(dialog.getByRole('region', { name: words.bad })).toContainText('7');
    const take = dialog.getByRole('button', { name: words.take });
    await expect(take).toBeDisabled();
    await dialog.getByRole('checkbox', { name: words.goodOnly }).check();
    // Two payments of one sum and one line: the cashier says which.
    await dialog.getByRole('combobox', { name: new RegExp(one.number) }).selectOption({ value: '4' });
    await expectWell(page, 'statement', info.outputPath());
    await till.expectAccessible();
    await take.click();
    await expect(dialog).toBeHidden();
    await expect(table.getByText(words.matched)).toHaveCount(2);
    await expect(table.getByText(words.wrong)).toHaveCount(1);

    await page.getByRole('button', { name: new RegExp(tooMuch.number) }).click();
    const refund = page.getByRole('dialog', { name: words.back });
    await expect(refund.getByRole('textbox').first()).toHaveValue('500');
    await refund.getByRole('textbox', { name: words.reference }).fill('R612345678999');
    await expectWell(page, 'refund', info.outputPath());
    await till.expectAccessible();
    await refund.getByRole('button', { name: words.record }).click();
    await expect(table.getByText(words.matched)).toHaveCount(3);

    const view = await office.client.call('upi.read', {});
    expect(view.ok && view.value.tenders.find(({ number }) => number === one.number)?.match).toMatchObject({
      by: 'hand',
      utr: '612345678902',
    });
    office.close();
  });
}
