import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { dayInIndia } from '../../shared/calendar.ts';
import type { Bill } from '../../shared/sale/bill.ts';
import { type BackOffice, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';
import { expectWell } from './looks.ts';

const DAY_MS = 86_400_000;
const LOGO = fileURLToPath(new URL('../../build/icons/128x128.png', import.meta.url));

const test = base.extend<{ office: BackOffice }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await use(office);
    office.close();
  },
});

const WORDS = {
  en: {
    sellers: 'Sellers',
    nameEnglish: 'Name in English',
    nameHindi: 'Name in Hindi',
    code: 'Code of the document numbers',
    address: 'Address in English',
    exempt: 'Artisan without GST',
    casual: 'Casual, for a fair',
    gstin: 'GSTIN',
    from: 'Registered from',
    until: 'Registered until',
    left: '6 days left',
    sells: 'Sells here',
    turnover: 'Turnover of last year',
    sixDigits: /need 6 digits of HSN/,
    eInvoice: 'Invoices to registered buyers go to the invoice portal',
    due: /This turnover is above five crore/,
    upi: 'UPI address',
    upiFault: /written like a UPI address/,
    logoOf: 'Logo of Ramkali Maheshwari Sarees',
    rebates: 'Rebates',
    rebateName: 'Name in English, as on the bill',
    last: 'Last day',
    percent: 'Off the price',
    crafts: 'Crafts',
    alone: 'Alone: ₹200 off, ₹800 to pay.',
    running: 'Running',
    billing: 'Rounding and returns',
    notAtAll: 'Not at all',
    consolidates: 'One invoice a day for sales below ₹200',
    small: 'Sales below ₹200',
    issued: 'Invoices issued',
    saved: 'Saved.',
  },
  hi: {
    sellers: 'बेचने वाले',
    nameEnglish: 'नाम, अंग्रेज़ी में',
    nameHindi: 'नाम, हिन्दी में',
    code: 'बिल नंबर का कोड',
    address: 'पता, अंग्रेज़ी में',
    exempt: 'बिना जीएसटी का कारीगर',
    casual: 'मेले के लिए अस्थायी',
    gstin: 'जीएसटीआईएन',
    from: 'पंजीकरण कब से',
    until: 'पंजीकरण कब तक',
    left: '6 दिन बाक़ी',
    sells: 'बेचते हैं',
    turnover: 'पिछले साल का कारोबार',
    sixDigits: /एचएसएन के 6 अंक/,
    eInvoice: 'पंजीकृत ख़रीदारों के बिल ई-बीजक पोर्टल पर जाते हैं',
    due: /पाँच करोड़ से ऊपर है/,
    upi: 'यूपीआई पता',
    upiFault: /यूपीआई पते जैसा नहीं/,
    logoOf: 'Ramkali Maheshwari Sarees का लोगो',
    rebates: 'रिबेट',
    rebateName: 'नाम अंग्रेज़ी में, जैसा बिल पर',
    last: 'आख़िरी दिन',
    percent: 'दाम पर छूट',
    crafts: 'शिल्प',
    alone: 'अकेली: ₹200 की छूट, ₹800 देने होंगे।',
    running: 'चालू',
    billing: 'पूर्णांक और वापसी',
    notAtAll: 'जैसी है वैसी',
    consolidates: '₹200 से कम की बिक्री का दिन भर में एक बीजक',
    small: '₹200 से कम की बिक्री',
    issued: 'बने हुए बीजक',
    saved: 'सहेज लिया।',
  },
} as const;

/** The day so many days from now as it is typed. */
function typedDay(fromNow: number): string {
  const [year, month, day] = dayInIndia(Date.now() + fromNow * DAY_MS).split('-');
  return `${day}/${month}/${year}`;
}

async function goToSection(page: Page, name: string): Promise<Locator> {
  await page.keyboard.press('Alt+0');
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  return page.getByRole('tabpanel', { name, exact: true });
}

async function fillDay(field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await field.press('Tab');
}

/** Sells one piece of each and takes cash for it; what the till finds it comes to is taken from its own answer. */
async function sell(office: BackOffice, itemIds: readonly string[], seller?: string): Promise<Bill> {
  const lines = itemIds.map((itemId, index) => ({ id: `line-${index}`, itemId, quantity: 1000 }));
  const send = (payable: number) =>
    office.client.call('act', {
      commandId: randomUUID(),
      command: {
        kind: 'bill.complete',
        cart: { id: randomUUID(), lines, ...(seller && { seller }) },
        tenders: [{ kind: 'cash', amount: payable, received: payable }],
        shownPayable: payable,
      },
    });
  const asked = await send(1);
  const payable = asked.ok ? 0 : Number(asked.error.params?.payable);
  const answer = await send(payable);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const completed = answer.value.events.find((event) => event.kind === 'bill.completed@2');
  if (!completed) throw new Error('no bill came of the sale');
  return completed.bill;
}

for (const language of ['en', 'hi'] as const) {
  const words = WORDS[language];

  test(`an artisan and a seller of a fair are added, and each sells under its own name (${language})`, async ({
    page,
    till,
    office,
  }, info) => {
    await office.setUp({ language });
    await signIn(page, MANAGER);
    const panel = await goToSection(page, words.sellers);
    await till.expectAccessible();
    await expectWell(page, `sellers-${language}`, info.outputPath());

    await page.keyboard.press('Alt+n');
    await expect(panel.getByLabel(words.nameEnglish)).toBeFocused();
    await panel.getByLabel(words.nameEnglish).fill('Ramkali Maheshwari Sarees');
    await panel.getByLabel(words.nameHindi).fill('रामकली माहेश्वरी साड़ियाँ');
    await panel.getByLabel(words.upi).fill('ramkali');
    await page.keyboard.press('Control+s');
    // What is wrong is said, and the first field of it has the focus.
    await expect(panel.getByLabel(words.code)).toBeFocused();
    await expect(panel.getByLabel(words.upi)).toHaveAccessibleDescription(words.upiFault);
    await till.expectAccessible();
    await expectWell(page, `artisan-${language}`, info.outputPath());
    await panel.getByLabel(words.code).fill('ram');
    await expect(panel.getByText(/RAM1\/\d{4}\/000001/)).toBeVisible();
    await panel.getByLabel(words.address).fill('Ghat Road\nMaheshwar 451224');
    await panel.getByLabel(words.upi).fill('ramkali@upi');
    await panel.locator('input[type="file"]').setInputFiles(LOGO);
    await expect(panel.getByRole('img', { name: words.logoOf })).toBeVisible();
    await till.expectAccessible();
    await page.keyboard.press('Control+s');
    const artisan = page.getByRole('row', { name: 'Ramkali Maheshwari Sarees' });
    await expect(artisan).toContainText(words.exempt);
    await expect(artisan).toContainText(words.sells);

    await page.keyboard.press('Alt+n');
    await panel.getByLabel(words.nameEnglish).fill('Bhopal Weavers at the Delhi fair');
    await panel.getByLabel(words.code).fill('DLF');
    await panel.getByLabel(words.casual).check();
    await panel.getByRole('textbox', { name: words.gstin, exact: true }).fill('07AABCU9603R1ZP');
    await fillDay(panel.getByLabel(words.from), typedDay(-2));
    await fillDay(panel.getByLabel(words.until), typedDay(5));
    await panel.getByLabel(words.turnover).fill('6.5 crore');
    await expect(panel.getByLabel(words.turnover)).toHaveAccessibleDescription(words.sixDigits);
    await expect(panel.getByText(words.due)).toBeVisible();
    await panel.getByLabel(words.eInvoice).check();
    await expect(panel.getByText(words.due)).toBeHidden();
    await panel.getByLabel(words.address).fill('Hall 12, Pragati Maidan\nNew Delhi 110001');
    await till.expectAccessible();
    await expectWell(page, `casual-${language}`, info.outputPath());
    await page.keyboard.press('Control+s');
    const casual = page.getByRole('row', { name: 'Bhopal Weavers at the Delhi fair' });
    await expect(casual).toContainText('07AABCU9603R1ZP');
    await expect(casual).toContainText(words.left);
    await till.expectAccessible();
    await expectWell(page, `three-sellers-${language}`, info.outputPath());

    const view = await office.client.call('till.read', {});
    const sellers = view.ok && view.value.phase === 'ready' ? view.value.sellers : [];
    const idOf = (code: string) => sellers.find((seller) => seller.code === code)?.id;
    const hash = sellers.find(({ code }) => code === 'RAM')?.logo ?? '';
    const logo = await office.client.call('photo.read', { hash });
    expect(logo.ok && logo.value?.type).toBe('image/png');
    const saree = office.items[0]?.id ?? '';
    const memo = await sell(office, [saree], idOf('RAM'));
    expect([memo.document, memo.totals.cgst, memo.number.slice(0, 4)]).toEqual(['cash-memo', 0, 'RAM1']);
    const invoice = await sell(office, [saree], idOf('DLF'));
    expect([invoice.document, invoice.supplierState]).toEqual(['tax-invoice', '07']);
  });

  test(`a rebate applies by itself to the craft it is for (${language})`, async ({
    page,
    till,
    office,
  }, info) => {
    await office.setUp({ language });
    await signIn(page, MANAGER);
    const panel = await goToSection(page, words.rebates);
    await till.expectAccessible();
    await expectWell(page, `no-rebate-${language}`, info.outputPath());
    const [saree] = office.items;
    const other = office.items.find(({ craft }) => craft !== saree?.craft);
    if (!saree || !other) throw new Error('the sample has one craft only');

    await page.keyboard.press('Alt+n');
    await panel.getByLabel(words.rebateName).fill('Weavers’ Day rebate');
    await fillDay(panel.getByLabel(words.last), typedDay(7));
    await panel.getByLabel(words.percent).fill('20');
    await expect(panel.getByText(words.alone)).toBeVisible();
    const crafts = panel.getByRole('combobox', { name: words.crafts });
    await crafts.fill(saree.craft.slice(0, 6));
    await page.getByRole('option', { name: saree.craft, exact: true }).click();
    await page.keyboard.press('Escape');
    await till.expectAccessible();
    await expectWell(page, `rebate-${language}`, info.outputPath());
    await page.keyboard.press('Control+s');
    const row = page.getByRole('row', { name: 'Weavers’ Day rebate' });
    await expect(row).toContainText('20%');
    await expect(row).toContainText(words.running);
    await till.expectAccessible();
    await expectWell(page, `one-rebate-${language}`, info.outputPath());

    const bill = await sell(office, [saree.id, other.id]);
    expect(
      bill.lines.map((line) => line.rebates.map(({ nameEnglish, paise }) => [nameEnglish, paise])),
    ).toEqual([[['Weavers’ Day rebate', saree.price / 5]], []]);
  });

  test(`small sales share the invoice of the day, which is issued by hand (${language})`, async ({
    page,
    till,
    office,
  }, info) => {
    await office.setUp({ language });
    await signIn(page, MANAGER);
    const panel = await goToSection(page, words.billing);
    await panel.getByLabel(words.notAtAll).check();
    await panel.getByLabel(words.consolidates).check();
    await till.expectAccessible();
    await expectWell(page, `billing-${language}`, info.outputPath());
    await page.keyboard.press('Control+s');
    await expect(page.getByText(words.saved).first()).toBeVisible();

    const small = office.items.find(({ price, unit }) => price < 200_00 && unit === 'piece');
    if (!small) throw new Error('the sample has nothing below two hundred rupees');
    const sale = await sell(office, [small.id]);
    expect(sale.document).toBe('small-sale');
    await page.keyboard.press('Alt+4');
    const waiting = page.getByRole('region', { name: words.small });
    await expect(waiting).toBeVisible();
    await till.expectAccessible();
    await expectWell(page, `small-sales-${language}`, info.outputPath());
    await page.keyboard.press('F10');
    const issued = page.getByRole('table', { name: words.issued });
    await expect(issued).toContainText(/MPD1\/\d{4}\/K00001/);
    await till.expectAccessible();
    await expectWell(page, `day-invoice-${language}`, info.outputPath());
    await issued.getByRole('button').click();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toMatch(/K00001\.pdf$/);
  });
}

test('the till’s own seller leads to the section of the organisation, and back', async ({ till, page }) => {
  await till.setUpSample();
  const panel = await goToSection(page, 'Sellers');
  await panel.getByRole('row').filter({ hasText: "this till's own" }).click();
  await expect(panel.getByLabel('Code of the document numbers')).toBeDisabled();
  await panel.getByRole('button', { name: /Organisation and place/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Organisation and place' })).toBeVisible();
  await page.getByRole('button', { name: /Sellers/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Sellers' })).toBeVisible();
});

test('a long form left alone goes back to its list by Escape, a changed one first undoes', async ({
  till,
  page,
}) => {
  await till.setUpSample();
  const panel = await goToSection(page, 'Rebates');
  await page.keyboard.press('Alt+n');
  const name = panel.getByLabel('Name in English, as on the bill');
  await name.fill('Something');
  await page.keyboard.press('Escape');
  await page
    .getByRole('dialog', { name: 'Drop the changes?' })
    .getByRole('button', { name: 'Drop the changes' })
    .click();
  await expect(name).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByText('No rebate yet')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Rebates' })).toBeFocused();
});
