import type { Page } from '@playwright/test';
import { sellerOf } from '../../shared/sale/seller.ts';
import { sampleEmporium } from '../../shared/sample/emporium.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const MAHARASHTRA = '27AAPFU0939F1ZV';
const PHONE = '9812345678';

const WORDS = {
  en: {
    scanBox: 'Scan, or type a name or code',
    buyer: 'Who buys',
    phone: 'Phone number',
    name: 'Name',
    gstin: 'GSTIN',
    state: 'State on the bill',
    address: 'Address',
    identity: 'Identity',
    pan: 'PAN',
    atAddress: 'At his address',
    here: /Taxed in Madhya Pradesh/,
    away: /Place of supply Maharashtra/,
    igst: /IGST Maharashtra/,
    addressNeeded: /₹50,000/,
    artisan: 'Shaheen Bano, weaver',
    trade: /Bill for trade/,
    tradeShort: 'Trade bill',
    student: 'Student',
    rebate: 'Rebate',
    done: 'Sale completed',
    pay: 'Payment',
    advance: 'Receipt voucher no.',
    left: /Balance on it: ₹500/,
    twoPapers: /Two papers/,
    fill: /Fill in what is known/,
  },
  hi: {
    scanBox: 'स्कैन करें, या नाम या कोड लिखें',
    buyer: 'ग्राहक कौन हैं',
    phone: 'फ़ोन नंबर',
    name: 'नाम',
    gstin: 'जीएसटीआईएन',
    state: 'बिल पर राज्य',
    address: 'पता',
    identity: 'पहचान',
    pan: 'पैन',
    atAddress: 'ग्राहक के पते पर',
    here: /कर मध्य प्रदेश में/,
    away: /आपूर्ति का स्थान महाराष्ट्र/,
    igst: /IGST महाराष्ट्र/,
    addressNeeded: /₹50,000/,
    artisan: 'शाहीन बानो, बुनकर',
    trade: /व्यापार का बिल/,
    tradeShort: 'व्यापार का बिल',
    student: 'विद्यार्थी',
    rebate: 'रिबेट',
    done: 'बिक्री पूरी हुई',
    pay: 'भुगतान',
    advance: 'रसीद वाउचर नंबर',
    left: /इस पर बाक़ी: ₹500/,
    twoPapers: /दो काग़ज़/,
    fill: /जो पता है वह भरें/,
  },
} as const;

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

async function begin(page: Page, language: Language): Promise<BackOffice> {
  const office = await openBackOffice(page);
  await office.setUp({ language });
  await signIn(page, MANAGER);
  await expect(page.getByRole('combobox', { name: WORDS[language].scanBox })).toBeFocused();
  return office;
}

/** Barcode of a sample item of a tax class. */
function codeOf(taxClass: string): string {
  const item = sampleEmporium.items.find(
    (one) => one.taxClass === taxClass && one.unit !== 'metre' && one.unit !== 'gram' && one.barcodes[0],
  );
  return item?.barcodes[0] ?? '';
}

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  const words = WORDS[language];

  test(`a registered buyer gets the tax of the place that is chosen, and two papers (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await begin(page, language);
    await till.scan([codeOf('FABRIC_SILK_SAREE'), codeOf('EARTHEN_POT_DIYA')]);
    await page.keyboard.press('F5');
    const buyer = dialog(page, words.buyer);
    await expect(buyer.getByText(words.here)).toBeVisible();
    await buyer.getByRole('textbox', { name: words.phone }).fill(PHONE);
    await buyer.getByRole('textbox', { name: words.name }).fill('Meera Joshi');
    await buyer.getByRole('textbox', { name: words.gstin }).fill(`${MAHARASHTRA.slice(0, 14)}X`);
    await expect(buyer.getByRole('button', { name: /Enter|Save|सहेजें/ }).last()).toBeDisabled();
    await buyer.getByRole('textbox', { name: words.gstin }).fill(MAHARASHTRA);
    await buyer.getByRole('textbox', { name: words.address }).fill('12 MG Road\nPune 411001');
    await expect(buyer.getByText(words.here)).toBeVisible();
    await buyer.getByText(words.atAddress).click();
    await expect(buyer.getByText(words.away)).toBeVisible();
    await expectWell(page, 'buyer-registered', info.outputPath());
    await till.expectAccessible();
    await buyer.getByRole('textbox', { name: words.name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.igst)).toBeVisible();
    await expect(page.getByTestId('kind')).toHaveText(words.twoPapers);
    await page.keyboard.press('F9');
    await page.keyboard.press('F3');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.done })).toBeVisible();
    const answer = await office.client.call('bills.read', { number: 'MPD1/2627/000001' });
    expect(answer.ok && answer.value?.bill).toMatchObject({
      buyerGstin: MAHARASHTRA,
      placeOfSupply: '27',
      interState: true,
      exemptNumber: 'MPD1/2627/S00001',
    });

    // The next time the phone number brings it all up, but for what decides the tax.
    await till.scan([codeOf('FABRIC_SILK_SAREE')]);
    await page.keyboard.press('F5');
    await buyer.getByRole('textbox', { name: words.phone }).fill(PHONE);
    await buyer.getByRole('button', { name: words.fill }).click();
    await expect(buyer.getByRole('textbox', { name: words.gstin })).toHaveValue(MAHARASHTRA);
    await expect(buyer.getByRole('combobox', { name: words.state })).toHaveValue('');
    await expect(buyer.getByText(words.here)).toBeVisible();
    office.close();
  });

  test(`a large sale asks who buys before it takes the money (${language})`, async ({ page, till }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await begin(page, language);
    const dear = sampleEmporium.items.find(
      ({ price, unit, barcodes }) => price > 6_000_00 && unit === 'piece' && barcodes.length > 0,
    );
    const quantity = Math.ceil(58_000_00 / (dear?.price ?? 1));
    await till.scan([dear?.barcodes[0] ?? '']);
    await page.keyboard.press('F3');
    await page.getByRole('dialog').getByRole('textbox').fill(String(quantity));
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.addressNeeded)).toBeVisible();
    await page.keyboard.press('F9');
    const buyer = dialog(page, words.buyer);
    await expect(buyer.getByRole('alert')).toContainText(words.addressNeeded);
    await expectWell(page, 'buyer-needed', info.outputPath());
    await buyer.getByRole('textbox', { name: words.name }).fill('Meera Joshi');
    await buyer.getByRole('textbox', { name: words.address }).fill('12 MG Road\nBhopal');
    await buyer.getByRole('combobox', { name: words.state }).selectOption('23');
    await expect(buyer.getByRole('alert')).toBeHidden();
    await buyer.getByRole('tab', { name: words.identity }).click();
    await expectWell(page, 'buyer-identity', info.outputPath());
    await buyer.getByRole('textbox', { name: words.pan }).fill('ABCPB1234K');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F9');
    await expect(dialog(page, words.pay)).toBeVisible();
    await page.keyboard.press('F3');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.done })).toBeVisible();
    office.close();
  });

  test(`the kind of bill changes seller, rebate and trade, and is in sight (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await begin(page, language);
    const { gstin: _, ...unregistered } = sampleEmporium.organisation;
    await office.act({
      kind: 'seller.save',
      seller: {
        ...sellerOf(unregistered, 'ART'),
        id: 'artisan',
        nameEnglish: WORDS.en.artisan,
        nameHindi: WORDS.hi.artisan,
      },
    });
    await office.act({
      kind: 'scheme.save',
      scheme: {
        id: 'students',
        nameEnglish: 'Student rebate',
        nameHindi: 'विद्यार्थी रिबेट',
        authority: 'Order 7',
        sites: [],
        taxClasses: [],
        crafts: [],
        from: '2020-01-01',
        to: '2099-12-31',
        audience: 'student',
        basisPoints: 1000,
        funder: 'institution',
        combines: 'additive',
        active: true,
      },
    });
    await till.scan([codeOf('FABRIC_SILK_SAREE')]);
    await page.keyboard.press('Control+b');
    const kind = dialog(page, language === 'en' ? 'Kind of bill' : 'बिल का प्रकार');
    await kind.getByRole('radio', { name: words.artisan }).check();
    await kind.getByRole('combobox').first().selectOption({ label: words.student });
    await expectWell(page, 'kind', info.outputPath());
    await till.expectAccessible();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('kind')).toContainText(words.artisan);
    await expect(page.getByTestId('kind')).toContainText(words.student);
    await expect(page.getByText(words.rebate, { exact: true })).toBeVisible();
    await page.keyboard.press('F9');
    await page.keyboard.press('F3');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('bill-number')).toHaveText('ART1/2627/000001');
    // The next sale is an ordinary one again.
    await till.scan([codeOf('FABRIC_SILK_SAREE')]);
    await expect(page.getByTestId('kind')).toBeHidden();
    await page.keyboard.press('Control+b');
    await kind.getByRole('checkbox', { name: words.trade }).check();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('kind')).toContainText(words.tradeShort);
    office.close();
  });

  test(`an advance shows its balance and pays (${language})`, async ({ page, till }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await begin(page, language);
    await office.act({
      kind: 'advance.take',
      description: 'One saree',
      tenders: [{ kind: 'upi', amount: 500_00 }],
    });
    await till.scan([codeOf('FABRIC_SILK_SAREE')]);
    await page.keyboard.press('F9');
    await page.keyboard.press('F7');
    const pay = dialog(page, words.pay);
    await pay.getByRole('textbox', { name: words.advance }).fill('mpd1/2627/r00001');
    await expect(pay.getByText(words.left)).toBeVisible();
    await pay.getByRole('textbox').first().fill('500');
    await expectWell(page, 'pay-advance', info.outputPath());
    await till.expectAccessible();
    await page.keyboard.press('F3');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.done })).toBeVisible();
    const left = await office.client.call('balance.read', { number: 'MPD1/2627/R00001' });
    expect(left.ok && left.value?.left).toBe(0);
    office.close();
  });
}
