import type { Page } from '@playwright/test';
import { DECODERS } from '../fixtures/labels/decode.ts';
import { readSymbols } from '../fixtures/labels/read-symbols.ts';
import { startVirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { expect, test } from './haat.ts';
import { expectWell } from './looks.ts';

const SHOTS = 'test-results/labels';

async function search(page: Page, text: string, rows: number): Promise<void> {
  await page.keyboard.press('Alt+3');
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('switch').first().click();
  for (let row = 0; row < rows; row += 1) {
    await page.getByRole('treegrid').getByRole('checkbox').nth(row + 1).click();
  }
}

test('prints chosen items on sheets and a roll, and designs a label, in English', async ({ page, till }) => {
  await till.setUpSample();
  await search(page, 'madhubani', 2);
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Labels');
  await expect(page.getByRole('img', { name: /Label of/ })).toBeVisible();
  await expectWell(page, 'run-en', SHOTS);
  await till.expectAccessible();
});
