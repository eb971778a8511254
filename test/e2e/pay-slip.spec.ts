import type { Page } from '@playwright/test';
import { inkAsPng, inkOn } from '../fixtures/printer/ink.ts';
import { printOnPaper } from '../fixtures/printer/paper.ts';
import { networkPrinter } from '../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { qrOnPicture } from '../fixtures/qr-on-picture.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const WORDS = {
  en: { print: 'Print the code', sent: 'The code is on its way to the printer.', newCode: 'New code' },
  hi: { print: 'कोड छापें', sent: 'कोड प्रिंटर पर छप रहा है।', newCode: 'नया कोड' },
} as const;

async function codeOnPaper(
  office: BackOffice,
  machine: VirtualPrinter,
  place: number,
): Promise<readonly string[]> {
  const states = async () => {
    const jobs = await office.client.call('print.jobs', {});
    return jobs.ok && jobs.value.map(({ state }) => state);
  };
  await expect.poll(states, { timeout: 20_000 }).toEqual(Array(place + 1).fill('confirmed'));
  const paper = printOnPaper(machine.jobs()[place] ?? Buffer.alloc(0), 32);
  expect(paper.faults).toEqual([]);
  return qrOnPicture(inkAsPng(inkOn(paper, 384), { margin: 16 }));
}

const codeOnScreen = async (page: Page) => (await qrOnPicture(await page.screenshot()))[0] ?? '';

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  test(`a buyer who sees no screen pays by the same code on paper (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const words = WORDS[language];
    const machine = await startVirtualPrinter();
    const office = await openBackOffice(page);
    await office.setUp({
      language,
      printer: networkPrinter(machine.port, { columns: 32 }),
    });
    await office.takeUpi();
    await signIn(page, MANAGER);
    await till.scan(office.items[0]?.barcodes[0] ?? '');
    await expect(page.getByTestId('payable')).not.toHaveText('₹0');
    await page.keyboard.press('F9');
    await page.keyboard.press('F3');
    await expect(page.getByRole('button', { name: words.print })).toBeVisible();
    const shown = await codeOnScreen(page);
    await page.keyboard.press('F8');
    await expect(page.getByText(words.sent).last()).toBeVisible();
    expect(await codeOnPaper(office, machine, 0)).toEqual([shown]);
    await expectWell(page, 'code-to-print', info.outputPath());
    await till.expectAccessible();

    // A code asked for anew is another paper, and the receipt of the sale asks for nothing.
    await page.getByRole('button', { name: words.newCode }).click();
    await expect.poll(() => codeOnScreen(page)).not.toBe(shown);
    const second = await codeOnScreen(page);
    await page.keyboard.press('F8');
    expect(await codeOnPaper(office, machine, 1)).toEqual([second]);
    await page.keyboard.press('F9');
    await expect(page.getByTestId('bill-number')).toBeVisible();
    expect(await codeOnPaper(office, machine, 2)).toEqual([]);
    office.close();
    await machine.close();
  });
}
