import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { qrOnPicture } from '../fixtures/qr-on-picture.ts';
import { openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectNothingCut, expectWell } from './looks.ts';

const WORDS = {
  en: {
    open: 'Display',
    other: 'Buyer reads हिन्दी',
    pay: 'Payment',
    utr: /^UTR/,
    code: 'UPI code to pay by',
    buyerCode: 'UPI code for this payment',
    welcome: 'You are welcome',
    lines: 'Your purchase',
    linesOther: 'आपकी ख़रीदारी',
    thanks: 'Thank you. Please come again.',
    newCode: 'New code',
  },
  hi: {
    open: 'डिस्प्ले',
    other: 'ग्राहक English पढ़ते हैं',
    pay: 'भुगतान',
    utr: /^यूटीआर/,
    code: 'भुगतान का यूपीआई कोड',
    buyerCode: 'इस भुगतान का यूपीआई कोड',
    welcome: 'आपका स्वागत है',
    lines: 'आपकी ख़रीदारी',
    linesOther: 'Your purchase',
    thanks: 'धन्यवाद। फिर पधारें।',
    newCode: 'नया कोड',
  },
} as const;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const fieldsOf = (link: string | undefined) => new URLSearchParams(link?.slice(link.indexOf('?') + 1));

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  test(`the buyer follows the sale on a window of his own and pays by its code (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    test.setTimeout(120_000);
    const words = WORDS[language];
    const office = await openBackOffice(page);
    await office.setUp({ language });
    await office.takeUpi();
    await signIn(page, MANAGER);

    const [buyer] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: words.open }).click(),
    ]);
    await expect(buyer.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(buyer.getByText(words.welcome)).toBeVisible();
    // Its letters come with it: without them Hindi is a row of boxes.
    const face = await buyer.evaluate(
      () => getComputedStyle(document.querySelector('main') ?? document.body).fontFamily,
    );
    expect(face).toContain('Noto Sans Devanagari');
    await buyer.screenshot({ path: info.outputPath('idle.png') });
    await expectAccessible(buyer);

    const [saree, dupatta] = office.items;
    await page.bringToFront();
    await till.scan(saree?.barcodes[0] ?? '');
    await till.scan(dupatta?.barcodes[0] ?? '');
    const lines = buyer.getByRole('list', { name: words.lines });
    await expect(lines.getByRole('listitem')).toHaveCount(2);
    await expect(lines).toContainText((language === 'hi' ? saree?.nameHindi : saree?.nameEnglish) ?? '?');
    const payable = await page.getByTestId('payable').textContent();
    await expect(buyer.getByTestId('customer-sum')).toHaveText(payable ?? '?');
    await expectWell(page, 'selling', info.outputPath());
    await expectNothingCut(buyer);
    await expectAccessible(buyer);
    await buyer.screenshot({ path: info.outputPath('lines.png') });

    // The buyer's language is changed where the seller sits.
    await page.getByRole('button', { name: words.other }).click();
    await expect(buyer.getByRole('list', { name: words.linesOther })).toBeVisible();
    await page.keyboard.press('Alt+h');
    await expect(lines).toBeVisible();

    await page.keyboard.press('F9');
    await page.keyboard.press('F3');
    const dialog = page.getByRole('dialog', { name: words.pay });
    await expect(dialog.getByRole('img', { name: words.code })).toBeVisible();
    const [seen = ''] = await qrOnPicture(await page.screenshot());
    await expect(buyer.getByRole('img', { name: words.buyerCode })).toBeVisible();
    expect(await qrOnPicture(await buyer.screenshot())).toEqual([seen]);
    const asked = fieldsOf(seen);
    expect(asked.get('pa')).toBe('mrignayani@sbi');
    expect(asked.get('am')).toBe(`${payable?.replace(/[₹,]/g, '')}.00`);
    await expectWell(page, 'paying', info.outputPath());
    await till.expectAccessible();
    await buyer.screenshot({ path: info.outputPath('code.png') });
    await expectAccessible(buyer);

    await dialog.getByRole('button', { name: words.newCode }).click();
    await expect
      .poll(async () => fieldsOf((await qrOnPicture(await page.screenshot()))[0]).get('tr'))
      .not.toBe(asked.get('tr'));
    const [last] = await qrOnPicture(await page.screenshot());
    await dialog.getByRole('textbox', { name: words.utr }).fill('612345678901');
    await page.keyboard.press('Enter');
    await expect(buyer.getByText(words.thanks)).toBeVisible();
    await buyer.screenshot({ path: info.outputPath('thanks.png') });

    await page.context().route('https://wa.me/**', (route) => route.fulfill({ body: 'ok' }));
    const [chat] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Alt+m')]);
    await expect.poll(() => new URL(chat.url()).searchParams.get('text')).toContain(payable ?? '?');
    await chat.close();

    const number = (await page.getByTestId('bill-number').textContent()) ?? '';
    const bill = await office.client.call('bills.read', { number });
    expect(bill.ok && bill.value?.bill.tenders).toMatchObject([
      { kind: 'upi', reference: '612345678901', tr: fieldsOf(last).get('tr') },
    ]);
    office.close();
  });
}

test('nothing but the sale can be reached from the buyer’s window', async ({ page, till: _ }, info) => {
  test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
  const office = await openBackOffice(page);
  await office.setUp();
  await signIn(page, MANAGER);
  const [buyer] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: WORDS.en.open }).click(),
  ]);
  const sockets: string[] = [];
  buyer.on('websocket', (socket) => sockets.push(socket.url()));
  await buyer.reload();
  await expect(buyer.getByText(WORDS.en.welcome)).toBeVisible();
  await expect(buyer.getByRole('navigation')).toHaveCount(0);
  await expect(buyer.getByRole('button')).toHaveCount(0);
  await expect(buyer.getByRole('link')).toHaveCount(0);
  for (const key of ['Alt+2', 'F1', 'F9', 'Control+l', 'Escape']) await buyer.keyboard.press(key);
  await buyer.evaluate(() => {
    location.hash = '#/bills';
  });
  await expect(buyer.getByText(WORDS.en.welcome)).toBeVisible();
  expect(sockets).toEqual([]);
  // The seller is still at his till, and one window is enough however often it is asked for.
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.open }).click();
  expect(page.context().pages()).toHaveLength(2);

  await page.keyboard.press('Control+l');
  await expect(buyer.getByText(WORDS.en.welcome)).toBeVisible();
  office.close();
});
