import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { formatAmount } from '../../shared/money/format.ts';
import type { Bill } from '../../shared/sale/bill.ts';
import type { Cart } from '../../shared/sale/cart.ts';
import { sellerOf } from '../../shared/sale/seller.ts';
import { sampleEmporium } from '../../shared/sample/emporium.ts';
import { glass } from '../fixtures/filing.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';
import { expectWell } from './looks.ts';

const SAREE = 0;
const DUPATTA = 4;
const { organisation } = sampleEmporium;
/** Well formed, of nobody. */
const BUYERS: Readonly<Record<string, string>> = {
  '07': '07AAPFU0939F1ZX',
  '23': '23AAPFU0939F1Z3',
  '27': '27AAPFU0939F1ZV',
};
const OTHER_STATE = '27';

const test = base.extend<{ office: BackOffice }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await use(office);
    office.close();
  },
});

/** One bill of a cart, paid by card, whatever the till makes of it. */
async function sell(office: BackOffice, cart: Partial<Cart> & Pick<Cart, 'lines'>, payable: number) {
  const news = await office.act({
    kind: 'bill.complete',
    cart: { id: randomUUID(), ...cart },
    tenders: [{ kind: 'card', amount: payable }],
    shownPayable: payable,
  });
  const completed = news.events.find((event) => event.kind === 'bill.completed@2');
  if (!completed) throw new Error('no bill came of the sale');
  return completed.bill;
}

interface Month {
  readonly registered: Bill;
  readonly bare: Bill;
  readonly visitor: Bill;
  readonly counter: Bill;
}

/** A registered buyer, one who left his town out, another State, exempt goods, a return and a void. */
async function sellAMonth(office: BackOffice): Promise<Month> {
  await office.setUp();
  await office.act({
    kind: 'seller.save',
    seller: {
      ...sellerOf(organisation, 'MPD'),
      eInvoice: true,
      turnover: 9_00_00_000_00,
      pin: '462003',
      place: 'Bhopal',
    },
  });
  await office.act({ kind: 'items.save', items: [glass], source: 'test' });
  const line = (itemId: string, quantity = 1000) => ({ id: randomUUID(), itemId, quantity });
  const item = (place: number) => office.items[place] ?? glass;
  const saree = line(item(SAREE).id);
  const gstin = BUYERS[organisation.stateCode] ?? BUYERS['07'] ?? '';
  const registered = await sell(
    office,
    {
      lines: [saree],
      buyer: { gstin, name: 'Craft House', address: ['12 Hill Road', 'Bhopal 462001'] },
    },
    item(SAREE).price,
  );
  const bare = await sell(
    office,
    { lines: [saree], buyer: { gstin, name: 'Shop', address: ['x'] } },
    item(SAREE).price,
  );
  const visitor = await sell(
    office,
    { lines: [line(item(DUPATTA).id)], buyer: { name: 'Visitor', stateCode: OTHER_STATE } },
    item(DUPATTA).price,
  );
  const counter = await sell(office, { lines: [line(item(DUPATTA).id, 2000)] }, item(DUPATTA).price * 2);
  await sell(office, { lines: [line(glass.id)] }, glass.price);
  const gone = await sell(office, { lines: [saree] }, item(SAREE).price);
  await office.act({ kind: 'bill.void', number: gone.number, reason: 'left it' });
  await office.act({
    kind: 'return.complete',
    number: counter.number,
    parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
    reason: 'too long',
    refunds: [{ kind: 'card', amount: item(DUPATTA).price }],
    shownPayable: item(DUPATTA).price,
  });
  return { registered, bare, visitor, counter };
}

async function goToReports(page: Page): Promise<void> {
  await page.keyboard.press('Alt+r');
  await expect(page.getByRole('heading', { level: 1, name: /Reports|रिपोर्ट/ })).toBeVisible();
}

/** A row of the tables of the return, as it reads. */
const sumsOf = (page: Page, name: RegExp) => page.getByRole('row', { name }).getByRole('cell');

async function jsonOf(download: Download) {
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

test('shows the return of a month, down to the bill, and gives the same as a file', async ({
  page,
  office,
}) => {
  const { registered, bare, visitor } = await sellAMonth(office);
  await signIn(page, MANAGER);
  await goToReports(page);

  const amounts = (sums: Bill['totals']) =>
    [sums.taxable, sums.igst, sums.cgst, sums.sgst].map((paise) => formatAmount(paise));
  const two = (figure: 'taxable' | 'igst' | 'cgst' | 'sgst') =>
    formatAmount(registered.totals[figure] + bare.totals[figure]);
  await expect(sumsOf(page, /^4A Registered/)).toHaveText([
    '2',
    two('taxable'),
    two('igst'),
    two('cgst'),
    two('sgst'),
  ]);
  await expect(sumsOf(page, /^8 Goods without tax/)).toHaveText(['1', '120.00', '0.00', '0.00', '0.00']);
  await expect(page.getByText('Every table agrees with the day book to the paisa.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'To look at before it goes out' })).toContainText(
    '2 documents wait for an IRN',
  );
  await expect(sumsOf(page, /^13 Documents/).last()).toHaveText('6 issued, 1 cancelled');

  const downloading = page.waitForEvent('download');
  await page.keyboard.press('F7');
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^GSTR1-[0-9A-Z]{15}-\d{6}\.json$/);
  const json = await jsonOf(file);
  expect(json.gstin).toBe(organisation.gstin);
  const [first] = json.b2b[0].inv;
  expect(first).toMatchObject({ inum: registered.number, val: registered.totals.payable / 100 });
  const small = json.b2cs.find(({ pos }: { pos: string }) => pos === OTHER_STATE);
  expect(small).toMatchObject({ sply_ty: 'INTER', txval: visitor.totals.taxable / 100 });
  expect(json.nil.inv[0].expt_amt).toBe(120);

  const sheets = page.waitForEvent('download');
  await page.keyboard.press('F8');
  expect((await sheets).suggestedFilename()).toMatch(/\.xlsx$/);

  await page.getByRole('button', { name: '4A Registered buyers' }).click();
  const table = page.getByRole('table', { name: '4A Registered buyers' });
  await expect(table.getByRole('row').nth(1)).toContainText(registered.number);
  await expect(table.getByRole('row').nth(1)).toContainText(amounts(registered.totals)[0] ?? '');
  await table.getByRole('link', { name: registered.number }).click();
  await expect(page.getByRole('document', { name: /^Receipt / })).toContainText(registered.number);
});

test('keeps the registers, and gives them as a paper and a workbook', async ({ page, office }) => {
  const { counter } = await sellAMonth(office);
  await signIn(page, MANAGER);
  await goToReports(page);
  await page.keyboard.press('Shift+F2');
  const book = page.getByRole('table', { name: 'Day book' });
  await expect(book.getByRole('row')).toHaveCount(9);
  await expect(book.getByRole('row', { name: /Credit note/ })).toContainText(counter.number);
  await expect(book.getByRole('row', { name: /Tax invoice, void/ })).toHaveCount(1);
  await expect(book.getByRole('link', { name: 'MPD1/2627/C00001' })).toHaveAttribute('href', /notes/);

  const printing = page.waitForEvent('download');
  await page.keyboard.press('F7');
  const pdf = await printing;
  expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-');
  const writing = page.waitForEvent('download');
  await page.keyboard.press('F8');
  expect((await writing).suggestedFilename()).toMatch(/^day-book-.*\.xlsx$/);

  await page.keyboard.press('Shift+F3');
  await expect(page.getByRole('img', { name: /^Tax by rate: most at/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Tax register' })).toBeVisible();
  await page.keyboard.press('Shift+F4');
  await expect(
    page.getByRole('table', { name: 'Tender register' }).getByRole('row', { name: /Card/ }),
  ).toBeVisible();
  await page.keyboard.press('Shift+F5');
  await expect(page.getByText('Nothing in these days')).toBeVisible();
});

test('sends what waits to the invoice portal and takes only the good rows of its answer', async ({
  page,
  office,
}) => {
  const { registered, bare } = await sellAMonth(office);
  await signIn(page, MANAGER);
  await goToReports(page);
  await page.keyboard.press('Shift+F6');
  const queue = page.getByRole('table', { name: 'E-invoices' });
  await expect(queue.getByRole('row', { name: new RegExp(registered.number) })).toContainText('IRN pending');
  await expect(queue.getByRole('row', { name: new RegExp(bare.number) })).toContainText('PIN');

  const saving = page.waitForEvent('download');
  await page.keyboard.press('F7');
  const sent = await jsonOf(await saving);
  expect(sent.map((one: { DocDtls: { No: string } }) => one.DocDtls.No)).toEqual([registered.number]);

  const good = {
    AckNo: 112_210_000_000_001,
    AckDt: '2026-11-22 10:11:00',
    Irn: 'ab12'.repeat(16),
    SignedQRCode: 'x.y.z',
    DocNo: registered.number,
  };
  const answer = JSON.stringify([good, { ...good, DocNo: bare.number, Irn: 'short' }]);
  await page
    .getByLabel("The portal's answer, a JSON file")
    .setInputFiles({ name: 'answer.json', mimeType: 'application/json', buffer: Buffer.from(answer) });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Can be taken: 1. Cannot: 1.');
  await expect(dialog.getByRole('table', { name: 'Rows that cannot be taken' })).toContainText(bare.number);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(queue.getByRole('row', { name: new RegExp(registered.number) })).toHaveCount(0);
  await expect(queue.getByRole('row', { name: new RegExp(bare.number) })).toBeVisible();
});

test('holds back a return that the portal would refuse, until somebody says so', async ({ page, office }) => {
  await sellAMonth(office);
  const short = { ...glass, id: 'item-glass-short', sku: 'GB0002', barcodes: ['2000000000077'], hsn: '7018' };
  await office.act({ kind: 'items.save', items: [short], source: 'test' });
  const lines = [{ id: randomUUID(), itemId: short.id, quantity: 1000 }];
  const bill = await sell(office, { lines }, short.price);
  await signIn(page, MANAGER);
  await goToReports(page);
  const checks = page.getByRole('region', { name: 'To look at before it goes out' });
  await expect(checks.getByRole('listitem').first()).toContainText(`${bill.number} Glass bangles`);
  await expect(page.getByText('The portal would refuse this return as it is.')).toBeVisible();

  await page.keyboard.press('F7');
  const dialog = page.getByRole('dialog', { name: 'Save it all the same?' });
  await expect(dialog).toContainText('Would be refused: 1.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('F7');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  const json = await jsonOf(await downloading);
  expect(json.hsn.hsn_b2c.map((row: { hsn_sc: string }) => row.hsn_sc)).toContain('7018');
});

for (const language of ['English', 'हिन्दी'] as const) {
  test(`is accessible and cut off nowhere in ${language}`, async ({ page, office, till }, info) => {
    await sellAMonth(office);
    await signIn(page, MANAGER);
    await goToReports(page);
    if (language !== 'English') await page.getByRole('button', { name: /हिन्दी/ }).click();
    for (const part of [1, 2, 3, 4, 5, 6]) {
      await page.keyboard.press(`Shift+F${part}`);
      await expect(page.getByRole('tab').nth(part - 1)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('#reports-part')).toBeVisible();
      await till.expectAccessible();
      await expectWell(page, `reports-${part}`, info.outputDir);
    }
  });
}
