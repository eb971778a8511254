import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { STANDARD_TEMPLATES } from '../../shared/label/standard.ts';
import { storyOf } from '../../shared/label/story.ts';
import { DECODERS } from '../fixtures/labels/decode.ts';
import { readSymbols } from '../fixtures/labels/read-symbols.ts';
import { canReadPdf, pdfText } from '../fixtures/pdf-text.ts';
import { PRINTER } from '../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { expect, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const SHOTS = 'test-results/labels';

let printer: VirtualPrinter;
test.beforeEach(async () => {
  test.skip(test.info().project.metadata.shell === 'electron', 'the back office needs the socket');
  printer = await startVirtualPrinter('never-answers');
});
test.afterEach(async () => {
  await printer?.close();
});

/** A till with the sample and a printer of labels, signed in. */
async function openTill(page: Page, language: 'en' | 'hi'): Promise<BackOffice> {
  const office = await openBackOffice(page);
  await office.setUp({
    language,
    printer: {
      ...PRINTER,
      name: 'Labels',
      connection: { kind: 'network', host: '127.0.0.1', port: printer.port },
      drawer: 'none',
    },
  });
  await signIn(page, MANAGER);
  return office;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function add(page: Page, box: Locator, code: string): Promise<void> {
  await box.fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toContainText(code);
}

/** What a decoder reads off the label on the screen. */
async function readShown(page: Page): Promise<readonly string[]> {
  const picture = await page
    .getByRole('region', { name: 'छपकर ऐसा दिखेगा' })
    .locator('canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const { width, height, data } = PNG.sync.read(Buffer.from(picture.split(',')[1] ?? '', 'base64'));
  const symbols = await readSymbols({
    width,
    height,
    isBlack: (x, y) => (data[(y * width + x) * 4] ?? 255) < 128,
  });
  return symbols.map(({ text }) => text).sort();
}

test('prints what was chosen in the list on a roll, two across, as it is shown', async ({ page, till }) => {
  const office = await openTill(page, 'en');
  const [first, second] = office.items.filter(({ craft }) => craft === 'Madhubani painting');
  if (!first || !second) throw new Error('no sample');
  await page.keyboard.press('Alt+3');
  await page.getByRole('searchbox').fill(first.sku);
  await expect(page.getByRole('treegrid').getByRole('row', { name: first.nameEnglish })).toBeVisible();
  await page.getByRole('checkbox', { name: `Select ${first.nameEnglish}` }).click();
  await page.keyboard.press('F9');
  await expect(heading(page)).toHaveText('Labels');
  const box = page.getByRole('searchbox', { name: 'Add an item' });
  await expect(box).toBeFocused();
  await add(page, box, second.sku);

  await page.getByRole('combobox', { name: 'Label', exact: true }).selectOption('roll-38x25');
  await page.getByRole('combobox', { name: 'Printer', exact: true }).selectOption({ label: 'Labels' });
  await page.getByRole('combobox', { name: 'Printer language' }).selectOption('zpl');
  const copies = page.getByRole('textbox', { name: `Labels of ${first.nameEnglish}` });
  if (!first.oneOfAKind) await copies.fill('3');
  await expect(page.getByRole('img', { name: /^Label of/ })).toBeVisible();
  await till.expectAccessible();
  await expectWell(page, 'roll-en', SHOTS);

  await page.keyboard.press('Control+P');
  const queue = page.getByRole('region', { name: 'Sent from here' });
  await expect(queue).toContainText('this printer does not answer');
  const printed = DECODERS.zpl(Buffer.concat(printer.jobs()));
  const codes: string[] = [];
  for (const row of printed) {
    for (const place of [0, 1]) {
      const left = place * 41 * 8;
      const symbols = await readSymbols({
        width: 38 * 8,
        height: row.height,
        isBlack: (x, y) => row.dots[y * row.width + left + x] === 1,
      });
      codes.push(...Array.from({ length: row.copies }, () => symbols.map(({ text }) => text)).flat());
    }
  }
  const wanted = await page
    .getByRole('status')
    .filter({ hasText: /labels in all/ })
    .textContent();
  expect(codes).toHaveLength(Number.parseInt(wanted ?? '', 10));
  expect(new Set(codes)).toEqual(new Set([first, second].map(({ barcodes, sku }) => barcodes[0] ?? sku)));
  office.close();
});

test('shows every label in both languages and makes sheets into a PDF, in Hindi', async ({ page, till }) => {
  const office = await openTill(page, 'hi');
  const item = office.items.find(({ gi, odop, nameHindi }) => gi !== '' && odop && nameHindi !== '');
  if (!item) throw new Error('no sample');
  await page.keyboard.press('Alt+3');
  await page.getByRole('searchbox').fill(item.sku);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(item.nameHindi);
  await page.keyboard.press('Control+P');
  await expect(heading(page)).toHaveText('लेबल');
  await page.getByRole('combobox', { name: 'लेबल', exact: true }).selectOption('a4-65');
  await expectWell(page, 'sheet-hi', SHOTS);
  await till.expectAccessible();
  const code = item.barcodes[0] ?? item.sku;
  for (const template of STANDARD_TEMPLATES.filter(({ id }) => id !== 'roll-100x50-packed')) {
    for (const language of ['hi', 'en']) {
      await page.getByRole('combobox', { name: 'लेबल', exact: true }).selectOption(template.id);
      await page.getByRole('combobox', { name: 'लेबल की भाषा' }).selectOption(language);
      const isTold = template.elements.some((one) => one.kind === 'qr' && one.content === 'story');
      const wanted = isTold ? [code, storyOf(item)] : [code];
      await expect.poll(() => readShown(page), template.id).toEqual(wanted.sort());
    }
  }
  await page.getByRole('combobox', { name: 'लेबल', exact: true }).selectOption('a4-65');
  await page.getByRole('textbox', { name: `${item.nameHindi} के लेबल` }).fill('2');
  await page.getByRole('textbox', { name: 'शीट पर पहली खाली जगह' }).fill('65');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+P');
  const bytes = await readFile(await (await saving).path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // The last place of the first sheet, and the first of the next.
  if (canReadPdf) expect(pdfText(bytes).map((sheet) => sheet.trim() !== '')).toEqual([true, true]);
  office.close();
});

test('prints the labels of the items that a file brought in, and of several that were chosen', async ({
  page,
  till,
}) => {
  const office = await openTill(page, 'en');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('F6');
  const { hsn = '', taxClass = '' } = office.items[36] ?? {};
  const list = [
    'Name,Price,HSN,Tax class,Opening stock',
    `Brass lamp,450,${hsn},${taxClass},3`,
    `Brass bell,250,${hsn},${taxClass},2`,
  ];
  await page.getByLabel('File with items').setInputFiles({
    name: 'brass.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list.join('\r\n')),
  });
  await page.getByRole('button', { name: /^Bring in 2 items/ }).click();
  await page.getByRole('button', { name: /^Labels/ }).click();
  await expect(heading(page)).toHaveText('Labels');
  await expect(page.getByRole('textbox', { name: 'Labels of Brass lamp' })).toHaveValue('3');
  await expect(page.getByRole('textbox', { name: 'Labels of Brass bell' })).toHaveValue('2');
  await expect(page.getByText('5 labels in all')).toBeVisible();

  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('Brass');
  await page.getByRole('checkbox', { name: 'Select Brass lamp' }).click();
  await page.getByRole('checkbox', { name: 'Select Brass bell' }).click();
  await page.keyboard.press('F9');
  await expect(page.getByText('5 labels in all')).toBeVisible();
  await page.getByRole('combobox', { name: 'Printer', exact: true }).selectOption({ label: 'Labels' });
  await page.getByRole('combobox', { name: 'Printer language' }).selectOption('esc-pos');
  await till.expectAccessible();
  await page.keyboard.press('Control+P');
  // The printer is asked before and after whether it is there; in between are the labels.
  await expect(() => {
    const bytes = Buffer.concat(printer.jobs());
    const from = bytes.indexOf(Buffer.of(0x1b, 0x40));
    const to = bytes.lastIndexOf(Buffer.of(0x1d, 0x72));
    const labels = DECODERS['esc-pos'](bytes.subarray(from, to > from ? to : undefined));
    expect(labels.map(({ fed }) => fed)).toEqual([24, 24, 24, 24, 24]);
  }).toPass({ timeout: 10_000 });
  office.close();
});

test('declares a package in full in both languages, and leaves out what cannot be declared', async ({
  page,
  till,
}) => {
  const office = await openTill(page, 'hi');
  const [item, other] = office.items.filter(({ oneOfAKind, mrp }) => !oneOfAKind && mrp === undefined);
  if (!item || !other) throw new Error('no sample');
  const packed = { ...item, mrp: item.price + 10_00 };
  await office.act({ kind: 'items.save', items: [packed], source: 'test' });
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('F9');
  const box = page.getByRole('searchbox', { name: 'वस्तु जोड़ें' });
  await add(page, box, packed.sku);
  await page.getByRole('combobox', { name: 'लेबल', exact: true }).selectOption('roll-100x50-packed');
  await page.getByRole('textbox', { name: /शुद्ध मात्रा/ }).fill('250 g');
  await page.getByLabel('निर्माण का महीना').fill('2026-10');
  const code = packed.barcodes[0] ?? packed.sku;
  for (const language of ['hi', 'en']) {
    await page.getByRole('combobox', { name: 'लेबल की भाषा' }).selectOption(language);
    await expect.poll(() => readShown(page)).toEqual([code]);
  }
  await till.expectAccessible();
  await expectWell(page, 'packed-hi', SHOTS);
  const refused = page.getByRole('status', { name: '1 लेबल नहीं छपेगा' });
  await page.getByRole('textbox', { name: /शुद्ध मात्रा/ }).fill('ढाई सौ');
  await expect(refused).toContainText('“ढाई सौ” शुद्ध मात्रा नहीं है');
  await page.getByRole('textbox', { name: /शुद्ध मात्रा/ }).fill('1 N');
  await expect(refused).toBeHidden();
  await add(page, box, other.sku);
  await expect(refused).toContainText(`${other.sku} का एमआरपी नहीं है`);
  office.close();
});

test('sets a roll right by what is read off test labels', async ({ page, till }) => {
  const office = await openTill(page, 'hi');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('F9');
  await page.getByRole('combobox', { name: 'लेबल', exact: true }).selectOption('roll-38x25');
  await page.getByRole('combobox', { name: 'प्रिंटर', exact: true }).selectOption({ label: 'Labels' });
  await page.getByRole('combobox', { name: 'प्रिंटर की भाषा' }).selectOption('zpl');
  await page.keyboard.press('F6');
  const dialog = page.getByRole('dialog', { name: 'रोल ठीक बैठाएँ' });
  await expect(dialog).toBeVisible();
  await till.expectAccessible();
  await expectWell(page, 'calibrate-hi', SHOTS);
  await page.keyboard.press('Control+P');
  await expect.poll(() => DECODERS.zpl(Buffer.concat(printer.jobs())).length).toBe(5);
  await page.keyboard.press('F8');
  await expect.poll(() => Buffer.concat(printer.jobs()).toString('latin1')).toContain('~JC');
  const first = dialog.getByRole('group', { name: 'लेबल 1' });
  await first.getByRole('textbox', { name: 'दाएँ, मिमी' }).fill('1.5');
  await first.getByRole('textbox', { name: 'ऊपर, मिमी' }).fill('1');
  await dialog
    .getByRole('group', { name: /^लेबल 9/ })
    .getByRole('textbox', { name: 'ऊपर, मिमी' })
    .fill('3');
  await dialog
    .getByRole('group', { name: /^लेबल 2/ })
    .getByRole('textbox', { name: 'दाएँ, मिमी' })
    .fill('1');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const view = await office.client.call('till.read', {});
  const kept = view.ok && view.value.phase === 'ready' ? view.value.settings.labels.templates : [];
  expect(kept.map(({ id, stock }) => [id, stock])).toEqual([
    ['roll-38x25', { kind: 'roll', across: 2, gapX: 3.5, gapY: 3.5, offsetX: -1.5, offsetY: 1 }],
  ]);
  office.close();
});

test('moves and widens a part by keys and mouse, says what has no room, and keeps an own label', async ({
  page,
  till,
}) => {
  const office = await openTill(page, 'en');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('F9');
  const [item] = office.items;
  if (!item) throw new Error('no sample');
  await add(page, page.getByRole('searchbox', { name: 'Add an item' }), item.sku);
  await page.keyboard.press('F4');
  await expect(heading(page)).toHaveText('Label: Roll 50 × 25 mm');
  const code = page.getByRole('button', { name: 'Barcode', exact: true });
  await code.focus();
  const left = page.getByRole('textbox', { name: 'From the left, mm' });
  await expect(left).toHaveValue('1');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(left).toHaveValue('1.5');
  await till.expectAccessible();
  await expectWell(page, 'design-en', SHOTS);

  await page.getByRole('textbox', { name: 'Width, mm', exact: true }).fill('20');
  await expect(page.getByText(/needs .* mm with its blank sides/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Width, mm', exact: true }).fill('46');
  await expect(page.getByText(/with its blank sides/)).toBeHidden();

  const name = page.getByRole('button', { name: 'Price', exact: true });
  const box = await name.boundingBox();
  if (!box) throw new Error('no box');
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 70, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(left).toHaveValue('7');

  await page.keyboard.press('F7');
  await page.getByRole('textbox', { name: 'Name in English' }).fill('Shelf ticket');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The label is saved.').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('combobox', { name: 'Label', exact: true }).locator('option:checked'),
  ).toHaveText('Shelf ticket');
  office.close();
});
