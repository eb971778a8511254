import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

// Draws icon.svg at every size Linux asks for, and packs those Windows asks for into one .ico.
// Run after a change of the drawing: npx tsx build/icons/make-icons.ts (CHROMIUM names the browser to draw with).

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

const folder = new URL('.', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
const pictures = new Map<number, Buffer>();
for (const size of linuxSizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const picture = await page.screenshot({ omitBackground: true });
  pictures.set(size, picture);
  writeFileSync(new URL(`${size}x${size}.png`, folder), picture);
  await page.close();
}
await browser.close();

writeFileSync(
  new URL('icon.ico', folder),
  packIcon(windowsSizes.map((size) => ({ size, picture: pictures.get(size) ?? Buffer.alloc(0) }))),
);

/** The ICO container: a header, one 16-byte entry for each picture, then the PNGs themselves. */
function packIcon(entries: readonly { readonly size: number; readonly picture: Buffer }[]): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(entries.length, 4);
  let offset = header.length + entries.length * 16;
  const directory = entries.map(({ size, picture }) => {
    const entry = Buffer.alloc(16);
    // A width or height of 256 is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(picture.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += picture.length;
    return entry;
  });
  return Buffer.concat([header, ...directory, ...entries.map(({ picture }) => picture)]);
}
