import type { Page } from '@playwright/test';
import { DECODERS } from '../fixtures/labels/decode.ts';
import { readSymbols } from '../fixtures/labels/read-symbols.ts';
import { PRINTER } from '../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { expect, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const SHOTS = 'test-results/pieces';
const PIECES = ['MPD100001', 'MPD100002', 'MPD100003'] as const;

let printer: VirtualPrinter;
test.beforeEach(async () => {
  test.skip(test.info().project.metadata.shell === 'electron', 'the back office needs the socket');
  printer = await startVirtualPrinter('never-answers');
});
test.afterEach(async () => {
  await printer?.close();
});

async function openTill(page: Page, language: 'en' | 'hi'): Promise<BackOffice> {
  const office = await openBackOffice(page);
  await office.setUp({
    language,
    printer: {
      ...PRINTER,
      name: 'Labels',
      label: { language: 'zpl', dpi: 203 },
      connection: { kind: 'network', host: '127.0.0.1', port: printer.port },
      drawer: 'none',
    },
  });
  await office.act({ kind: 'settings.change', settings: { autoPrint: false } });
  await signIn(page, MANAGER);
  return office;
}

/** Something that a shop has three of, each another. */
function craftwork(office: BackOffice) {
  const item = office.items.find(({ nameEnglish }) => nameEnglish === 'Bell metal chariot with horses');
  if (!item) throw new Error('no sample');
  return item;
}

async function sellPiece(office: BackOffice, piece: string): Promise<string> {
  const { id, price } = craftwork(office);
  const news = await office.act({
    kind: 'bill.complete',
    cart: { id: crypto.randomUUID(), lines: [{ id: 'line', itemId: id, quantity: 1000, piece }] },
    tenders: [{ kind: 'cash', amount: price, received: price }],
    shownPayable: price,
  });
  const [bill] = news.events.flatMap((event) => (event.kind === 'bill.completed@2' ? [event.bill] : []));
  if (!bill) throw new Error('no bill');
  return bill.number;
}

/** What stands on the labels that came out of the printer. */
async function printedCodes(): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const { width, height, dots, copies } of DECODERS.zpl(Buffer.concat(printer.jobs()))) {
    const symbols = await readSymbols({ width, height, isBlack: (x, y) => dots[y * width + x] === 1 });
    codes.push(...Array.from({ length: copies }, () => symbols.map(({ text }) => text)).flat());
  }
  return codes;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function openItem(page: Page, sku: string): Promise<void> {
  await page.keyboard.press('Alt+3');
  await page.getByRole('searchbox').fill(sku);
  await page.keyboard.press('Enter');
}

test('numbers each piece as its label is printed, sells it once and takes it back', async ({
  page,
  till,
}) => {
  const office = await openTill(page, 'en');
  const item = craftwork(office);
  await openItem(page, item.sku);
  await expect(heading(page)).toHaveText(item.nameEnglish);
  await page.getByRole('switch', { name: 'Each piece has its own number' }).click();
  await expect(page.getByRole('region', { name: 'Pieces' })).toContainText('No piece has a number yet');
  await page.keyboard.press('Control+S');
  await page.keyboard.press('Control+P');
  await expect(heading(page)).toHaveText('Labels');
  await expect(page.getByText('Each piece gets a number of its own.')).toBeVisible();
  await page.getByRole('textbox', { name: `Labels of ${item.nameEnglish}` }).fill('3');
  await expectWell(page, 'run-en', SHOTS);
  await page.keyboard.press('Control+P');
  const again = page.getByText('MPD100001 – MPD100003: the labels they have, printed again');
  await expect(again).toBeVisible();
  await expect.poll(printedCodes).toEqual(PIECES);
  await page.keyboard.press('Control+P');
  await expect.poll(printedCodes).toEqual([...PIECES, ...PIECES]);

  const bill = await sellPiece(office, PIECES[0]);
  await page.keyboard.press('Alt+1');
  const scanBox = page.getByRole('combobox', { name: 'Scan, or type a name or code' });
  await expect(scanBox).toBeFocused();
  const notice = page.getByTestId('notice');
  const lines = page.getByRole('table', { name: 'Lines of the cart' }).locator('tbody').getByRole('row');
  await till.scan(PIECES[0]);
  await expect(notice).toContainText(`The piece ${PIECES[0]} was sold on`);
  await expect(notice).toContainText(bill);
  await till.scan([PIECES[1], PIECES[2]]);
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText(PIECES[1]);
  await page
    .getByRole('button', { name: `More of ${item.nameEnglish}` })
    .first()
    .click();
  await expect(notice).toContainText('is one. Scan the label of the next piece');
  await till.scan(PIECES[1]);
  await expect(notice).toContainText('is in the bill already');
  await expect(lines).toHaveCount(2);
  await expectWell(page, 'sell-en', SHOTS);
  await till.expectAccessible();

  await openItem(page, item.sku);
  const pieces = page.getByRole('list', { name: 'Pieces' });
  await expect(pieces.getByRole('listitem')).toHaveCount(3);
  await expect(pieces).toContainText(`bill ${bill}`);
  await till.expectAccessible();
  await expectWell(page, 'item-en', SHOTS);

  await pieces.getByText(`bill ${bill}`).click();
  await expect(page.getByText(PIECES[0]).first()).toBeVisible();
  await page.getByRole('button', { name: /^Return\b/ }).click();
  await expect(page.getByRole('table')).toContainText(PIECES[0]);
  await till.scan(PIECES[2]);
  await expect(page.getByRole('alert')).toContainText('is not on this bill');
  await till.scan(PIECES[0]);
  await expect(page.getByRole('alert')).toBeHidden();
  await till.scan(PIECES[0]);
  await expect(page.getByRole('alert')).toContainText('All of');

  await page.keyboard.press('Alt+2');
  await expect(heading(page)).toHaveText('Bills');
  await till.scan(PIECES[0]);
  await expect(page.getByText(bill).first()).toBeVisible();
  await expect(page.getByText(PIECES[0]).first()).toBeVisible();
  await page.keyboard.press('Alt+3');
  await till.scan(PIECES[2]);
  await expect(heading(page)).toHaveText(item.nameEnglish);
  office.close();
});

test('shows where every piece is and prints its label again, in Hindi', async ({ page, till }) => {
  const office = await openTill(page, 'hi');
  const item = craftwork(office);
  await office.act({ kind: 'items.save', items: [{ ...item, byPiece: true }], source: 'test' });
  await office.act({ kind: 'pieces.number', pieces: [{ itemId: item.id, count: 3 }] });
  const bill = await sellPiece(office, PIECES[0]);
  const other = await sellPiece(office, PIECES[1]);
  const back = async (number: string, condition: 'stock' | 'quarantine') =>
    office.act({
      kind: 'return.complete',
      number,
      parts: [{ kind: 'goods', line: 0, quantity: 1000, condition }],
      reason: 'a horse is loose',
      refunds: [{ kind: 'cash', amount: item.price }],
      shownPayable: item.price,
    });
  await back(bill, 'stock');
  await back(other, 'quarantine');
  await openItem(page, item.sku);
  const pieces = page.getByRole('list', { name: 'नग' });
  await expect(pieces.getByRole('listitem')).toHaveCount(3);
  await expect(pieces).toContainText('फिर बिक्री में');
  await expect(pieces).toContainText('अलग रखा');
  await till.expectAccessible();
  await expectWell(page, 'item-hi', SHOTS);
  await page.getByRole('button', { name: `${PIECES[2]} का लेबल फिर छापें` }).click();
  await expect(heading(page)).toHaveText('लेबल');
  await expect(page.getByText(`${PIECES[2]}: यही लेबल फिर छपेंगे`)).toBeVisible();
  await expectWell(page, 'run-hi', SHOTS);
  await till.expectAccessible();
  await page.keyboard.press('Control+P');
  await expect.poll(printedCodes).toEqual([PIECES[2]]);

  await page.keyboard.press('Alt+1');
  await till.scan(PIECES[1]);
  await expect(page.getByTestId('notice')).toContainText('अलग रखा है');

  await page.evaluate(() => {
    location.hash = '/returns/quarantine';
  });
  await expect(page.getByRole('table')).toContainText(item.nameHindi);
  await page.keyboard.press('F6');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: PIECES[1] })).toBeChecked();
  await dialog.getByRole('radio').first().check();
  await till.expectAccessible();
  await expectWell(page, 'clear-hi', SHOTS);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Alt+1');
  await till.scan(PIECES[1]);
  await expect(page.getByRole('table').locator('tbody').getByRole('row')).toContainText([PIECES[1]]);
  office.close();
});
