import type { Page } from '@playwright/test';
import { dayInIndia } from '../../shared/calendar.ts';
import { formatAmount } from '../../shared/money/format.ts';
import type { Printer } from '../../shared/receipt/printer.ts';
import { printOnPaper } from '../fixtures/printer/paper.ts';
import { startVirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { type BackOffice, CASHIER, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';
import { scan } from './scanner.ts';

const SAREE = 0;
const DUPATTA = 4;
const PHONE = '9876543210';

const test = base.extend<{ office: BackOffice }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await use(office);
    office.close();
  },
});

const searchBox = (page: Page) => page.getByRole('combobox', { name: /Search bills|बिल खोजें/ });
const paper = (page: Page) => page.getByRole('document', { name: /^(Receipt|रसीद) / });
const listed = (page: Page) => page.getByRole('option');

/** As a person types, slower than any scanner. */
async function look(page: Page, text: string): Promise<void> {
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially(text, { delay: 70 });
}

async function goToBills(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(searchBox(page)).toBeFocused();
}

test('finds a bill by number, amount, day, phone and item, from the keyboard', async ({ page, office }) => {
  await office.setUp();
  const first = await office.sell({ goods: [[SAREE, 1]], buyer: { phone: PHONE, name: 'Meera Sharma' } });
  const second = await office.sell({ goods: [[DUPATTA, 3]], by: 'upi' });
  await signIn(page, MANAGER);
  await goToBills(page);
  await expect(listed(page)).toHaveText([new RegExp(second.number), new RegExp(first.number)]);

  await look(page, first.number);
  await expect(listed(page)).toHaveText([new RegExp(first.number)]);
  await look(page, '2');
  await expect(listed(page)).toHaveText([new RegExp(second.number)]);
  await look(page, formatAmount(first.totals.payable, { paise: 'auto' }));
  await expect(listed(page)).toHaveText([new RegExp(first.number)]);
  await look(page, PHONE);
  await expect(listed(page)).toHaveText([new RegExp(first.number)]);
  await look(page, 'आज');
  await expect(listed(page)).toHaveCount(2);
  await look(
    page,
    dayInIndia(Date.now() - 86_400_000)
      .split('-')
      .reverse()
      .join('/'),
  );
  await expect(page.getByText('No such bill')).toBeVisible();

  await look(page, office.items[DUPATTA]?.nameEnglish ?? '');
  await page.keyboard.press('Enter');
  await expect(listed(page)).toHaveText([new RegExp(second.number)]);
  await page.getByRole('button', { name: /Remove filter/ }).click();
  await expect(listed(page)).toHaveCount(2);

  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(paper(page)).toContainText(first.number);
  await expect(page.getByRole('region', { name: `Bill ${first.number}`, exact: true })).toBeFocused();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
});

test('opens the bill whose receipt is scanned', async ({ page, office }) => {
  await office.setUp();
  const first = await office.sell({ goods: [[SAREE, 1]] });
  await office.sell({ goods: [[DUPATTA, 1]] });
  await signIn(page, MANAGER);
  await goToBills(page);
  await expect(listed(page)).toHaveCount(2);
  await scan(page, first.number);
  await expect(paper(page)).toContainText(first.number);
});

test('prints a copy that says DUPLICATE, and shows the very rows of the paper before', async ({
  page,
  office,
}) => {
  const machine = await startVirtualPrinter();
  const printer: Printer = {
    id: 'counter',
    name: 'Counter',
    connection: { kind: 'network', host: '127.0.0.1', port: machine.port },
    columns: 42,
    codePage: 'pc858',
    mode: 'text',
    bandRows: 128,
    cut: true,
    drawer: 'none',
    acknowledges: 'yes',
  };
  await office.setUp({ printer });
  const bill = await office.sell({ goods: [[SAREE, 1]] });
  await signIn(page, MANAGER);
  await goToBills(page);
  await page.keyboard.press('ArrowDown');
  await expect(paper(page)).toContainText('** DUPLICATE **');
  const facts = page.getByRole('region', { name: 'Facts of the bill' });
  await expect(facts.getByText('Confirmed')).toHaveCount(1);

  await page.keyboard.press('F8');
  await expect(
    page.getByText(`${bill.number} is on its way to the printer, marked DUPLICATE.`).first(),
  ).toBeVisible();
  await expect(facts.getByText('Confirmed')).toHaveCount(2);
  const papers = machine.jobs().map((job) => printOnPaper(job, 42));
  const texts = papers.map((one) =>
    one.rows.flatMap((row) => (row.kind === 'text' ? [row.text.trimEnd()] : [])),
  );
  expect(papers.flatMap((one) => one.faults)).toEqual([]);
  expect(texts[0]?.join('\n')).not.toContain('DUPLICATE');
  expect(texts[1]?.filter((text) => text.includes('DUPLICATE'))).toHaveLength(2);

  const shown = await paper(page).locator(':scope > div:not([aria-hidden])').allTextContents();
  const printed = (text: string) => text !== bill.number && !text.trim().startsWith('Printed ');
  expect(shown.filter(printed)).toEqual(texts[1]?.filter(printed));
  await machine.close();
});

test('voids a bill of today with a reason; a cashier needs a second person', async ({
  till,
  page,
  office,
}) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[SAREE, 1]] });
  await signIn(page, CASHIER);
  await goToBills(page);
  await page.keyboard.press('ArrowDown');
  await expect(paper(page)).toContainText(bill.number);
  await page.keyboard.press('F6');
  const dialog = page.getByRole('dialog', { name: `Void bill ${bill.number}` });
  await till.expectAccessible();
  await dialog.getByRole('radio', { name: 'Wrong item on the bill' }).check();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: `PIN of ${MANAGER.name}` }).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(listed(page)).toHaveText([/VOID/]);
  await expect(paper(page)).toContainText('** VOID **');
  await expect(paper(page)).toContainText('Wrong item on the bill');
  await expect(page.getByRole('button', { name: 'Void bill' })).toBeDisabled();
  const found = await office.client.call('bills.read', { number: bill.number });
  expect(found.ok && found.value?.voided?.reason).toBe('Wrong item on the bill');
});

for (const language of ['en', 'hi'] as const) {
  test(`has no grave fault of accessibility in ${language}`, async ({ till, page, office }) => {
    await office.setUp({ language });
    await office.sell({ goods: [[SAREE, 1]] });
    await signIn(page, MANAGER);
    await goToBills(page);
    await till.expectAccessible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F4');
    await expect(paper(page)).toBeVisible();
    await till.expectAccessible();
    await look(page, 'chanderi');
    await expect(listed(page).first()).toBeVisible();
    await till.expectAccessible();
  });
}
