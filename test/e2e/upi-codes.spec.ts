import type { Page } from '@playwright/test';
import { qrOnPicture } from '../fixtures/qr-on-picture.ts';
import { openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell, SIZES } from './looks.ts';

const WORDS = {
  en: {
    open: 'Display',
    pay: 'Payment',
    code: 'UPI code to pay by',
    buyerCode: 'UPI code for this payment',
    welcome: 'You are welcome',
    upiSum: 'UPI: amount',
    complete: 'Complete the sale',
    advance: 'Advance for goods to come',
    name: 'Name',
    ordered: 'What was ordered',
    sum: 'Amount of the advance',
    take: 'Take an advance',
    debit: /^Debit note to bill/,
    reason: 'Charged too little',
    make: 'Issue the debit note',
  },
  hi: {
    open: 'डिस्प्ले',
    pay: 'भुगतान',
    code: 'भुगतान का यूपीआई कोड',
    buyerCode: 'इस भुगतान का यूपीआई कोड',
    welcome: 'आपका स्वागत है',
    upiSum: 'यूपीआई: रक़म',
    complete: 'बिक्री पूरी करें',
    advance: 'आने वाले सामान का अग्रिम',
    name: 'नाम',
    ordered: 'क्या मँगवाया',
    sum: 'अग्रिम की रक़म',
    take: 'अग्रिम लें',
    debit: /का डेबिट नोट$/,
    reason: 'दाम कम लिया गया',
    make: 'डेबिट नोट बनाएँ',
  },
} as const;

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${place}`);
}

/** What the code asks for; the buyer's window shows the same one, and no other. */
async function askedOn(page: Page, buyer: Page, words: (typeof WORDS)[Language]) {
  await expect(buyer.getByRole('img', { name: words.buyerCode })).toBeVisible();
  const [seen = ''] = await qrOnPicture(await page.screenshot());
  expect(await qrOnPicture(await buyer.screenshot())).toEqual([seen]);
  return new URLSearchParams(seen.slice(seen.indexOf('?') + 1));
}

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  test(`every payment by UPI has a code of its own, on the buyer’s window too (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    test.setTimeout(150_000);
    const words = WORDS[language];
    const office = await openBackOffice(page);
    await office.setUp({ language });
    await office.takeUpi();
    await signIn(page, MANAGER);
    const [buyer] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: words.open }).click(),
    ]);
    await page.bringToFront();

    // Split: a part by UPI, the rest in cash; all of the dialog is seen on the smallest screen.
    await till.scan(office.items[0]?.barcodes[0] ?? '');
    await page.keyboard.press('F9');
    const pay = page.getByRole('dialog', { name: words.pay });
    const cash = pay.getByRole('textbox').first();
    await cash.fill('10000');
    await page.keyboard.press('F3');
    // The code comes with the first digit, and the field goes on being typed in.
    await expect(pay.getByRole('img', { name: words.code })).toBeHidden();
    await page.keyboard.type('5000', { delay: 120 });
    await expect(pay.getByRole('textbox', { name: words.upiSum })).toHaveValue(/^5,?000$/);
    await cash.fill('');
    const sale = await askedOn(page, buyer, words);
    expect(sale.get('am')).toBe('5000.00');
    await expectWell(page, 'split', info.outputPath());
    await till.expectAccessible();
    await page.setViewportSize(SIZES[1]);
    expect(await pay.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight)).toBeLessThanOrEqual(0);
    await page.setViewportSize(SIZES[0]);
    await pay.getByRole('button', { name: words.complete }).click();
    const number = (await page.getByTestId('bill-number').textContent()) ?? '';

    // An advance.
    await goTo(page, '/returns/advances');
    await page.getByRole('button', { name: words.take }).click();
    const advance = page.getByRole('dialog', { name: words.advance });
    await advance.getByRole('textbox', { name: words.name, exact: false }).first().fill('Kamla Devi');
    await advance.getByRole('textbox', { name: words.ordered }).fill('Six sarees');
    await advance.getByRole('textbox', { name: words.sum }).fill('1000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('F3');
    const ahead = await askedOn(page, buyer, words);
    expect(ahead.get('am')).toBe('1000.00');
    await expectWell(page, 'advance', info.outputPath());
    await till.expectAccessible();
    await advance.getByRole('button', { name: words.take }).click();
    await expect(advance).toBeHidden();
    // The code is gone with its payment.
    await expect(buyer.getByRole('img', { name: words.buyerCode })).toBeHidden();
    await expect(buyer.getByText(words.welcome)).toBeVisible();

    // A debit note.
    await goTo(page, `/bills/${encodeURIComponent(number)}`);
    await expect(page.getByRole('heading', { name: number })).toBeVisible();
    await page.keyboard.press('Alt+d');
    const debit = page.getByRole('dialog', { name: words.debit });
    await debit.getByRole('textbox').first().fill('100');
    await debit.getByText(words.reason).first().click();
    await page.keyboard.press('F3');
    const rest = await askedOn(page, buyer, words);
    expect(rest.get('am')).toBe('100.00');
    expect(rest.get('tn')).toContain(number);
    await expectWell(page, 'debit', info.outputPath());
    await till.expectAccessible();
    await debit.getByRole('button', { name: words.make }).click();
    await expect(debit).toBeHidden();

    // All three stand among the payments, each with the reference that was in its code.
    const view = await office.client.call('upi.read', {});
    if (!view.ok) throw new Error(view.error.code);
    const paid = view.value.tenders.map(({ amount, tr, against }) => [amount, tr, against]);
    expect(paid).toEqual([
      [100_00, rest.get('tr'), number],
      [1_000_00, ahead.get('tr'), undefined],
      [5_000_00, sale.get('tr'), undefined],
    ]);
    office.close();
  });
}
