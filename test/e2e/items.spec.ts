import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './haat.ts';

const grid = (page: Page) => page.getByRole('treegrid');
const listed = (page: Page, name: string | RegExp) => grid(page).getByRole('row', { name });
const search = (page: Page) => page.getByRole('searchbox', { name: /Search items|वस्तु खोजें/ });
const status = (page: Page) => page.getByRole('status').first();

async function goToItems(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  await expect(search(page)).toBeFocused();
}

/** A list as an emporium may keep it: headers of its own, a quoted comma, broken text and rows that cannot be. */
const LIST = [
  'Item code,Particulars,हिन्दी नाम,Rate,MRP,EAN,Opening Stock,Dist',
  'MB-101,"Madhubani painting, fish",मधुबनी चित्र मछली,1450,1600,8901030865275,4,Madhubani',
  'MB-102,Madhubani painting â€“ peacock,मधुबनी चित्र मोर,"1,850.50",,,2,Madhubani',
  'MB-103,Madhubani tray,,,,,1,Madhubani',
  'MB-104,Madhubani box,,five hundred,,,1,Madhubani',
  'MB-105,Madhubani bookmark,,90,60,,10,Madhubani',
  'MB-106,Madhubani card,,45,,,many,Madhubani',
  '',
].join('\r\n');

function file(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
}

/** Chooses one of a list that is searched by typing. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('listbox').getByRole('option').first().click();
}

test('makes an item, finds it misspelt and changes its price, from the keyboard', async ({ page, till }) => {
  await till.setUpSample();
  await goToItems(page);
  await page.keyboard.press('F2');
  const name = page.getByRole('textbox', { name: 'Name in English' });
  await expect(name).toBeFocused();

  await page.keyboard.press('Control+S');
  await expect(page.getByText('Enter the name in English.')).toBeVisible();
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');

  await name.fill('Sohrai wall painting');
  await page.getByRole('textbox', { name: 'Name in Hindi' }).fill('सोहराई भित्ति चित्र');
  await choose(page, 'Tax class', 'chitrakari');
  await expect(page.getByText('GST today: 5%.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'HSN' })).toHaveValue('9701');
  await page.getByRole('textbox', { name: 'Price with tax' }).fill('2400');
  await page.getByRole('textbox', { name: 'Cost' }).fill('1500');
  await expect(page.getByText('Before tax ₹2,285.71')).toBeVisible();
  await page.getByRole('textbox', { name: 'Stock to begin with' }).fill('3');

  await page.getByRole('textbox', { name: 'Barcodes' }).focus();
  await till.scan('8901030865275');
  await expect(page.getByRole('list', { name: 'Barcodes' })).toContainText('8901030865275');
  await page.keyboard.press('F9');
  await expect(page.getByRole('list', { name: 'Barcodes' })).toContainText('2000010000012');
  await page.getByRole('textbox', { name: 'Barcodes' }).fill('8901030865270');
  await expect(page.getByText('should end in 5')).toBeVisible();
  await page.getByRole('textbox', { name: 'Barcodes' }).fill('');
  await till.expectAccessible();

  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sohrai wall painting');
  await expect(page.getByRole('region', { name: 'Stock' })).toContainText('3 pc');

  await page.keyboard.press('Escape');
  await search(page).fill('sohray panting');
  await expect(listed(page, /Sohrai wall painting/)).toContainText('₹2,400');
  await search(page).fill('सोहराइ');
  await expect(listed(page, /Sohrai wall painting/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Enter');

  const price = page.getByRole('textbox', { name: 'Price with tax' });
  await price.fill('2650');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(listed(page, /Sohrai wall painting/)).toContainText('₹2,650');
});

test('warns of the tag that earns less, keeps what was not saved, and corrects a count', async ({
  page,
  till,
}) => {
  await till.setUpSample();
  await goToItems(page);
  await search(page).fill('kurta');
  await expect(listed(page, /kurta/i).first()).toBeVisible();
  await page.getByRole('switch', { name: 'Styles together' }).click();
  await listed(page, /kurta/i).first().click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(/kurta/i);
  const name = (await title.textContent()) ?? '';

  await page.getByRole('textbox', { name: 'Price with tax' }).fill('2700');
  await expect(page.getByText('the higher GST leaves you less')).toBeVisible();

  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+3');
  await expect(page.getByText('1 item has changes that are not saved')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('textbox', { name: 'Price with tax' })).toHaveValue('2,700');
  await page.getByRole('button', { name: 'Drop the changes' }).click();
  await expect(page.getByRole('textbox', { name: 'Price with tax' })).not.toHaveValue('2,700');

  await page.keyboard.press('F10');
  const dialog = page.getByRole('dialog', { name: 'Correct the count' });
  await expect(dialog.getByRole('textbox', { name: 'Counted' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Counted' }).fill('41');
  await till.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Stock' })).toContainText('41 pc');

  await page.keyboard.press('Control+Delete');
  await expect(page.getByText('This item is retired')).toBeVisible();
  await page.keyboard.press('Escape');
  await search(page).fill(name);
  await expect(listed(page, name)).toHaveCount(0);
});

test('brings in a list, says why rows are left out, and an export comes back without changes', async ({
  page,
  till,
}) => {
  await till.setUpSample();
  await goToItems(page);
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeFocused();
  await till.expectAccessible();
  await page.getByLabel('File with items').setInputFiles(file('madhubani.csv', LIST));

  const rate = page.getByRole('combobox', { name: 'Column for Price with tax' });
  await expect(rate.locator('option:checked')).toHaveText('Rate');
  await expect(page.getByText('No row can be brought in yet.', { exact: false })).toBeVisible();
  await choose(page, 'Tax class if missing', 'madhubani');
  await expect(page.getByRole('textbox', { name: 'HSN if missing' })).toHaveValue('9701');
  const take = page.getByRole('button', { name: 'Bring in 2 items; leave 4 rows out' });
  await expect(take).toBeEnabled();
  await expect(page.getByRole('table', { name: 'The first rows as they will be' })).toContainText(
    'Madhubani painting – peacock',
  );

  await page.getByRole('tab', { name: 'Left out (4)' }).click();
  const bad = page.getByRole('table', { name: 'Rows that are left out' });
  await expect(bad.getByRole('row')).toHaveText([
    /Line/,
    /4.*Rate.*There is no price\..*\(empty\)/,
    /5.*Rate.*“five hundred” is not an amount.*five hundred/,
    /6.*Rate.*MB-105: the price ₹90 is above the printed MRP ₹60/,
    /7.*Opening Stock.*“many” is not a quantity.*many/,
  ]);
  await till.expectAccessible();
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this list' }).click(),
  ]);
  expect(await readFile(await list.path(), 'utf8')).toContain('MB-105: the price');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '2 items are in' })).toBeVisible();
  await expect(page.getByText('4 rows were left out')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(listed(page, /Madhubani painting, fish/)).toContainText('₹1,450');
  await expect(listed(page, /Madhubani painting, fish/)).toContainText('4 pc');

  // The same list again: nothing new, and the columns are as they were chosen.
  await page.keyboard.press('F6');
  await page.getByLabel('File with items').setInputFiles(file('madhubani.csv', LIST));
  await expect(page.getByText('as you chose them last time')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2 already as in the file' })).toBeVisible();
  await expect(page.getByText('Nothing new: what can be brought in')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bring in \d/ })).toBeHidden();
  await page.keyboard.press('Escape');

  for (const kind of ['CSV', 'Excel (XLSX)']) {
    await page.keyboard.press('F7');
    const dialog = page.getByRole('dialog', { name: 'Save as a file' });
    await dialog.getByRole('radio', { name: /All items/ }).check();
    await dialog.getByText(kind, { exact: true }).click();
    await till.expectAccessible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Control+Enter'),
    ]);
    await expect(dialog).toBeHidden();
    await page.keyboard.press('F6');
    const another = page.getByRole('button', { name: 'Another file' });
    if (await another.isVisible()) await another.click();
    await page.getByLabel('File with items').setInputFiles({
      name: download.suggestedFilename(),
      mimeType: '',
      buffer: await readFile(await download.path()),
    });
    await expect(page.getByText('This file was saved by Haat')).toBeVisible();
    await expect(page.getByText('no changes')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Left out (0)' })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('makes sizes and colours of one style and shows them together', async ({ page, till }) => {
  await till.setUpSample();
  await goToItems(page);
  await search(page).fill('bagh print');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bagh print');
  await page.keyboard.press('F8');
  const dialog = page.getByRole('dialog', { name: 'Make sizes and colours' });
  await dialog.getByRole('combobox', { name: 'Sizes' }).fill('S');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Sizes' }).fill('XL');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Colours' }).fill('Red / लाल');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('table', { name: 'Items that will be made' }).getByRole('row')).toHaveCount(
    2,
  );
  await till.expectAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Escape');
  const style = grid(page).getByRole('row', { name: /3 variants/ });
  await expect(style).toHaveAttribute('aria-expanded', 'false');
  await search(page).press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(style).toHaveAttribute('aria-expanded', 'true');
  await expect(listed(page, /Red, XL/)).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByText('3 selected')).toBeVisible();
});

test('is whole in Hindi', async ({ page, till }) => {
  await till.setUpSample('hi');
  await goToItems(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('वस्तुएँ');
  await search(page).fill('चँदेरी');
  await expect(listed(page, /चंदेरी/).first()).toBeVisible();
  await page.keyboard.press('F4');
  await choose(page, 'ज़िला', 'Ashok');
  await expect(status(page)).toContainText('वस्तुएँ');
  await till.expectAccessible();
  await search(page).press('Enter');
  await expect(page.getByRole('textbox', { name: 'हिन्दी में नाम' })).not.toHaveValue('');
  await expect(page.getByText('आज जीएसटी:')).toBeVisible();
  await till.expectAccessible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await page.getByLabel('वस्तुओं की फ़ाइल').setInputFiles(file('सूची.csv', LIST));
  await page.getByRole('tab', { name: 'छूटी हुई (6)' }).click();
  await expect(page.getByRole('table', { name: 'छूटी हुई पंक्तियाँ' })).toContainText('दाम नहीं है।');
  await till.expectAccessible();
});
