import type { Printer } from '../../shared/receipt/printer.ts';
import { closedPort, startVirtualPrinter, type VirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, type Language, MANAGER } from './haat.ts';

const test = base.extend<{ office: BackOffice; machine: VirtualPrinter }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await use(office);
    office.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads what a fixture needs from the pattern.
  machine: async ({}, use) => {
    const machine = await startVirtualPrinter();
    await use(machine);
    await machine.close();
  },
});

function printerAt(id: string, name: string, port: number): Printer {
  return {
    id,
    name,
    connection: { kind: 'network', host: '127.0.0.1', port },
    columns: 48,
    codePage: 'pc437',
    mode: 'text',
    bandRows: 128,
    cut: true,
    drawer: 'none',
    acknowledges: 'yes',
  };
}

const WORDS = {
  en: {
    move: /^On another printer: Receipt/,
    confirmed: 'Confirmed',
    moved: 'Moved to Store.',
    test: 'Print a test page',
    seen: 'What is on the paper?',
    over: 'Is cut off at the right or goes on below',
    no: 'No',
    take: 'Set the printer so',
    paper: 'Paper',
    cuts: 'Cuts the paper',
    search: /^Search the network for printers/,
    says: /Knocks once at every address/,
    start: 'Search',
  },
  hi: {
    move: /^दूसरे प्रिंटर पर छापें: रसीद/,
    confirmed: 'छप गया',
    moved: 'Store पर भेजा गया।',
    test: 'जाँच पन्ना छापें',
    seen: 'काग़ज़ पर क्या छपा है?',
    over: 'दाएँ से कटी है या नीचे चली गई है',
    no: 'नहीं',
    take: 'प्रिंटर ऐसा ही रखें',
    paper: 'काग़ज़',
    cuts: 'काग़ज़ काटता है',
    search: /^नेटवर्क में प्रिंटर खोजें/,
    says: /हर पते पर एक बार देखता है/,
    start: 'खोजें',
  },
} as const;

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  const words = WORDS[language];

  test(`${language}: a receipt whose printer is dead goes to another one by the keyboard`, async ({
    page,
    till,
    office,
    machine,
  }) => {
    test.slow();
    const dead = printerAt('counter', 'Counter', await closedPort());
    await office.setUp({ language, printer: dead });
    await office.act({
      kind: 'settings.change',
      settings: { printers: [dead, printerAt('store', 'Store', machine.port)], autoPrint: true },
    });
    await office.sell({ goods: [[0, 1]] });
    await signIn(page, MANAGER);
    await page.goto(`${page.url().split('#')[0]}#/health`);
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('F8');
    const move = page.getByRole('dialog').getByRole('button', { name: words.move });
    await expect(move).toBeVisible({ timeout: 30_000 });
    await till.expectAccessible();
    await move.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Store' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Store' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByText(words.confirmed)).toBeVisible();
    await expect(page.getByRole('dialog').getByText(words.moved)).toBeVisible();
    expect(machine.jobs()).toHaveLength(1);
  });

  test(`${language}: a test page and two answers set the width and the cutter; searching waits for a word`, async ({
    page,
    till,
    office,
    machine,
  }) => {
    await office.setUp({ language, printer: printerAt('counter', 'Counter', machine.port) });
    await signIn(page, MANAGER);
    await page.goto(`${page.url().split('#')[0]}#/settings/printers`);
    await page.getByRole('row', { name: /Counter/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Counter' });
    await dialog.getByRole('button', { name: words.test }).click();
    await dialog.getByRole('button', { name: words.seen }).click();
    await page.getByRole('radio', { name: words.over }).check();
    await page.getByRole('radio', { name: words.no, exact: true }).check();
    await till.expectAccessible();
    await page.keyboard.press('Control+s');
    await expect(dialog.getByLabel(words.paper, { exact: true })).toHaveValue('42');
    await expect(dialog.getByLabel(words.cuts)).not.toBeChecked();

    await dialog.getByRole('button', { name: words.search }).click();
    const search = page.getByRole('dialog', { name: words.search });
    await expect(search.getByText(words.says)).toBeVisible();
    await expect(search.getByRole('button', { name: words.start, exact: true })).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
    await expect(dialog).toBeVisible();
  });
}
