import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { PaperLanguage } from '../../shared/receipt/document.ts';
import { dotsOf, type Printer } from '../../shared/receipt/printer.ts';
import { firstSettings } from '../../shared/till/settings.ts';
import { logoPng } from '../fixtures/logo.ts';
import { type Ink, inkAsPng, inkOn } from '../fixtures/printer/ink.ts';
import { printOnPaper } from '../fixtures/printer/paper.ts';
import { networkPrinter } from '../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { canReadHindi, errorRate, readPicture } from '../fixtures/reading.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';

/** Names with conjuncts, reph, nukta and signs above and below. */
const NAMES = [
  ['Bamboo basket', 'बाँस की हस्तनिर्मित टोकरी'],
  ['Chanderi silk saree', 'चंदेरी रेशमी साड़ी'],
  ['Stone statue of the Buddha', 'पत्थर की बुद्ध मूर्ति'],
  ['Painted terracotta pots', 'मिट्टी के चित्रित बर्तन'],
  ['Brass Lakshmi', 'पीतल की लक्ष्मी प्रतिमा'],
  ['Kutch embroidered cloth', 'कच्छ की कढ़ाई का वस्त्र'],
  ['Handloom cotton towel', 'हथकरघा सूती अंगोछा'],
  ['Wrought iron lamp', 'लोहे का शिल्पित दीपक'],
] as const;

/** What else stands on a Hindi paper, whoever sells. */
const HINDI_WORDS = [
  'नमूना हस्तशिल्प विकास निगम',
  'कर बीजक',
  'दिनांक',
  'कैशियर',
  'काउंटर',
  'वस्तुएँ',
  'कर योग्य मूल्य',
  'नकद मिले',
  'विपरीत प्रभार',
  'धन्यवाद। हर वस्तु हाथ से बनी है।',
  'अभिलेख',
];
/** Figures are read as English on a paper in both languages: in Hindi the reader leaves out ones. */
const ENGLISH_WORDS = [
  'Sample Handicrafts Development Corporation',
  'TAX INVOICE',
  'HSN 50072010, GST 5%',
  ...[
    '39,250.00',
    '37,380.96',
    '934.52',
    '6,850.00',
    '14,500.00',
    '3,450.00',
    '1,150.00',
    '2,450.00',
    '5,950.00',
  ],
];

const MOST_WRONG = 0.02;

interface Counter {
  readonly office: BackOffice;
  readonly machine: VirtualPrinter;
}

const test = base.extend<{ counter: Counter }>({
  counter: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const machine = await startVirtualPrinter();
    const office = await openBackOffice(till.page);
    await use({ office, machine });
    office.close();
    await machine.close();
  },
});

/** Eight goods sold under their names; the Hindi ones as they are to be drawn. Nothing is printed by itself. */
async function sellEight(
  { office }: Counter,
  language: PaperLanguage,
  printer: Printer,
  drawnAs = (hindi: string) => hindi,
): Promise<string> {
  await office.setUp({ printer });
  await giveLogo(office);
  const { receipt } = firstSettings('en');
  await office.act({
    kind: 'settings.change',
    settings: { receipt: { ...receipt, language }, autoPrint: false },
  });
  const items = NAMES.map(([nameEnglish, hindi], place) => {
    const item = office.items[place];
    if (!item) throw new Error('the sample has too few items');
    return { ...item, nameEnglish, nameHindi: drawnAs(hindi) };
  });
  await office.act({ kind: 'items.save', items, source: 'test' });
  const bill = await office.sell({ goods: NAMES.map((_, place) => [place, 1] as const) });
  return bill.number;
}

/** The house has a picture, which is to stand on its papers. */
async function giveLogo({ client, act }: BackOffice): Promise<void> {
  const kept = await client.call('photo.keep', {
    type: 'image/png',
    base64: logoPng().toString('base64'),
  });
  const view = await client.call('till.read', {});
  if (!kept.ok || !view.ok || view.value.phase !== 'ready') throw new Error('the till takes no logo');
  const [house] = view.value.sellers;
  if (!house) throw new Error('nobody sells here');
  await act({ kind: 'seller.save', seller: { ...house, logo: kept.value.hash } });
}

async function confirmed({ office }: Counter): Promise<void> {
  await expect
    .poll(
      async () => {
        const jobs = await office.client.call('print.jobs', {});
        return jobs.ok && jobs.value[0]?.state;
      },
      { timeout: 20_000 },
    )
    .toBe('confirmed');
}

async function printed(machine: VirtualPrinter, printer: Printer, name: string): Promise<Ink> {
  const paper = printOnPaper(machine.jobs()[0] ?? Buffer.alloc(0), printer.columns);
  expect(paper.faults).toEqual([]);
  expect(paper.rows.at(-1)).toEqual({ kind: 'cut' });
  const ink = inkOn(paper, dotsOf(printer));
  const folder = join(import.meta.dirname, '../../test-results/papers');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), inkAsPng(ink, { margin: 16 }));
  return ink;
}

/** The dots of a canvas, as `asText` writes them: a million of them one by one would be a minute on their way here. */
function dotsOn(canvas: Locator): Promise<{ readonly width: number; readonly text: string }> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const { data } = element.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    const rows = Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (__, x) => ((data[(y * width + x) * 4] ?? 255) < 128 ? '#' : ' '))
        .join('')
        .trimEnd(),
    );
    return { width, text: rows.join('\n').trimEnd() };
  });
}

/** Characters of some phrases that are read wrong off a paper, of each that stands there. */
function wrongIn(ink: Ink, language: 'hin' | 'eng', phrases: readonly string[]): number {
  return errorRate(phrases, readPicture(inkAsPng(ink, { scale: 2, margin: 24 }), language));
}

const HINDI_NAMES = NAMES.map(([, hindi]) => hindi);
const ENGLISH_NAMES = NAMES.map(([english]) => english);

function asText(ink: Ink): string {
  const rows = ink.rows.map((row) =>
    row
      .map((isBlack) => (isBlack ? '#' : ' '))
      .join('')
      .trimEnd(),
  );
  return rows.join('\n').trimEnd();
}

for (const [width, columns] of [
  ['80 mm', 48],
  ['58 mm', 32],
] as const) {
  for (const language of ['both', 'hi', 'en'] as const) {
    test(`a bill of eight lines in ${language} is on paper of ${width} as it is in the preview`, async ({
      page,
      counter,
    }) => {
      // The reader alone takes half a minute on a machine that does other things meanwhile.
      test.slow();
      const printer = networkPrinter(counter.machine.port, { columns });
      const number = await sellEight(counter, language, printer);
      await signIn(page, MANAGER);
      await page.keyboard.press('Alt+2');
      await page.getByRole('option', { name: new RegExp(number) }).click();
      const canvas = page.getByRole('document', { name: /^Receipt / }).locator('canvas');
      await expect(canvas).toBeVisible();
      const shown = await dotsOn(canvas);
      await page.keyboard.press('F8');
      await confirmed(counter);
      const ink = await printed(counter.machine, printer, `${language}-${columns}`);
      expect(shown.width).toBe(ink.width);
      expect(shown.text).toBe(asText(ink));
      if (!canReadHindi()) return;
      if (language !== 'hi')
        expect(wrongIn(ink, 'eng', [...ENGLISH_NAMES, ...ENGLISH_WORDS])).toBeLessThan(MOST_WRONG);
      if (language !== 'en')
        expect(wrongIn(ink, 'hin', [...HINDI_NAMES, ...HINDI_WORDS])).toBeLessThan(MOST_WRONG);
    });
  }
}

test('broken shaping does not pass for Hindi', async ({ counter }) => {
  test.skip(!canReadHindi(), 'no Tesseract with Hindi here');
  test.slow();
  const printer = networkPrinter(counter.machine.port);
  // A joiner that keeps letters apart, behind each sign that joins them: as a program draws that cannot shape.
  const number = await sellEight(counter, 'both', printer, (hindi) =>
    hindi.replaceAll('\u094d', '\u094d\u200c'),
  );
  await counter.office.client.call('print.receipt', { jobId: randomUUID(), number });
  await confirmed(counter);
  const ink = await printed(counter.machine, printer, 'broken');
  expect(wrongIn(ink, 'hin', HINDI_NAMES)).toBeGreaterThan(MOST_WRONG);
});
