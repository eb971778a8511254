import type { Page } from '@playwright/test';
import { type PaperRow, printOnPaper } from '../fixtures/printer/paper.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const COLUMNS = 48;
const SAREE = '2000002300014';
const DIYAS = '2000002300649';

const WORDS = {
  en: {
    key: '2',
    sample: 'The sample emporium',
    float: 'Cash in the drawer now',
    scanBox: 'Scan, or type a name or code',
    printers: 'Printers',
    add: 'Add a printer',
    mode: 'What is it sent?',
    host: 'Network address',
    port: 'Port',
    pay: 'Payment',
    cash: 'Cash handed over',
    upi: 'UPI: amount',
    done: 'Sale completed',
    printed: 'Printed',
    bills: 'Search bills',
    receipt: /^Receipt /,
    close: /^Close shift 1/,
    closed: 'Shift 1 is closed',
    agrees: 'Agrees to the paisa',
    items: 'Items',
    health: 'Health',
    settings: 'Settings',
    who: `PIN of ${MANAGER.name}`,
  },
  hi: {
    key: '1',
    sample: 'नमूना एम्पोरियम',
    float: 'दराज़ में अभी का नकद',
    scanBox: 'स्कैन करें, या नाम या कोड लिखें',
    printers: 'प्रिंटर',
    mode: 'क्या भेजें?',
    add: 'प्रिंटर जोड़ें',
    host: 'नेटवर्क पता',
    port: 'पोर्ट',
    pay: 'भुगतान',
    cash: 'दिया गया नकद',
    upi: 'यूपीआई: रक़म',
    done: 'बिक्री पूरी हुई',
    printed: 'छप गया',
    bills: 'बिल खोजें',
    receipt: /^रसीद /,
    close: /^शिफ़्ट 1 बंद करें/,
    closed: 'शिफ़्ट 1 बंद हो गई',
    agrees: 'पाई-पाई बराबर',
    items: 'वस्तुएँ',
    health: 'सेहत',
    settings: 'सेटिंग',
    who: `${MANAGER.name} का पिन`,
  },
} as const;

/** As a person types: slower than any scanner. */
const type = (page: Page, text: string) => page.keyboard.type(text, { delay: 65 });

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Goes on by Tab until something has the focus, as one does who has no mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    if (await field(page, name).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(field(page, name)).toBeFocused();
}

/** Text of a print that is done, or nothing while there is none. */
function textOf(printer: VirtualPrinter, job: number): string {
  const bytes = printer.jobs()[job];
  if (!bytes || bytes.length === 0) return '';
  const paper = printOnPaper(bytes, COLUMNS);
  expect(paper.faults.filter((fault) => !/unfinished/.test(fault))).toEqual([]);
  return paper.rows.flatMap((row: PaperRow) => (row.kind === 'text' ? [row.text] : [])).join('\n');
}

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  test(`a whole day by keyboard alone (${language})`, async ({ page, till }, info) => {
    test.setTimeout(240_000);
    const words = WORDS[language];
    const printer = await startVirtualPrinter();
    const look = (name: string) => expectWell(page, name, info.outputPath());

    await expect(page.getByRole('button', { name: 'हिन्दी' })).toBeFocused();
    await look('01-language');
    await page.keyboard.press(words.key);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await look('02-choice');
    await page.keyboard.press('2');
    await expect(page.getByRole('heading', { level: 1, name: words.sample })).toBeVisible();
    await look('03-sample');
    await type(page, MANAGER.name);
    await page.keyboard.press('Tab');
    await type(page, MANAGER.pin);
    await page.keyboard.press('Tab');
    await type(page, MANAGER.pin);
    await page.keyboard.press('Enter');

    await expect(field(page, words.float)).toBeFocused();
    await look('04-no-shift');
    await type(page, '2000');
    await page.keyboard.press('Enter');
    const scanBox = page.getByRole('combobox', { name: words.scanBox });
    await expect(scanBox).toBeFocused();

    await page.keyboard.press('Alt+0');
    await expect(page.getByRole('tablist')).toBeVisible();
    await page.keyboard.press('Shift+F8');
    await expect(page.getByRole('heading', { level: 2, name: words.printers })).toBeVisible();
    await look('05-printers');
    await page.keyboard.press('Alt+n');
    await expect(page.getByRole('dialog', { name: words.add })).toBeVisible();
    await tabTo(page, words.host);
    await type(page, '127.0.0.1');
    await tabTo(page, words.port);
    await page.keyboard.press('Control+a');
    await type(page, String(printer.port));
    // The text of its papers is read below, so it is sent letters; the last choice of the list.
    await page.getByRole('combobox', { name: words.mode }).focus();
    await page.keyboard.press('End');
    await look('06-printer');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('cell', { name: `127.0.0.1:${printer.port}` })).toBeVisible();
    await look('07-printer-set');

    await page.keyboard.press('Alt+1');
    await expect(scanBox).toBeFocused();
    await look('08-sell-empty');
    await till.scan([SAREE, DIYAS]);
    await expect(page.getByTestId('payable')).toHaveText('₹6,940');
    await look('09-cart');
    await page.keyboard.press('F9');
    await expect(field(page, words.cash)).toBeFocused();
    await type(page, '3470');
    await page.keyboard.press('F3');
    await expect(field(page, words.upi)).toBeFocused();
    await type(page, '3470');
    await look('10-payment');
    await page.keyboard.press('Enter');
    const done = page.getByRole('region', { name: words.done });
    await expect(done).toBeVisible();
    const number = (await done.getByTestId('bill-number').textContent()) ?? '';
    expect(number).toMatch(/^SMP1\/\d{4}\/000001$/);
    await expect(done).toContainText(words.printed);
    await look('11-done');
    await expect.poll(() => textOf(printer, 0)).toContain(number);
    const receipt = textOf(printer, 0);
    expect(receipt).toContain('6,940.00');
    expect(receipt.match(/3,470\.00/g)).toHaveLength(2);
    expect(receipt).not.toContain('DUPLICATE');

    await page.keyboard.press('Alt+2');
    await expect(page.getByRole('combobox', { name: words.bills })).toBeFocused();
    await look('12-bills');
    await type(page, '6940');
    await expect(page.getByRole('option')).toHaveText([new RegExp(number)]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('document', { name: words.receipt })).toContainText(number);
    await look('13-bill');
    await page.keyboard.press('F8');
    await expect.poll(() => textOf(printer, 1)).toContain(number);
    expect(textOf(printer, 1)).toContain('DUPLICATE');
    expect(textOf(printer, 1)).toContain('6,940.00');

    await page.keyboard.press('Alt+4');
    await expect(page.getByRole('region', { name: /^(Shift|शिफ़्ट) 1$/ })).toBeVisible();
    await look('14-day');
    await page.keyboard.press('F9');
    await expect(page.getByRole('dialog', { name: words.close })).toBeVisible();
    for (const pieces of ['10', '2', '0', '1', '1']) {
      await type(page, pieces);
      await page.keyboard.press('Tab');
    }
    await look('15-count');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog').getByText(words.agrees)).toBeVisible();
    await look('16-counted');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog', { name: words.closed })).toBeVisible();
    await look('17-closed');
    await expect.poll(() => textOf(printer, 2)).toMatch(/Journal \d+ [0-9a-f]{10}/);
    const report = textOf(printer, 2);
    expect(report).toContain('Z REPORT');
    expect(report).toContain('6,940.00');

    await page.keyboard.press('Escape');
    for (const [place, name, title] of [
      ['3', '18-items', words.items],
      ['9', '19-health', words.health],
      ['0', '20-settings', words.settings],
    ] as const) {
      await page.keyboard.press(`Alt+${place}`);
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
      await look(name);
    }
    await page.keyboard.press('Alt+1');
    await expect(field(page, words.float)).toBeFocused();
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('21-keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+l');
    await expect(field(page, words.who)).toBeFocused();
    await look('22-sign-in');
    await printer.close();
  });
}
