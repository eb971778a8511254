import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { sheetPdf } from '../../../../electron/host/labels/sheet-pdf.ts';
import { STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import type { LabelTemplate, SheetStock } from '../../../../shared/label/template.ts';
import { readSymbols } from '../../../fixtures/labels/read-symbols.ts';
import { painting, SUBJECT } from '../../../fixtures/labels/sample.ts';
import { canReadPdf, pdfText } from '../../../fixtures/pdf-text.ts';

const AT = Date.UTC(2026, 10, 22, 8, 35);

function sheetTemplate(id: string): LabelTemplate & { readonly stock: SheetStock } {
  const found = STANDARD_TEMPLATES.find((template) => template.id === id);
  if (found?.stock.kind !== 'sheet') throw new Error(id);
  return { ...found, stock: found.stock };
}

function wish(id: string) {
  return {
    template: sheetTemplate(id),
    start: 0,
    outlines: false,
    smallestLetter: 1,
    author: 'Sample',
    at: AT,
  };
}

async function made(id: string, skus: readonly string[], start = 0): Promise<Uint8Array> {
  const pdf = await sheetPdf({
    ...wish(id),
    subjects: skus.map((sku) => ({ ...SUBJECT, language: 'hi', item: { ...painting, sku } })),
    copies: skus.map(() => 1),
    start,
  });
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
  return pdf.value;
}

async function rasterised(bytes: Uint8Array, dpi: number): Promise<readonly PNG[]> {
  const folder = await mkdtemp(join(tmpdir(), 'haat-labels-'));
  await writeFile(join(folder, 'sheet.pdf'), bytes);
  spawnSync('pdftoppm', ['-png', '-r', String(dpi), join(folder, 'sheet.pdf'), join(folder, 'page')]);
  const pages: PNG[] = [];
  for (let number = 1; ; number += 1) {
    const page = await readFile(join(folder, `page-${number}.png`)).catch(() => undefined);
    if (!page) break;
    pages.push(PNG.sync.read(page));
  }
  await rm(folder, { recursive: true });
  return pages;
}

/** What is read on each place of a sheet, row by row. */
async function readPlaces(page: PNG, id: string, dpi: number): Promise<readonly string[]> {
  const { stock, width, height } = sheetTemplate(id);
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * dpi);
  const read: string[] = [];
  for (let place = 0; place < stock.columns * stock.rows; place += 1) {
    const left = dots(stock.left + (place % stock.columns) * stock.pitchX);
    const top = dots(stock.top + Math.floor(place / stock.columns) * stock.pitchY);
    const label = {
      width: dots(width),
      height: dots(height),
      isBlack: (x: number, y: number) => (page.data[((top + y) * page.width + left + x) * 4] ?? 255) < 128,
    };
    const symbols = await readSymbols(label, ['Code128']);
    read.push(symbols.map(({ text }) => text).join(' '));
  }
  return read;
}

const skus = (count: number) => Array.from({ length: count }, (_, at) => `HS${String(at).padStart(5, '0')}`);

describe.skipIf(!canReadPdf)('sheets of labels', () => {
  it.each([203, 300] as const)(
    'gives 65 labels of which 65 are read at %i dpi, each in its place',
    async (dpi) => {
      const [page, ...more] = await rasterised(await made('a4-65', skus(65)), dpi);
      expect(more).toHaveLength(0);
      expect(page && (await readPlaces(page, 'a4-65', dpi))).toEqual(skus(65));
    },
  );

  it.each([
    ['a4-24', 203],
    ['a4-24', 300],
    ['a4-40', 203],
    ['a4-40', 300],
  ] as const)('gives a full %s that is read whole at %i dpi', async (id, dpi) => {
    const { stock } = sheetTemplate(id);
    const count = stock.columns * stock.rows;
    const [page] = await rasterised(await made(id, skus(count)), dpi);
    expect(page && (await readPlaces(page, id, dpi))).toEqual(skus(count));
  });

  it('gives every one of 65 pieces its own number, under a long name in Hindi', async () => {
    const pieces = skus(65).map((_, at) => `MPD1${String(at + 1).padStart(5, '0')}`);
    const long = { ...painting, nameHindi: `${painting.nameHindi} ${painting.nameHindi}` };
    const pdf = await sheetPdf({
      ...wish('a4-65'),
      subjects: pieces.map((piece) => ({ ...SUBJECT, language: 'hi', item: long, piece })),
      copies: pieces.map(() => 1),
    });
    const [page] = pdf.ok ? await rasterised(pdf.value, 203) : [];
    expect(page && (await readPlaces(page, 'a4-65', 203))).toEqual(pieces);
  });

  it('begins a used sheet at the place that was said and goes on to the next', async () => {
    const [first, second] = await rasterised(await made('a4-24', skus(4), 22), 203);
    const places = first && (await readPlaces(first, 'a4-24', 203));
    expect(places?.slice(0, 22).every((text) => text === '')).toBe(true);
    expect(places?.slice(22)).toEqual(skus(2));
    expect(second && (await readPlaces(second, 'a4-24', 203)).slice(0, 3)).toEqual([
      'HS00002',
      'HS00003',
      '',
    ]);
  });

  it('asks to be printed at its own size, on A4, and says the price', async () => {
    const bytes = await made('a4-65', skus(2));
    expect(Buffer.from(bytes).toString('latin1')).toContain('/PrintScaling /None');
    const info = spawnSync('pdfinfo', ['-'], { input: bytes }).stdout.toString();
    expect(info).toMatch(/Page size:\s+595\.2\d* x 841\.8\d* pts \(A4\)/);
    expect(pdfText(bytes).join('\n')).toContain('₹1,450');
  });
});
