import { randomUUID } from 'node:crypto';
import { DECODERS } from '../fixtures/labels/decode.ts';
import { printOnPaper } from '../fixtures/printer/paper.ts';
import { networkPrinter } from '../fixtures/printer/sample.ts';
import { closedPort, startVirtualPrinter, type VirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, type Language, MANAGER } from './haat.ts';

const test = base.extend<{ office: BackOffice; machine: VirtualPrinter }>({
  shellArguments: async ({ machine }, use) => {
    await use(['--search', `127.0.0.2:1,127.0.0.1:${machine.port}`]);
  },
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

const letters = { mode: 'text' } as const;

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
    pulse: 'The pulse was sent. Look at the drawer.',
    pin5: 'By pin 5',
    drawer: 'Cash drawer',
    add: 'Add a printer',
    found: '1 address found.',
    answers: '127.0.0.1 Answers as a receipt printer',
    address: 'Network address',
    port: 'Port',
    labels: /^Print some again: Labels/,
    fromRow: 'From row',
    toRow: 'To row',
    two: '2 rows will be printed.',
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
    pulse: 'संकेत भेज दिया गया। दराज़ देखें।',
    pin5: 'पिन 5 से',
    drawer: 'नकद दराज़',
    add: 'प्रिंटर जोड़ें',
    found: '1 पता मिला।',
    answers: '127.0.0.1 रसीद प्रिंटर की तरह जवाब देता है',
    address: 'नेटवर्क पता',
    port: 'पोर्ट',
    labels: /^कुछ फिर छापें: लेबल/,
    fromRow: 'इस पंक्ति से',
    toRow: 'इस पंक्ति तक',
    two: '2 पंक्तियाँ छपेंगी।',
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
    const dead = networkPrinter(await closedPort(), letters);
    await office.setUp({ language, printer: dead });
    await office.act({
      kind: 'settings.change',
      settings: {
        printers: [dead, networkPrinter(machine.port, { ...letters, id: 'store', name: 'Store' })],
        autoPrint: true,
      },
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
    await office.setUp({ language, printer: networkPrinter(machine.port, letters) });
    await signIn(page, MANAGER);
    await page.goto(`${page.url().split('#')[0]}#/settings/printers`);
    await page.getByRole('row', { name: /Counter/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Counter' });
    await dialog.getByRole('button', { name: words.test }).click();
    await dialog.getByRole('button', { name: words.seen }).click();
    await page.getByRole('radio', { name: words.over }).check();
    await page.getByRole('radio', { name: words.no, exact: true }).check();
    await page.keyboard.press('Control+5');
    await expect(page.getByText(words.pulse)).toBeVisible();
    await expect
      .poll(() => printOnPaper(machine.jobs().at(-1) ?? Buffer.alloc(0), 48).pulses)
      .toEqual([{ pin: 5, onMs: 50, offMs: 500 }]);
    await page.getByRole('radio', { name: words.pin5 }).check();
    await till.expectAccessible();
    await page.keyboard.press('Control+s');
    await expect(dialog.getByLabel(words.paper, { exact: true })).toHaveValue('42');
    await expect(dialog.getByLabel(words.cuts)).not.toBeChecked();
    await expect(dialog.getByLabel(words.drawer)).toHaveValue('pin-5');

    await dialog.getByRole('button', { name: words.search }).click();
    const search = page.getByRole('dialog', { name: words.search });
    await expect(search.getByText(words.says)).toBeVisible();
    await expect(search.getByRole('button', { name: words.start, exact: true })).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
    await expect(dialog).toBeVisible();
  });

  test(`${language}: a printer is found on the network, chosen and saved by the keyboard`, async ({
    page,
    till,
    office,
    machine,
  }) => {
    await office.setUp({ language });
    await signIn(page, MANAGER);
    await page.goto(`${page.url().split('#')[0]}#/settings/printers`);
    await expect(page.getByRole('button', { name: words.add })).toBeVisible();
    await page.keyboard.press('Alt+n');
    const dialog = page.getByRole('dialog', { name: words.add });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('F9');
    const search = page.getByRole('dialog', { name: words.search });
    await expect(search.getByRole('button', { name: words.start, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(search.getByText(words.found)).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Tab');
    await expect(search.getByRole('button', { name: words.answers })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(search).toBeHidden();
    await expect(dialog.getByLabel(words.address)).toHaveValue('127.0.0.1');
    await expect(dialog.getByLabel(words.port, { exact: true })).toHaveValue(String(machine.port));
    await page.keyboard.press('Control+s');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('cell', { name: `127.0.0.1:${machine.port}` })).toBeVisible();
    expect(Buffer.concat(machine.jobs()).toString('hex')).toBe('100401');
  });

  test(`${language}: two jobs at once for a printer of one connection come out one after the other`, async ({
    page,
    office,
    machine,
  }) => {
    machine.behave('one-connection');
    await office.setUp({ language, printer: networkPrinter(machine.port, letters) });
    await Promise.all([office.sell({ goods: [[0, 1]] }), office.sell({ goods: [[1, 1]] })]);
    await signIn(page, MANAGER);
    await page.goto(`${page.url().split('#')[0]}#/health`);
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('F8');
    await expect(page.getByRole('dialog').getByText(words.confirmed)).toHaveCount(2);
    expect(machine.mostAtOnce()).toBe(1);
    expect(machine.jobs()).toHaveLength(2);
  });

  test(`${language}: labels that may be on the web are printed again as far as a person says`, async ({
    page,
    till,
    office,
    machine,
  }) => {
    machine.behave('never-answers');
    const printer = networkPrinter(machine.port, letters);
    await office.setUp({ language, printer });
    const row = { width: 24, height: 8, base64: Buffer.alloc(24, 0x5a).toString('base64'), copies: 3 };
    const printed = await office.client.call('labels.print', {
      jobId: randomUUID(),
      printer: printer.id,
      label: { language: 'zpl', dpi: 203 },
      gap: 3,
      pitch: 28,
      title: 'Dhokra',
      rows: [row],
    });
    expect(printed.ok).toBe(true);
    await signIn(page, MANAGER);
    await page.goto(`${page.url().split('#')[0]}#/health`);
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: words.labels }).click();
    await page.getByRole('textbox', { name: words.fromRow }).fill('2');
    await expect(page.getByText(words.two)).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: words.labels })).toHaveCount(2);
    const copies = machine.jobs().map((bytes) => DECODERS.zpl(bytes)[0]?.copies);
    expect(copies).toEqual([3, 2]);
  });
}
