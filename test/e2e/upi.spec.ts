import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Tender } from '../../shared/sale/tender.ts';
import { upiStateOf } from '../../shared/upi/tender.ts';
import { type BackOffice, CASHIER, openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const WORDS = {
  en: {
    way: 'UPI payments',
    payments: 'Payments by UPI',
    state: {
      shown: 'Only shown',
      claimed: 'Said to be paid',
      matched: 'In the statement',
      wrong: 'Another sum came',
    },
    open: (number: string) => `UPI payment of ${number}`,
    came: 'The money came',
    again: 'Say more or put right',
    cameOf: /^The money of/,
    utr: /^UTR/,
    phone: "Seen on the buyer's phone",
    used: /was given already, for/,
    history: 'What is known of it',
    file: 'Statement as CSV or XLSX',
    statement: (file: string) => `Statement ${file}`,
    missing: 'Payments not found in the statement',
    spare: 'Lines that are no payment of this till',
    out: 'Money that went and was not recorded here',
    bad: 'Lines that could not be read',
    goodOnly: 'Take only the lines that could be read',
    nothing: 'Nothing to record',
    known: /\d lines were known already/,
    take: /^Record \d/,
    which: /^Which line/,
    giveBack: 'Give back',
    back: /^Money back for/,
    reference: /reference of the refund/,
    record: 'Record it',
    list: 'List of what is open',
    transfers: '2 transfers back',
    line: 'Line with the headings',
    column: { amount: 'Amount, or credit', day: 'Day (or day and time)', note: 'Narration' },
    readSo: 'Read it so',
  },
  hi: {
    way: 'यूपीआई भुगतान',
    payments: 'यूपीआई से भुगतान',
    state: { shown: 'सिर्फ़ दिखाया', claimed: 'बताया कि मिला', matched: 'विवरण में है', wrong: 'दूसरी रक़म आई' },
    open: (number: string) => `${number} का यूपीआई भुगतान`,
    came: 'पैसा आया',
    again: 'और बताएँ या ठीक करें',
    cameOf: /का पैसा आया$/,
    utr: /^यूटीआर/,
    phone: 'ग्राहक के फ़ोन पर देखा',
    used: /के लिए दिया जा चुका है/,
    history: 'इसके बारे में क्या पता है',
    file: 'CSV या XLSX में बैंक विवरण',
    statement: (file: string) => `विवरण ${file}`,
    missing: 'विवरण में नहीं मिले भुगतान',
    spare: 'पंक्तियाँ जो इस मशीन का भुगतान नहीं',
    out: 'गया हुआ पैसा जो यहाँ दर्ज नहीं',
    bad: 'पंक्तियाँ जो पढ़ी नहीं जा सकीं',
    goodOnly: 'सिर्फ़ पढ़ी जा सकी पंक्तियाँ लें',
    nothing: 'दर्ज करने को कुछ नहीं',
    known: /\d पंक्तियाँ पहले से मिली हुई थीं/,
    take: /दर्ज करें/,
    which: /कौन सी पंक्ति/,
    giveBack: 'लौटाएँ',
    back: /का पैसा वापस$/,
    reference: /बैंक संदर्भ/,
    record: 'दर्ज करें',
    list: 'बाक़ी की सूची',
    transfers: '2 बार पैसा लौटाया',
    line: 'शीर्षकों वाली पंक्ति',
    column: { amount: 'रक़म, या जमा', day: 'तारीख़ (या तारीख़ और समय)', note: 'ब्योरा' },
    readSo: 'ऐसे पढ़ें',
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

async function openPayments(page: Page, words: (typeof WORDS)[Language]): Promise<Locator> {
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: words.way }).click();
  return page.getByRole('table', { name: words.payments });
}

async function give(page: Page, words: (typeof WORDS)[Language], name: string, lines: readonly string[]) {
  const buffer = Buffer.from(lines.join('\r\n'));
  await page.getByLabel(words.file).setInputFiles({ name, mimeType: 'text/csv', buffer });
  return page.getByRole('dialog', { name: words.statement(name) });
}

const rupees = (paise: number) => (paise / 100).toFixed(2);

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
    await office.act({
      kind: 'return.complete',
      number: byReference.number,
      parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
      reason: 'colour',
      refunds: [{ kind: 'upi', amount: price, reference: '699999999999' }],
      shownPayable: price,
    });
    await signIn(page, MANAGER);
    const table = await openPayments(page, words);
    await expect(table.getByText(words.state.shown)).toHaveCount(1);
    await expect(table.getByText(words.state.claimed)).toHaveCount(2);

    const lines = [
      'Account 1234, Bhopal',
      'Order ID,RRN,Amount,Cr/Dr,Transaction Date,Status',
      `REFERENCE0000001,612345678900,${rupees(price)},CR,${moment(byReference.at)},SUCCESS`,
      `,612345678901,${rupees(price + 500_00)},CR,${moment(tooMuch.at)},SUCCESS`,
      `,612345678902,${rupees(price)} Cr,,${moment(one.at)},SUCCESS`,
      `,612345678903,${rupees(price)},CR,${moment(other.at)},FAILED`,
      `,612345678904,77.00,CR,${moment(other.at)},SUCCESS`,
      `,612345678905,ten,CR,${moment(other.at)},SUCCESS`,
      `,699999999999,${rupees(price)},DR,${moment(byReference.at)},SUCCESS`,
      `,699999999990,11.80,DR,${moment(byReference.at)},SUCCESS`,
    ];
    const dialog = await give(page, words, 'bank.csv', lines);
    await expect(dialog.getByRole('region', { name: words.missing }).getByRole('row')).toHaveCount(2);
    await expect(dialog.getByRole('region', { name: words.spare })).toContainText('612345678904');
    await expect(dialog.getByRole('region', { name: words.out })).toContainText('699999999990');
    await expect(dialog.getByRole('region', { name: words.out })).not.toContainText('699999999999');
    await expect(dialog.getByRole('region', { name: words.bad })).toContainText('8');
    const take = dialog.getByRole('button', { name: words.take });
    await expect(take).toBeDisabled();
    await dialog.getByRole('checkbox', { name: words.goodOnly }).check();
    // Two payments of one sum and one line: the cashier says which.
    await dialog.getByRole('combobox', { name: new RegExp(one.number) }).selectOption({ value: '5' });
    await expectWell(page, 'statement', info.outputPath());
    await till.expectAccessible();
    await take.click();
    await expect(dialog).toBeHidden();
    await expect(table.getByText(words.state.matched)).toHaveCount(1);
    await expect(table.getByText(words.state.wrong)).toHaveCount(1);

    // The same file once more: all of it is known.
    const again = await give(page, words, 'bank.csv', lines);
    await expect(again.getByTestId('found')).toHaveText(words.known);
    await again.getByRole('checkbox', { name: words.goodOnly }).check();
    await expect(again.getByRole('button', { name: words.nothing })).toBeDisabled();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: words.open(tooMuch.number) }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.giveBack }).click();
    const refund = page.getByRole('dialog', { name: words.back });
    await expect(refund.getByRole('textbox').first()).toHaveValue('500');
    await refund.getByRole('textbox', { name: words.reference }).fill('R612345678999');
    await expectWell(page, 'refund', info.outputPath());
    await till.expectAccessible();
    await refund.getByRole('button', { name: words.record }).click();
    await expect(page.getByRole('dialog').getByRole('list', { name: words.history })).toContainText(
      'R612345678999',
    );
    await expectWell(page, 'payment', info.outputPath());
    await till.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(table.getByText(words.state.matched)).toHaveCount(2);
    await page.getByText(words.transfers).first().click();
    await expectWell(page, 'payments', info.outputPath());
    await till.expectAccessible();

    const view = await office.client.call('upi.read', {});
    if (!view.ok) throw new Error(view.error.code);
    const stateOf = (number: string) => {
      const tender = view.value.tenders.find((found) => found.number === number);
      return tender && upiStateOf(tender);
    };
    expect([stateOf(byReference.number), stateOf(one.number), stateOf(other.number)]).toEqual([
      'refunded',
      'matched',
      'claimed',
    ]);
    expect(view.value.payouts.map(({ match }) => match?.utr)).toEqual([undefined, '699999999999']);

    // What is still open, for the accountant.
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.list }).click(),
    ]);
    const list = await readFile(await saved.path(), 'utf8');
    expect(list.startsWith('\ufeff')).toBe(true);
    expect(list.split('\r\n').slice(1)).toEqual([expect.stringContaining(other.number)]);
    office.close();
  });

  test(`somebody says later that the money came, and a UTR shown twice is refused (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    test.setTimeout(120_000);
    const words = WORDS[language];
    const office = await openBackOffice(page);
    await office.setUp({ language });
    const paid = await sellByUpi(office, { reference: '612345678901' });
    const later = await sellByUpi(office, {});
    await signIn(page, CASHIER);
    // The cashier, from the bill.
    await page.keyboard.press('Alt+2');
    await page.getByText(later.number).first().click();
    const facts = page.getByRole('region', { name: words.payments });
    await facts.getByRole('button', { name: words.came }).click();
    const claim = page.getByRole('dialog', { name: words.cameOf });
    await claim.getByRole('textbox', { name: words.utr }).fill('6123 4567 8901');
    await claim.getByRole('radio', { name: words.phone }).check();
    await claim.getByRole('button', { name: words.record }).click();
    await expect(claim.getByText(words.used)).toContainText(paid.number);
    await expectWell(page, 'claim', info.outputPath());
    await till.expectAccessible();
    await claim.getByRole('textbox', { name: words.utr }).fill('612345678902');
    await claim.getByRole('button', { name: words.record }).click();
    await expect(claim).toBeHidden();
    await expect(facts.getByRole('list', { name: words.history })).toContainText(CASHIER.name);
    await expect(facts.getByRole('list', { name: words.history })).toContainText('612345678902');
    await expect(facts.getByRole('button', { name: words.again })).toBeVisible();
    await expectWell(page, 'bill', info.outputPath());
    await till.expectAccessible();

    const view = await office.client.call('upi.of', { number: later.number });
    expect(view.ok && view.value[0]?.claims).toMatchObject([{ way: 'buyer-phone', utr: '612345678902' }]);
    office.close();
  });

  test(`the columns of an unknown statement are told once (${language})`, async ({ page, till }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    test.setTimeout(120_000);
    const words = WORDS[language];
    const office = await openBackOffice(page);
    await office.setUp({ language });
    const paid = await sellByUpi(office, { reference: '612345678901' });
    await signIn(page, MANAGER);
    await openPayments(page, words);
    const day = moment(paid.at).slice(0, 10);
    const lines = ['Kab;Kitna;Kya', `${day};${rupees(paid.totals.payable)};UPI/612345678901/ASHA`];
    const dialog = await give(page, words, 'odd.csv', lines);
    await expect(dialog.getByRole('combobox', { name: words.line })).toHaveValue('0');
    const read = dialog.getByRole('button', { name: words.readSo });
    await expect(read).toBeDisabled();
    await dialog.getByRole('combobox', { name: words.column.day }).selectOption('Kab');
    await dialog.getByRole('combobox', { name: words.column.amount }).selectOption('Kitna');
    await dialog.getByRole('combobox', { name: words.column.note }).selectOption('Kya');
    await expectWell(page, 'columns', info.outputPath());
    await till.expectAccessible();
    await read.click();
    await expect(dialog.getByRole('button', { name: words.take })).toBeEnabled();
    await page.keyboard.press('Escape');
    // The next one with these headings is read at once.
    const next = await give(page, words, 'next.csv', ['Bank of somewhere', ...lines]);
    await next.getByRole('button', { name: words.take }).click();
    await expect(
      page.getByRole('table', { name: words.payments }).getByText(words.state.matched),
    ).toHaveCount(1);
    office.close();
  });
}
