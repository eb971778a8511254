import { expect, test } from './haat.ts';

test('says how the till stands, in both languages, and verifies the books', async ({ page, till }) => {
  await till.setUpSample();
  await page.keyboard.press('Alt+9');
  const books = page.getByRole('row', { name: 'Books verified' });
  await expect(books).toContainText('Good');
  await expect(page.getByRole('status', { name: 'Ready for the fair?' })).toContainText(
    'Ready, after a look',
  );
  await expect(page.getByRole('row', { name: 'Printing' })).toContainText('No receipt printer is set');
  await till.expectAccessible();
  await page.keyboard.press('F2');
  await expect(page.getByText('Verified: every record is as it was written.').last()).toBeVisible();
  await page.getByRole('button', { name: 'हिन्दी' }).click();
  await expect(page.getByRole('row', { name: 'बही की जाँच' })).toContainText('ठीक');
  await till.expectAccessible();
});

test('the catalogue is read again when its store was thrown away', async ({ page, till }) => {
  await till.setUpSample();
  await page.keyboard.press('Alt+9');
  const store = page.getByRole('row', { name: 'Catalogue of this window' });
  await expect(store).toContainText('kept for the next start');
  const before = await store.textContent();
  await page.keyboard.press('F6');
  await page.waitForEvent('load');
  await expect(store).toContainText('kept for the next start');
  expect(await store.textContent()).toBe(before);
});

test('the store is emptied from outside and filled again, and neither a record nor the cart is lost', async ({
  page,
  till,
}) => {
  const inCart = page.getByRole('row', { name: /Clay diyas/ });
  await till.setUpSample();
  await till.scan('2000002300649');
  await expect(inCart).toBeVisible();
  await page.keyboard.press('Alt+9');
  const store = page.getByRole('row', { name: 'Catalogue of this window' });
  await expect(store).toContainText('kept for the next start');
  const before = await store.textContent();
  await page.keyboard.press('F7');
  await expect(page.getByRole('dialog', { name: 'Empty the store' })).toContainText('No bill is lost');
  await till.expectAccessible();
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Control+Enter');
  await loaded;
  await expect(store).toContainText('kept for the next start', { timeout: 20_000 });
  expect(await store.textContent()).toBe(before);
  await page.keyboard.press('Alt+1');
  await expect(inCart).toBeVisible();
});

test('leads to where a second copy and a printer are set', async ({ page, till }) => {
  await till.setUpSample();
  await page.keyboard.press('Alt+9');
  await expect(page.getByRole('row', { name: 'Second copy' })).toContainText('Look at this');
  await page.keyboard.press('F4');
  await expect(page.getByRole('heading', { level: 2, name: 'Second copy' })).toBeVisible();
  await page.keyboard.press('Alt+9');
  await page.getByRole('button', { name: 'Set a printer' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Printers' })).toBeVisible();
});
