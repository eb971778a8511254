import { createServer } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, type Language, test } from './haat.ts';

const WORDS = {
  en: {
    choose: 'English',
    own: 'Set up your own till',
    sell: 'Who sells?',
    address: 'Where is the organisation?',
    place: 'Where does this till stand?',
    manager: 'Who is the first manager?',
    printer: 'The receipt printer',
    check: 'Is everything right?',
    rail: 'Screens',
  },
  hi: {
    choose: 'हिन्दी',
    own: 'अपना टिल तैयार करें',
    sell: 'कौन बेचता है?',
    address: 'संस्था का पता क्या है?',
    place: 'यह टिल कहाँ है?',
    manager: 'पहले प्रबंधक कौन हैं?',
    printer: 'रसीद प्रिंटर',
    check: 'सब ठीक है?',
    rail: 'स्क्रीनें',
  },
} as const;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Text as an input method puts it in: no keys that could be taken for a scanner's. */
const write = (page: Page, text: string) => page.keyboard.insertText(text);

for (const language of ['en', 'hi'] as const) {
  test(`sets a till up by keyboard alone (${language})`, async ({ page, till }) => {
    const words = WORDS[language];
    await expect(page.getByRole('button', { name: 'हिन्दी' })).toBeFocused();
    await till.expectAccessible();
    await page.keyboard.press(language === 'hi' ? '1' : '2');

    await expect(page.getByRole('button', { name: words.own })).toBeFocused();
    await till.expectAccessible();
    await page.keyboard.press('Enter');

    await expect(heading(page, words.sell)).toBeVisible();
    await write(page, 'M.P. Handicrafts Development Corporation');
    await page.keyboard.press('Tab');
    await write(page, 'म.प्र. हस्तशिल्प विकास निगम');
    await page.keyboard.press('Tab');
    await write(page, '23sampl0000e1z2');
    await expect(page.getByText(language === 'hi' ? /पैन SAMPL0000E/ : /PAN SAMPL0000E/)).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Enter');

    await expect(heading(page, words.address)).toBeVisible();
    await write(page, 'Gauhar Mahal, VIP Road\nBhopal 462001');
    await till.expectAccessible();
    await page.keyboard.press('Control+Enter');

    await expect(heading(page, words.place)).toBeVisible();
    await write(page, 'Gauhar Mahal');
    await page.keyboard.press('Tab');
    await write(page, 'गौहर महल');
    await page.keyboard.press('Tab');
    await write(page, 'mpd');
    await expect(page.getByText(/MPD1\/\d{4}\/000001/)).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Enter');

    await expect(heading(page, words.manager)).toBeVisible();
    await write(page, 'Asha Verma');
    await page.keyboard.press('Tab');
    await write(page, '2580');
    await page.keyboard.press('Tab');
    await write(page, '2580');
    await till.expectAccessible();
    await page.keyboard.press('Enter');

    await expect(heading(page, words.printer)).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Control+Enter');

    await expect(heading(page, words.check)).toBeVisible();
    await expect(page.getByRole('row', { name: /MPD/ })).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('navigation', { name: words.rail })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByText(language === 'hi' ? /म.प्र. हस्तशिल्प/ : /M.P. Handicrafts/)).toBeVisible();
  });
}

async function goToWizard(page: Page, language: Language = 'en'): Promise<void> {
  await page.getByRole('button', { name: WORDS[language].choose, exact: true }).click();
  await page.getByRole('button', { name: WORDS[language].own }).click();
  await expect(heading(page, WORDS[language].sell)).toBeVisible();
}

test('says exactly what is wrong with a GSTIN, and does not go on with it', async ({ page, till }) => {
  await goToWizard(page);
  const gstin = page.getByRole('textbox', { name: 'GSTIN', exact: true });
  await page.getByLabel('Name of the organisation in English').fill('M.P. Handicrafts');
  await gstin.fill('23SAMPL0000E1Z3');
  await expect(gstin).toHaveAccessibleDescription(/its last character should be 2/);
  await page.keyboard.press('Enter');
  await expect(heading(page, WORDS.en.sell)).toBeVisible();
  await gstin.fill('23SAMPL');
  await page.keyboard.press('Enter');
  await expect(gstin).toHaveAccessibleDescription(/has 15 characters; this one has 7/);
  await till.expectAccessible();
  await gstin.fill('23SAMPL0000E1Z2');
  await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('23');
});

test('sells without a GSTIN, once the State is chosen', async ({ till: { page } }) => {
  await goToWizard(page);
  await page.getByLabel('Name of the organisation in English').fill('Weavers of Maheshwar');
  await page.getByLabel('Not registered for GST').check();
  await page.keyboard.press('Control+Enter');
  const state = page.getByRole('combobox', { name: 'State' });
  await expect(state).toHaveAccessibleDescription(/Choose the State/);
  await state.selectOption('23');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, WORDS.en.address)).toBeVisible();
  await page.getByLabel('Address in English').fill('Ghat Road, Maheshwar');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Name of the place in English').fill('The looms');
  await page.getByLabel('Till code').fill('mah');
  await page.keyboard.press('Enter');
  await page.getByLabel('Your name').fill('Ramkali');
  await page.getByLabel('PIN, 4 to 8 digits').fill('2580');
  await page.getByLabel('The same PIN again').fill('2580');
  await page.keyboard.press('Enter');
  await expect(heading(page, WORDS.en.printer)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, WORDS.en.check)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: WORDS.en.rail })).toBeVisible();
  // Without a GSTIN it sells as an artisan does: no tax, and cash memos.
  await page.keyboard.press('Alt+0');
  await page.getByRole('tab', { name: 'Sellers' }).click();
  await expect(page.getByRole('row', { name: 'Weavers of Maheshwar' })).toContainText('Artisan without GST');
});

test('loses nothing by going back or by loading the window again, but the PIN', async ({
  till: { page },
}) => {
  await goToWizard(page);
  await page.getByLabel('Name of the organisation in English').fill('M.P. Handicrafts');
  await page.getByRole('textbox', { name: 'GSTIN', exact: true }).fill('23SAMPL0000E1Z2');
  await page.keyboard.press('Enter');
  await page.getByLabel('Address in English').fill('Bhopal');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByLabel('Name of the organisation in English')).toHaveValue('M.P. Handicrafts');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Address in English')).toHaveValue('Bhopal');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Name of the place in English').fill('Gauhar Mahal');
  await page.getByLabel('Till code').fill('mpd');
  await page.keyboard.press('Enter');
  await page.getByLabel('Your name').fill('Asha Verma');
  await page.getByLabel('PIN, 4 to 8 digits').fill('2580');
  await page.getByLabel('The same PIN again').fill('2580');
  await page.keyboard.press('Enter');
  await expect(heading(page, WORDS.en.printer)).toBeVisible();

  await page.reload();
  await expect(heading(page, WORDS.en.printer)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    '2580',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /Gauhar Mahal/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, WORDS.en.manager)).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue('Asha Verma');
  await expect(page.getByText('A PIN has 4 to 8 digits.')).toBeVisible();
});

test('refuses a PIN that everyone tries first, and two that differ', async ({ till: { page } }) => {
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: /sample/ }).click();
  await page.getByLabel('Your name').fill('Asha Verma');
  await page.getByLabel('PIN, 4 to 8 digits').fill('1234');
  await expect(page.getByText(/This PIN is guessed first/)).toBeVisible();
  await page.getByLabel('PIN, 4 to 8 digits').fill('2580');
  await page.getByLabel('The same PIN again').fill('2589');
  await expect(page.getByText('The two PINs are not the same.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'The sample emporium')).toBeVisible();
});

test('brings the sample emporium in one press, ready to sell', async ({ page, till }) => {
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: /sample/ }).click();
  await expect(page.getByText(/This is for learning only/)).toBeVisible();
  await till.expectAccessible();
  await page.getByLabel('Your name').fill('Asha Verma');
  await page.getByLabel('PIN, 4 to 8 digits').fill('2580');
  await page.getByLabel('The same PIN again').fill('2580');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Sell' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('Sample Handicrafts Development Corporation')).toBeVisible();
  await page.keyboard.press('Alt+9');
  await expect(page.getByRole('row', { name: 'Catalogue of this window' })).toContainText(
    /All [23]\d\d items/,
  );
});

test('tries the printer out and says in words what came of it', async ({ till: { page } }) => {
  const printer = createServer((socket) => socket.on('error', () => {}).resume());
  await new Promise<void>((resolve) => printer.listen(0, '127.0.0.1', resolve));
  const address = printer.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await goToWizard(page);
  await page.getByLabel('Name of the organisation in English').fill('M.P. Handicrafts');
  await page.getByRole('textbox', { name: 'GSTIN', exact: true }).fill('23SAMPL0000E1Z2');
  await page.keyboard.press('Enter');
  await page.getByLabel('Address in English').fill('Bhopal');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Name of the place in English').fill('Gauhar Mahal');
  await page.getByLabel('Till code').fill('mpd');
  await page.keyboard.press('Enter');
  await page.getByLabel('Your name').fill('Asha Verma');
  await page.getByLabel('PIN, 4 to 8 digits').fill('2580');
  await page.getByLabel('The same PIN again').fill('2580');
  await page.keyboard.press('Enter');
  await page.getByLabel('Yes, now').check();
  await page.getByLabel('Network address').fill('127.0.0.1');
  await page.getByRole('textbox', { name: 'Port' }).fill(String(port));
  await page.keyboard.press('F8');
  await expect(page.getByText(/does not say whether it printed. Look at the paper/)).toBeVisible({
    timeout: 30_000,
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /Printer/ })).toContainText(`127.0.0.1:${port}`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('tablist', { name: 'Sections' })).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(page.getByRole('row', { name: 'Receipt printer' })).toContainText('Receipts');
  await new Promise((resolve) => printer.close(resolve));
});
