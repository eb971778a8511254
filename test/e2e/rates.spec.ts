import type { Page } from '@playwright/test';
import { expect, test } from './haat.ts';

const DAY = 86_400_000;

async function newItem(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('searchbox', { name: 'Search items' })).toBeFocused();
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'Name in English' });
  await expect(field).toBeFocused();
  await field.fill(name);
}

async function openClass(page: Page, search: string): Promise<void> {
  await page.keyboard.press('Alt+0');
  await page.getByRole('tab', { name: 'Tax rates' }).click();
  await page.getByRole('textbox', { name: /Find goods/ }).fill(search);
  await page.getByRole('row').nth(1).press('Enter');
}

/** `DD/MM/YYYY`, so many days from today in India. */
function written(days: number): string {
  const [year, month, day] = new Date(Date.now() + 330 * 60_000 + days * DAY).toISOString().split(/[-T]/);
  return `${day}/${month}/${year}`;
}

test('a name brings its class and HSN at a key, and the conditions change the rate in sight', async ({
  page,
  till,
}) => {
  await till.setUpSample();
  await newItem(page, 'brass pikock lamp');
  const suggestions = page.getByRole('list', { name: 'By its name it is probably' });
  await expect(suggestions.getByRole('button').first()).toContainText('Handcrafted lamps');
  await page.keyboard.press('F2');
  await expect(page.getByRole('combobox', { name: 'HSN' })).toHaveValue('940550');
  await expect(page.getByText('GST today: 5%.')).toBeVisible();
  await page.getByRole('switch', { name: /Handicraft/ }).click();
  await expect(page.getByText('GST today: 18%.')).toBeVisible();
  await till.expectAccessible();

  await page.getByRole('textbox', { name: 'Rate on…' }).fill('21/09/2025');
  await page.keyboard.press('Enter');
  await expect(page.getByText('12%', { exact: true })).toBeHidden();
  await page.getByRole('switch', { name: /Handicraft/ }).click();
  await expect(page.getByText('12%', { exact: true })).toBeVisible();
});

test('a tag in the dead band is brought under it at a key', async ({ page, till }) => {
  await till.setUpSample();
  await newItem(page, 'Chikankari kurti');
  await page.keyboard.press('F2');
  const price = page.getByRole('textbox', { name: 'Price with tax' });
  await price.fill('2700');
  await expect(page.getByText('Between ₹2,625 and ₹2,950')).toBeVisible();
  await page.keyboard.press('F7');
  await expect(price).toHaveValue('2,625');
  await expect(page.getByText('Between ₹2,625 and ₹2,950')).toBeHidden();
});

test('a manager adds a rate from a day, and never from before today without saying so', async ({
  page,
  till,
}) => {
  await till.setUpSample();
  await openClass(page, 'jutti');
  await expect(page.getByRole('heading', { level: 2, name: /Footwear/ })).toBeVisible();
  await till.expectAccessible();
  await page.keyboard.press('Alt+N');
  const from = page.getByRole('textbox', { name: 'From' });
  await expect(from).toBeFocused();
  await from.fill(written(30));
  await page.getByText('One rate', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Rate', exact: true }).fill('12');
  await expect(page.getByText(/No schedule has 12%/)).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/by which notification/)).toBeVisible();
  await page.getByRole('textbox', { name: /Notification/ }).fill('4/2027 s.no. 3');
  await page.getByRole('textbox', { name: 'Why it is changed' }).fill('57th meeting of the GST Council');
  await till.expectAccessible();
  await page.keyboard.press('Control+S');
  const ahead = page.getByRole('row', { name: /4\/2027 s\.no\. 3/ });
  await expect(ahead).toContainText('12%');
  await expect(ahead).toContainText('until it changes');

  await page.keyboard.press('Alt+N');
  await from.fill(written(-1));
  await page.getByText('One rate', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Rate', exact: true }).fill('5');
  await page.getByRole('textbox', { name: /Notification/ }).fill('5/2027 s.no. 1');
  await page.getByRole('textbox', { name: 'Why it is changed' }).fill('Read again');
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/This day is before today/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'It is backdated on purpose' }).check();
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('row', { name: /5\/2027 s\.no\. 1/ })).toContainText('(today)');

  await newItem(page, 'jutti');
  await page.keyboard.press('F2');
  await expect(page.getByText('GST today: 5%.')).toBeVisible();
});
