import type { Page } from '@playwright/test';
import { sampleEmporium } from '../../shared/sample/emporium.ts';
import { CASHIER, openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const DIYAS = '2000002300649';
const GOND = '2000002300403';
const FABRIC = '2000002300045';
const BEDSHEET = '2000002300168';
const PHONE = '9876543210';

const WORDS = {
  en: {
    seek: 'chandery',
    found: 'Chanderi',
    fabric: 'Chanderi silk-cotton fabric, gold buti',
    quantity: 'Quantity',
    results: 'Items found',
    scanBox: 'Scan, or type a name or code',
    lines: 'Lines of the cart',
    lineDiscount: 'Discount on the line',
    billDiscount: 'Discount on the bill',
    price: /^Price of /,
    festival: 'Festival',
    bargain: 'Agreed with the buyer',
    buyer: 'Who buys',
    phone: 'Phone number',
    name: 'Name',
    known: 'This buyer has been here before.',
    hold: 'Hold this bill',
    held: 'Held bills',
    pay: 'Payment',
    upi: 'UPI: amount',
    note: 'Number of the credit note',
    second: 'A second person is needed',
    done: 'Sale completed',
    unknown: 'No item has the code 8901234567894.',
  },
  hi: {
    seek: 'चन्देरि',
    found: 'चंदेरी',
    fabric: 'चंदेरी सिल्क-सूती कपड़ा, सुनहरी बूटी',
    quantity: 'मात्रा',
    results: 'मिली वस्तुएँ',
    scanBox: 'स्कैन करें, या नाम या कोड लिखें',
    lines: 'टोकरी की पंक्तियाँ',
    lineDiscount: 'पंक्ति पर छूट',
    billDiscount: 'बिल पर छूट',
    price: / का दाम$/,
    festival: 'त्योहार',
    bargain: 'ग्राहक से तय',
    buyer: 'ग्राहक कौन हैं',
    phone: 'फ़ोन नंबर',
    name: 'नाम',
    known: 'ये ग्राहक पहले आ चुके हैं।',
    hold: 'यह बिल रोककर रखें',
    held: 'रुके हुए बिल',
    pay: 'भुगतान',
    upi: 'यूपीआई: रक़म',
    note: 'क्रेडिट नोट का नंबर',
    second: 'दूसरे व्यक्ति की अनुमति चाहिए',
    done: 'बिक्री पूरी हुई',
    unknown: 'कोड 8901234567894 किसी वस्तु का नहीं है।',
  },
} as const;

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

for (const language of ['hi', 'en'] as const satisfies readonly Language[]) {
  test(`every view of the sale is whole and for everyone, and sells (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    test.setTimeout(180_000);
    const words = WORDS[language];
    const look = async (name: string) => {
      await expectWell(page, name, info.outputPath());
      // In English the tests of each thing look at it.
      if (language === 'hi') await till.expectAccessible();
    };
    const office = await openBackOffice(page);
    await office.setUp({ language });
    const ravi = { id: 'ravi', name: 'रवि कुमार', role: 'cashier', language, active: true } as const;
    await office.act({ kind: 'user.save', user: ravi }, CASHIER.pin);
    await office.act({
      kind: 'stock.move',
      reason: 'opening',
      note: '',
      movements: [...sampleEmporium.openingStock],
    });
    await office.sell({ goods: [[0, 1]], buyer: { phone: PHONE, name: 'मीरा शर्मा' } });
    await signIn(page, { name: ravi.name, pin: CASHIER.pin });
    const scanBox = page.getByRole('combobox', { name: words.scanBox });
    await expect(scanBox).toBeFocused();
    await look('01-empty');

    await scanBox.pressSequentially(words.seek, { delay: 70 });
    await expect(
      page.getByRole('listbox', { name: words.results }).getByRole('option').first(),
    ).toContainText(words.found);
    await look('02-search');
    await page.keyboard.press('Escape');

    await till.scan(FABRIC);
    await dialog(page, words.fabric).getByRole('textbox', { name: words.quantity }).fill('12.75');
    await look('03-metres');
    await page.keyboard.press('Enter');
    await till.scan([DIYAS, DIYAS, BEDSHEET, GOND, GOND], { layout: language });
    const lines = page.getByRole('table', { name: words.lines }).locator('tbody').getByRole('row');
    await expect(lines).toHaveCount(4);
    await look('04-cart-and-notice');

    await page.keyboard.press('F4');
    await dialog(page, words.lineDiscount).getByRole('textbox').first().fill('15');
    await dialog(page, words.lineDiscount).getByText(words.festival).click();
    await look('05-line-discount');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F7');
    await dialog(page, words.billDiscount).getByRole('textbox').first().fill('2');
    await dialog(page, words.billDiscount).getByText(words.festival).click();
    await look('06-bill-discount');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F6');
    await dialog(page, words.price).getByRole('textbox').first().fill('2000');
    await dialog(page, words.price).getByText(words.bargain).click();
    await look('07-price');
    await page.keyboard.press('Enter');
    await expect(lines.nth(2)).toContainText('2,000.00');

    await page.keyboard.press('F5');
    await dialog(page, words.buyer).getByRole('textbox', { name: words.phone }).fill(PHONE);
    await expect(dialog(page, words.buyer).getByText(words.known)).toBeVisible();
    await expect(dialog(page, words.buyer).getByRole('textbox', { name: words.name })).toHaveValue(
      'मीरा शर्मा',
    );
    await look('08-buyer');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F8');
    await look('09-hold');
    await page.keyboard.press('Enter');
    await expect(lines).toHaveCount(0);
    await look('10-held-notice');
    await till.scan('8901234567894');
    await expect(page.getByTestId('notice')).toContainText(words.unknown);
    await look('11-unknown');
    await page.keyboard.press('F10');
    await expect(dialog(page, words.held).getByRole('button', { name: /^मीरा शर्मा/ })).toBeFocused();
    await look('12-held');
    await page.keyboard.press('Enter');
    await expect(lines).toHaveCount(4);
    await look('13-cart-again');

    await page.keyboard.press('F9');
    await dialog(page, words.pay).getByRole('textbox').first().fill('40000');
    await page.keyboard.press('F3');
    await dialog(page, words.pay).getByRole('textbox', { name: words.upi }).fill('5000');
    await page.keyboard.press('F6');
    await dialog(page, words.pay).getByRole('textbox', { name: words.note }).fill('CN/26-17');
    await dialog(page, words.pay).getByRole('textbox').nth(3).fill('1000');
    await look('14-payment');
    await page.keyboard.press('Enter');
    await expect(dialog(page, words.second)).toBeVisible();
    await look('15-second-person');
    await dialog(page, words.second).getByRole('textbox').fill(MANAGER.pin);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.done })).toBeVisible();
    await look('16-done');
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('button', { name: new RegExp(`^${MANAGER.name}`) })).toBeFocused();
    await look('17-who');
    await page.keyboard.press('1');
    await look('18-pin');
    office.close();
  });
}
