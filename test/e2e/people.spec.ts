import type { Page } from '@playwright/test';
import { type BackOffice, CASHIER, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';
import { expectNothingCut } from './looks.ts';

const test = base.extend<{ office: BackOffice }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await office.setUp();
    await use(office);
    office.close();
  },
});

const tile = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const whoIsHere = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}: (Switch user|व्यक्ति बदलें)`) });

test('tells how many tries a wrong PIN leaves, then for how long it is locked', async ({
  page,
  till,
  office,
}) => {
  void office;
  await expect(tile(page, MANAGER.name)).toBeFocused();
  await till.expectAccessible();
  await expectNothingCut(page);
  await page.keyboard.press('ArrowRight');
  await expect(tile(page, CASHIER.name)).toBeFocused();
  await page.keyboard.press('Enter');
  const pin = page.getByRole('textbox', { name: `PIN of ${CASHIER.name}` });
  await expect(pin).toBeFocused();
  await till.expectAccessible();
  for (const left of [4, 3, 2, 1]) {
    await pin.fill('9999');
    await page.keyboard.press('Enter');
    await expect(pin).toHaveAccessibleDescription(`Wrong PIN. ${left} tries left before it locks.`);
    await expect(pin).toBeFocused();
  }
  await pin.fill('9999');
  await page.keyboard.press('Enter');
  await expect(pin).toHaveAccessibleDescription(/Too many wrong PINs\. Try again in 4:\d\d/);
  await expect(pin).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeDisabled();
  await till.expectAccessible();
  await expectNothingCut(page);

  await page.getByRole('button', { name: 'Someone else' }).click();
  await signIn(page, MANAGER);
  await expect(whoIsHere(page, MANAGER.name)).toBeVisible();
});

test('changes people in two keys and a PIN, and the cart stays for the next', async ({
  page,
  till,
  office,
}) => {
  void office;
  await expect(tile(page, MANAGER.name)).toBeFocused();
  await page.keyboard.press('1');
  await page.getByRole('textbox', { name: `PIN of ${MANAGER.name}` }).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(whoIsHere(page, MANAGER.name)).toBeVisible();
  await till.scan('2000002300649');
  await page.keyboard.press('Control+l');
  await expect(tile(page, MANAGER.name)).toBeFocused();
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: `PIN of ${CASHIER.name}` }).fill(CASHIER.pin);
  await page.keyboard.press('Enter');
  await expect(whoIsHere(page, CASHIER.name)).toBeVisible();
  await expect(page.getByRole('row', { name: /Clay diyas/ })).toBeVisible();
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('bill-number')).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('option')).toHaveText([new RegExp(CASHIER.name)]);
});

test('locks when nobody has used it for as long as was set, and keeps the cart', async ({
  page,
  till,
  office,
}) => {
  const inCart = page.getByRole('row', { name: /Clay diyas/ });
  await office.act({ kind: 'settings.change', settings: { idleLockMinutes: 1 } });
  await signIn(page, MANAGER);
  await till.scan('2000002300649');
  await expect(inCart).toBeVisible();
  await page.clock.install();
  await page.reload();
  await expect(inCart).toBeVisible();
  await page.clock.fastForward(50_000);
  await page.keyboard.press('ArrowUp');
  await page.clock.fastForward(50_000);
  await expect(whoIsHere(page, MANAGER.name)).toBeVisible();
  await page.clock.fastForward(70_000);
  await expect(page.getByText('The till was locked because nobody used it. The cart is kept.')).toBeVisible();
  await expect(inCart).toBeHidden();
  await till.expectAccessible();
  await signIn(page, MANAGER);
  await expect(inCart).toBeVisible();
});

test('speaks the language of whoever is at it', async ({ page, till, office }) => {
  await office.act(
    {
      kind: 'user.save',
      user: { id: 'meena', name: 'मीना पटेल', role: 'cashier', language: 'hi', active: true },
    },
    '3690',
  );
  const html = page.locator('html');
  await signIn(page, MANAGER);
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Sell' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await signIn(page, { name: 'मीना पटेल', pin: '3690' });
  await expect(html).toHaveAttribute('lang', 'hi');
  await expect(page.getByRole('link', { name: 'बिक्री' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await signIn(page, MANAGER);
  await expect(html).toHaveAttribute('lang', 'en');

  // Chosen at the counter, it is remembered for the one who chose it and for nobody else.
  await page.getByRole('button', { name: 'हिन्दी', exact: true }).click();
  await expect(page.getByRole('link', { name: 'बिक्री' })).toBeVisible();
  await till.expectAccessible();
  await page.keyboard.press('Control+l');
  await signIn(page, CASHIER);
  await expect(html).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Control+l');
  await signIn(page, MANAGER);
  await expect(html).toHaveAttribute('lang', 'hi');
});
