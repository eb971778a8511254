import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { formatRupees } from '../../shared/money/format.ts';
import { type BackOffice, CASHIER, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';

const SAREE = 0;
const FLOAT = 2000;

const test = base.extend<{ office: BackOffice }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await use(office);
    office.close();
  },
});

async function goToDay(page: Page): Promise<void> {
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('heading', { level: 1, name: /^(Day|दिन)$/ })).toBeVisible();
}

/** A figure into a field of the count and on to the next, as a person types. */
async function count(page: Page, figures: readonly string[]): Promise<void> {
  for (const figure of figures) {
    await page.keyboard.type(figure, { delay: 120 });
    await page.waitForTimeout(120);
    await page.keyboard.press('Enter');
  }
}

const WORDS = {
  en: {
    close: /^Close shift 1/,
    short: '₹100 short',
    note: 'Note',
    closed: 'Shift 1 is closed',
    open: 'Float in the drawer',
    past: 'Past shifts',
    onPaper: [/SHORT\s+100\.00/, /Note: One note not found, counted twice/, /Journal \d+ [0-9a-f]{10}/],
  },
  hi: {
    close: /^शिफ़्ट 1 बंद करें/,
    short: '₹100 कम',
    note: 'टिप्पणी',
    closed: 'शिफ़्ट 1 बंद हो गई',
    open: 'गल्ले में शुरुआती नकद',
    past: 'पिछली शिफ़्टें',
    onPaper: [
      /SHORT \/ कम\s+100\.00/,
      /Note: \/ टिप्पणी: One note not found, counted twice/,
      /Journal \/ खाता-बही \d+ [0-9a-f]{10}/,
    ],
  },
} as const;

for (const language of ['en', 'hi'] as const) {
  test(`counts blind, tells the difference, wants a note and gives the Z in ${language}`, async ({
    till,
    page,
    office,
  }) => {
    const words = WORDS[language];
    await office.setUp({ language });
    const bill = await office.sell({ goods: [[SAREE, 1]] });
    const inDrawer = FLOAT + bill.totals.payable / 100;
    await signIn(page, MANAGER);
    await goToDay(page);
    await till.expectAccessible();

    await page.keyboard.press('F9');
    const dialog = page.getByRole('dialog', { name: words.close });
    await till.expectAccessible();
    // Short by one note of a hundred.
    const hundreds = (inDrawer - 100) % 500;
    await count(page, [String((inDrawer - 100 - hundreds) / 500), '0', String(Math.floor(hundreds / 100))]);
    await count(page, [String(Math.floor((hundreds % 100) / 50))]);
    await expect(dialog.getByText(words.short)).toBeHidden();
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(words.short)).toBeVisible();
    await till.expectAccessible();

    const confirm = dialog.getByRole('button', {
      name: language === 'en' ? 'Close the shift' : 'शिफ़्ट बंद करें',
    });
    await expect(confirm).toBeDisabled();
    await dialog.getByRole('textbox', { name: words.note }).fill('One note not found, counted twice');
    await page.keyboard.press('Control+Enter');
    const closed = page.getByRole('dialog', { name: words.closed });
    const paper = closed.getByRole('document', { name: /^(Report|रिपोर्ट) Z 1$/ });
    await expect(paper).toContainText('Z REPORT');
    for (const row of words.onPaper) await expect(paper).toContainText(row);
    await till.expectAccessible();

    await page.keyboard.press('Escape');
    await expect(page.getByLabel(words.open)).toBeFocused();
    await page.getByRole('tab', { name: words.past }).click();
    await expect(page.getByRole('option', { name: /Z 1/ })).toContainText(words.short);
    await till.expectAccessible();
    await page.keyboard.press('Shift+F3');
    await expect(page.getByRole('figure')).toHaveCount(2);
    await till.expectAccessible();
  });
}

test('lets somebody count again without the figures before them', async ({ page, office }) => {
  await office.setUp();
  await signIn(page, MANAGER);
  await goToDay(page);
  await page.keyboard.press('F9');
  const dialog = page.getByRole('dialog', { name: /^Close shift 1/ });
  await count(page, ['3']);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('₹500 short')).toBeVisible();
  await page.keyboard.press('F4');
  await expect(dialog.getByText('Should be in the drawer')).toBeHidden();
  await dialog.getByLabel('How many of ₹500').fill('4');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Agrees to the paisa')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Shift 1 is closed' })).toBeVisible();
});

test('puts cash in and takes it out with reasons, and shows no figures to a cashier', async ({
  page,
  office,
}) => {
  await office.setUp();
  await office.sell({ goods: [[SAREE, 1]] });
  await signIn(page, CASHIER);
  await goToDay(page);
  await expect(page.getByRole('table', { name: 'Payments' })).toBeHidden();
  await expect(page.getByRole('tab')).toHaveCount(0);

  await page.keyboard.press('F7');
  const dialog = page.getByRole('dialog', { name: 'Cash out' });
  await dialog.getByLabel('Amount').fill('500');
  await dialog.getByRole('radio', { name: 'Deposited in the bank' }).check();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: `PIN of ${MANAGER.name}` }).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const movements = page.getByRole('table', { name: 'Cash in and out' });
  await expect(movements.getByRole('row', { name: /Deposited in the bank.*-₹500\.00/ })).toBeVisible();
});

test('says when more is taken out than can be there', async ({ page, office }) => {
  await office.setUp();
  await signIn(page, MANAGER);
  await goToDay(page);
  await page.keyboard.press('F7');
  const dialog = page.getByRole('dialog', { name: 'Cash out' });
  await dialog.getByLabel('Amount').fill('5,000');
  await dialog.getByRole('radio', { name: 'Put in the safe' }).check();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toContainText('₹2,000');
});

test('opens a shift with a float counted by notes', async ({ page, office }) => {
  await office.setUp();
  await office.act({ kind: 'shift.close', denominations: { 50000: 4 } });
  await signIn(page, MANAGER);
  await goToDay(page);
  await page.getByText('Count notes').click();
  await page.getByLabel('How many of ₹500').fill('3');
  await page.getByLabel('How many of ₹10', { exact: true }).fill('20');
  await page.keyboard.press('F9');
  await expect(page.getByRole('region', { name: 'Shift 2', exact: true })).toBeVisible();
  const till = await office.client.call('till.read', {});
  expect(till.ok && till.value.phase === 'ready' && till.value.shift?.float).toBe(1700_00);
});

test('shows the running figures per tender, per person and per rate', async ({ page, office }) => {
  await office.setUp();
  await office.sell({ goods: [[SAREE, 1]], by: 'upi' });
  await signIn(page, MANAGER);
  await goToDay(page);
  await expect(
    page.getByRole('table', { name: 'Payments' }).getByRole('row', { name: /UPI 1/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Cashiers' }).getByRole('row', { name: new RegExp(`${MANAGER.name} 1`) }),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: 'GST' }).getByRole('row', { name: /5%/ })).toBeVisible();
});

test('shows what went back, how, and what came for an order, with their cash', async ({
  till,
  page,
  office,
}) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[SAREE, 2]] });
  const half = bill.totals.payable / 2;
  await office.act({
    kind: 'return.complete',
    number: bill.number,
    parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
    reason: 'Changed their mind',
    refunds: [{ kind: 'cash', amount: half }],
    shownPayable: half,
  });
  await office.act({
    kind: 'advance.take',
    description: 'Two sarees to order',
    tenders: [{ kind: 'cash', amount: 500_00, received: 500_00 }],
  });
  await signIn(page, MANAGER);
  await goToDay(page);
  const shift = page.getByRole('region', { name: 'Shift 1', exact: true });
  await expect(shift.getByText('Returns (1)')).toBeVisible();
  await expect(shift.getByText('Advances for orders')).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Money back' }).getByRole('row', { name: /Cash 1/ }),
  ).toBeVisible();
  const cash = formatRupees(500_00 - half);
  await expect(shift.getByLabel('Returns and advances')).toContainText(cash);
  await till.expectAccessible();
  await page.keyboard.press('Shift+F3');
  await page.getByRole('button', { name: /^Show as table: Sales of the last/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Went back' })).toBeVisible();
  await till.expectAccessible();
});

const OPENINGS = {
  en: {
    tab: /^Drawer/,
    kinds: ['Without a sale · Give change', 'Cash sale · MPD1'],
    only: 'Only without a sale',
    who: 'Who',
    csv: /^Save CSV/,
    pdf: 'PDF',
    head: '\ufeffDate,Time,Shift,Who,Why,Number or reason,Allowed by',
  },
  hi: {
    tab: /^गल्ला/,
    kinds: ['बिना बिक्री · खुले पैसे देने के लिए', 'नकद बिक्री · MPD1'],
    only: 'सिर्फ़ बिना बिक्री वाले',
    who: 'किसने',
    csv: /^CSV सहेजें/,
    pdf: 'PDF',
    head: '\ufeffतारीख़,समय,शिफ़्ट,किसने,क्यों,नंबर या कारण,किसने अनुमति दी',
  },
} as const;

for (const language of ['en', 'hi'] as const) {
  test(`shows who opened the drawer and why, and gives it as files in ${language}`, async ({
    till,
    page,
    office,
  }) => {
    const words = OPENINGS[language];
    await office.setUp({ language });
    await office.sell({ goods: [[SAREE, 1]] });
    await office.sell({ goods: [[SAREE, 1]], by: 'upi' });
    await signIn(page, MANAGER);
    await goToDay(page);
    await page.keyboard.press('Shift+F4');
    await expect(page.getByRole('tab', { name: words.tab })).toHaveAttribute('aria-selected', 'true');
    // What happens while it is looked at stands there too.
    await office.act({ kind: 'drawer.open', reason: 'Give change' });
    const rows = page.getByRole('table').first().locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(2);
    for (const [index, kind] of words.kinds.entries()) await expect(rows.nth(index)).toContainText(kind);
    await till.expectAccessible();

    const csv = page.waitForEvent('download');
    await page.keyboard.press('F8');
    const text = await readFile(await (await csv).path(), 'utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(words.head);
    expect(lines).toHaveLength(3);
    const pdf = page.waitForEvent('download');
    await page.keyboard.press('F7');
    expect((await readFile(await (await pdf).path())).subarray(0, 5).toString()).toBe('%PDF-');

    await page.getByLabel(words.only).check();
    await expect(rows).toHaveCount(1);
    await page.getByLabel(words.who, { exact: true }).selectOption({ label: MANAGER.name });
    await expect(rows).toHaveCount(1);
    await expect(page.getByRole('table').last().getByRole('row').nth(1)).toHaveText(`${MANAGER.name}21`);
  });
}
