import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, WebSocketRoute } from '@playwright/test';
import { expect, MANAGER, test as shells, type TillUnderTest } from './haat.ts';

const DIYAS = { name: 'Clay diyas, set of 12', code: '2000002300649' } as const;
const SEV = { name: 'Ratlami sev, 400 g pack', code: '2000002300625' } as const;

/** What the page sends to the host; `false` keeps it from arriving. */
type Wire = (message: string) => boolean;

interface Fault {
  /** Whether the host can be reached at all. */
  isUp(up: boolean): Promise<void>;
  onlyLetThrough(wire: Wire | undefined): void;
}

/** A till whose wire between window and host can be cut; the host and its journal are the real ones. */
const test = shells.extend<{ fault: Fault }>({
  fault: async ({ page }, use, info) => {
    shells.skip(info.project.metadata.shell !== 'browser', 'the wire is a socket in the browser shell only');
    const open = new Set<WebSocketRoute>();
    let up = true;
    let wire: Wire | undefined;
    await page.context().routeWebSocket('**/port', (socket) => {
      if (!up) return void socket.close();
      const host = socket.connectToServer();
      socket.onMessage((message) => {
        if (wire?.(String(message)) !== false) host.send(message);
      });
      open.add(socket);
    });
    await page.reload();
    await use({
      async isUp(next) {
        up = next;
        if (up) return;
        await Promise.all([...open].map((socket) => socket.close()));
        open.clear();
      },
      onlyLetThrough(next) {
        wire = next;
      },
    });
  },
});

const scanBox = (page: Page) => page.getByRole('combobox', { name: 'Scan, or type a name or code' });
const lines = (page: Page) =>
  page.getByRole('table', { name: 'Lines of the cart' }).locator('tbody').getByRole('row');
const quantity = (page: Page, { name }: { readonly name: string }, figure: number) =>
  page.getByRole('button', { name: new RegExp(`^${name}: ${figure} \\w+, change quantity`) });
const bills = (page: Page) => page.getByRole('option');

async function pay(page: Page): Promise<string> {
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Payment' })).toBeVisible();
  await page.keyboard.press('Enter');
  const number = page.getByRole('region', { name: 'Sale completed' }).getByTestId('bill-number');
  await expect(number).toBeVisible();
  return (await number.textContent()) ?? '';
}

/** A till that was started anew may ask who is there. */
async function comeBack(page: Page): Promise<void> {
  const pin = page.getByRole('textbox', { name: `PIN of ${MANAGER.name}` });
  await expect(pin.or(scanBox(page))).toBeVisible();
  if (!(await pin.isVisible())) return;
  await pin.fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(scanBox(page)).toBeFocused();
}

/** The host has put the cart where a cut in power does not reach it. */
async function expectKept({ dataFolder }: TillUnderTest, quantity: number): Promise<void> {
  const kept = () => readFile(join(dataFolder, 'drafts.jsonl'), 'utf8').catch(() => '');
  await expect.poll(kept).toContain(`"quantity":${quantity * 1000}`);
}

/** The diyas in stock as the search shows them, and every bill: what the page made of the journal. */
async function whatIsKnown(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Alt+1');
  await scanBox(page).fill('diyas');
  const found = page.getByRole('listbox', { name: 'Items found' }).getByRole('option');
  await expect(found.first()).toContainText(DIYAS.name);
  const goods = (await found.first().textContent()) ?? '';
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+2');
  await expect(bills(page).first()).toBeVisible();
  return [goods, ...(await bills(page).allTextContents())];
}

const store = (page: Page) => page.getByRole('row', { name: 'Catalogue of this window' });

test('the cart outlives a pulled plug and a reload, and a held bill too', async ({ page, till }) => {
  await till.setUpSample();
  await till.scan(SEV.code);
  await page.keyboard.press('F8');
  await page.getByRole('textbox', { name: /For whom/ }).fill('Red turban');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(0);
  await till.scan([DIYAS.code, DIYAS.code, DIYAS.code, SEV.code]);
  await expectKept(till, 3);

  await till.pullThePlug();
  await comeBack(page);
  await expect(quantity(page, DIYAS, 3)).toBeVisible();
  await expect(quantity(page, SEV, 1)).toBeVisible();
  await page.reload();
  await comeBack(page);
  await expect(quantity(page, DIYAS, 3)).toBeVisible();
  await page.keyboard.press('F10');
  await expect(page.getByRole('button', { name: /^Red turban/ })).toBeVisible();
});

test('a bill saved just before the plug was pulled is there once, and its cart is gone', async ({
  page,
  till,
  fault,
}) => {
  await till.setUpSample();
  await till.scan([DIYAS.code, DIYAS.code]);
  await expectKept(till, 2);
  // The page never gets to say that the cart is done with.
  fault.onlyLetThrough((message) => !message.includes('drafts.keep'));
  const number = await pay(page);
  await till.pullThePlug();
  fault.onlyLetThrough(undefined);
  await comeBack(page);
  await expect(page.getByText('Ready for the next sale')).toBeVisible();
  expect(await whatIsKnown(page)).toEqual([
    expect.stringContaining('In stock: 38 set'),
    expect.stringContaining(number),
  ]);
});

test('a plug pulled while the bill is being saved leaves one bill or the cart, and never two bills', async ({
  page,
  till,
}) => {
  await till.setUpSample();
  await till.scan([DIYAS.code, DIYAS.code]);
  await expectKept(till, 2);
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Payment' })).toBeVisible();
  await page.keyboard.press('Enter');
  await till.pullThePlug();
  await comeBack(page);
  await expect(lines(page).or(page.getByText('Ready for the next sale'))).toBeVisible();
  if (await lines(page).isVisible()) await pay(page);
  expect(await whatIsKnown(page)).toEqual([
    expect.stringContaining('In stock: 38 set'),
    expect.stringContaining('₹180'),
  ]);
});

test('selling goes on though the browser throws its database away, and all is known again after', async ({
  page,
  till,
}) => {
  await till.setUpSample();
  await till.scan(SEV.code);
  await pay(page);
  await page.keyboard.press('Alt+9');
  await expect(store(page)).toContainText('kept for the next start');
  await page.keyboard.press('Alt+1');
  await till.scan(DIYAS.code);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await till.scan(DIYAS.code);
  await pay(page);
  const before = await whatIsKnown(page);
  expect(before).toHaveLength(3);

  await page.keyboard.press('Alt+9');
  await expect(store(page)).toContainText('this window cannot keep them');
  await expect(page.getByText('Working from memory')).toBeVisible();
  await page.reload();
  await expect(store(page)).toContainText('kept for the next start');
  expect(await whatIsKnown(page)).toEqual(before);
});

test('a window that cannot open its database sells from memory and says so', async ({ page, till }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('broken') === null) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await till.setUpSample();
  await till.scan(DIYAS.code);
  await pay(page);
  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'));
  await page.reload();
  await expect(page.getByText('Working from memory')).toBeVisible();
  await till.scan([DIYAS.code, SEV.code]);
  await expect(lines(page)).toHaveCount(2);
  await pay(page);
  const before = await whatIsKnown(page);
  expect(before[0]).toContain('In stock: 38 set');
  expect(before).toHaveLength(3);
  await page.keyboard.press('Alt+9');
  await expect(store(page)).toContainText('this window cannot keep them');
  await till.expectAccessible();

  await page.evaluate(() => sessionStorage.removeItem('broken'));
  await page.reload();
  await expect(store(page)).toContainText('kept for the next start');
  expect(await whatIsKnown(page)).toEqual(before);
});

test('a lost connection is told, scanning goes on, and the bill is saved when it is back', async ({
  page,
  till,
  fault,
}) => {
  await till.setUpSample();
  await till.scan(DIYAS.code);
  await expect(quantity(page, DIYAS, 1)).toBeVisible();
  await page.keyboard.press('Alt+9');
  await expect(store(page)).toContainText('kept for the next start');
  await page.keyboard.press('Alt+1');
  await fault.isUp(false);
  const banner = page.getByRole('alert').filter({ hasText: 'The connection to the till is lost' });
  await expect(banner).toBeVisible();
  await expect(page.getByText('No connection')).toBeVisible();
  await till.expectAccessible();
  await till.scan([DIYAS.code, SEV.code]);
  await expect(quantity(page, DIYAS, 2)).toBeVisible();
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await fault.isUp(true);
  await expect(banner).toBeHidden();
  await expect(page.getByRole('region', { name: 'Sale completed' })).toBeVisible();
  expect(await whatIsKnown(page)).toEqual([
    expect.stringContaining('In stock: 38 set'),
    expect.stringContaining('₹360'),
  ]);
});

test('a second window sees the bill without being touched', async ({ page, till, fault, context }) => {
  void fault;
  await till.setUpSample();
  const second = await context.newPage();
  await second.goto(new URL('/', page.url()).href);
  await comeBack(second);
  await second.keyboard.press('Alt+2');
  await expect(second.getByRole('combobox', { name: 'Search bills' })).toBeVisible();
  await till.scan(DIYAS.code);
  const number = await pay(page);
  await expect(bills(second)).toHaveText([new RegExp(number)]);
  await second.keyboard.press('Alt+1');
  await expect(lines(second)).toHaveCount(0);
});
