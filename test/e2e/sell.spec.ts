import type { Locator, Page } from '@playwright/test';
import type { Bill } from '../../shared/sale/bill.ts';
import { sampleEmporium } from '../../shared/sample/emporium.ts';
import { type BackOffice, CASHIER, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';

const DIYAS = { name: 'Clay diyas, set of 12', code: '2000002300649', unit: 'set', rupees: 90 } as const;
const SEV = { name: 'Ratlami sev, 400 g pack', code: '2000002300625', unit: 'pc' } as const;
const CHARIOT = { name: 'Bell metal chariot with horses', code: '2000002300373', unit: 'pc' } as const;
const SHAWL = { name: 'Kani shawl, jamawar', code: '2000000100067' } as const;
const FABRIC = { name: 'Chanderi silk-cotton fabric, gold buti', code: '2000002300045', unit: 'm' } as const;
const SAREE = {
  name: 'Chanderi silk-cotton saree, ashrafi buti',
  code: '2000002300014',
  unit: 'pc',
} as const;
/** Ten that are counted and that there is enough of. */
const TEN = [
  '2000002300052',
  '2000002300069',
  '2000002300106',
  '2000002300144',
  '2000002300182',
  '2000002300236',
  '2000002300274',
  '2000002300328',
  '2000002300540',
  '2000002300649',
];
const PHONE = '9876543210';

/** A till with goods in stock, the manager signed in and the shift open. */
const test = base.extend<{ office: BackOffice }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await office.setUp();
    const movements = [...sampleEmporium.openingStock];
    await office.act({ kind: 'stock.move', reason: 'opening', note: '', movements });
    await signIn(till.page, MANAGER);
    await expect(scanBox(till.page)).toBeFocused();
    await use(office);
    office.close();
  },
});

const scanBox = (page: Page) => page.getByRole('combobox', { name: 'Scan, or type a name or code' });
const lines = (page: Page) =>
  page.getByRole('table', { name: 'Lines of the cart' }).locator('tbody').getByRole('row');
const line = (page: Page, { name }: { readonly name: string }) => lines(page).filter({ hasText: name });
const toPay = (page: Page) => page.getByTestId('payable');
const notice = (page: Page) => page.getByTestId('notice');
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const done = (page: Page) => page.getByRole('region', { name: 'Sale completed' });

const quantity = (
  page: Page,
  { name, unit }: { readonly name: string; readonly unit: string },
  figure: string,
) => page.getByRole('button', { name: `${name}: ${figure} ${unit}, change quantity` });

/** As a person types: slower than any scanner. */
async function type(field: Locator, text: string): Promise<void> {
  await field.pressSequentially(text, { delay: 70 });
}

/** The screen does nothing for a while, as when a large file is read on a slow machine. */
async function block(page: Page, ms: number): Promise<void> {
  await page.evaluate((duration) => {
    setTimeout(() => {
      const until = performance.now() + duration;
      while (performance.now() < until);
    });
  }, ms);
}

async function payCash(page: Page): Promise<string> {
  await page.keyboard.press('F9');
  await expect(dialog(page, 'Payment')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Payment')).toBeHidden();
  return (await done(page).getByTestId('bill-number').textContent()) ?? '';
}

async function billOf(office: BackOffice, number: string): Promise<Bill> {
  const found = await office.client.call('bills.read', { number });
  if (!found.ok || !found.value) throw new Error(`no bill ${number}`);
  return found.value.bill;
}

test.describe('scans', () => {
  test('of one code count, however fast and whatever the page is busy with', async ({
    page,
    till,
    office,
  }) => {
    void office;
    await till.scan([DIYAS.code, DIYAS.code]);
    await expect(quantity(page, DIYAS, '2')).toBeVisible();
    await expect(toPay(page)).toHaveText('₹180');
    await till.scan(Array.from({ length: 10 }, () => DIYAS.code));
    await expect(quantity(page, DIYAS, '12')).toBeVisible();
    await block(page, 500);
    await till.scan(Array.from({ length: 10 }, () => DIYAS.code));
    await expect(quantity(page, DIYAS, '22')).toBeVisible();
    await expect(lines(page)).toHaveCount(1);
  });

  test('of ten codes are ten lines, also while the page is busy', async ({ page, till, office }) => {
    void office;
    await block(page, 500);
    await till.scan(TEN);
    await expect(lines(page)).toHaveCount(10);
    await till.scan(TEN);
    for (const row of await lines(page).all()) {
      await expect(row.getByRole('button', { name: /change quantity/ })).toHaveText(/^2( |$)/);
    }
    await expect(page.getByRole('region', { name: 'Bill', exact: true })).toContainText('Lines10');
  });

  test('are taken whatever has the focus, and leave what was typed as it was', async ({
    page,
    till,
    office,
  }) => {
    void office;
    await type(scanBox(page), 'chand');
    await till.scan(SEV.code);
    await expect(quantity(page, SEV, '1')).toBeVisible();
    await expect(scanBox(page)).toHaveValue('chand');
    await page.keyboard.press('Escape');
    await expect(scanBox(page)).toHaveValue('');

    await page.keyboard.press('F5');
    const phone = dialog(page, 'Who buys').getByRole('textbox', { name: 'Phone number' });
    await type(phone, PHONE);
    await till.scan([SEV.code, DIYAS.code]);
    await expect(page.getByText('2 scans wait until the dialog is closed')).toBeVisible();
    await expect(phone).toHaveValue(PHONE);
    await page.keyboard.press('Enter');
    await expect(quantity(page, SEV, '2')).toBeVisible();
    await expect(quantity(page, DIYAS, '1')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Buyer', exact: true })).toContainText(PHONE);

    await page.keyboard.press('F9');
    await type(dialog(page, 'Payment').getByRole('textbox', { name: 'Cash handed over' }), '1000');
    await till.scan(SEV.code);
    await expect(dialog(page, 'Payment').getByRole('textbox', { name: 'Cash handed over' })).toHaveValue(
      '1000',
    );
    await page.keyboard.press('Escape');
    await expect(quantity(page, SEV, '3')).toBeVisible();
    await expect(done(page)).toBeHidden();

    await page.getByRole('button', { name: 'Hold', exact: true }).focus();
    await till.scan(SEV.code);
    await expect(quantity(page, SEV, '4')).toBeVisible();
  });

  test('read the same under a Hindi keyboard', async ({ page, till, office }) => {
    void office;
    await till.scan([DIYAS.code, 'MP0064', 'mp0064'], { layout: 'hi' });
    await expect(quantity(page, DIYAS, '3')).toBeVisible();
    await expect(scanBox(page)).toHaveValue('');
  });

  test('that find nothing, want more than there is, or a second of its kind, are told', async ({
    page,
    till,
    office,
  }) => {
    void office;
    await till.scan('8901234567894');
    await expect(notice(page)).toContainText('No item has the code 8901234567894');
    await expect(page.getByRole('button', { name: 'New item' })).toBeVisible();
    await till.scan([CHARIOT.code, CHARIOT.code]);
    await expect(notice(page)).toBeHidden();
    await till.scan(CHARIOT.code);
    await expect(quantity(page, CHARIOT, '3')).toBeVisible();
    await expect(notice(page)).toContainText('the cart holds 1 pc more than the stock says. You can sell it');
    await expect(line(page, CHARIOT)).toContainText('1 pc more than in stock');
    await till.scan([SHAWL.code, SHAWL.code]);
    await expect(notice(page)).toContainText(`${SHAWL.name} is one of a kind and is already in the cart`);
    await expect(lines(page)).toHaveCount(2);
    await till.expectAccessible();
    await page.keyboard.press('Delete');
    expect(await payCash(page)).toMatch(/^MPD1\//);
  });
});

test('finds goods by a misspelling or by Hindi, and takes them with the arrows', async ({
  page,
  till,
  office,
}) => {
  void office;
  const found = page.getByRole('listbox', { name: 'Items found' }).getByRole('option');
  await type(scanBox(page), 'chandery dupata');
  await expect(found.first()).toContainText('Chanderi dupatta, zari border');
  await till.expectAccessible();
  const second = (await found.nth(1).locator('span').first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(1);
  expect(second).toContain((await lines(page).locator('td span span').first().textContent()) ?? '?');
  await expect(scanBox(page)).toHaveValue('');

  await type(scanBox(page), 'चंदेरी');
  await expect(found.first()).toContainText('Chanderi');
  await page.keyboard.press('ArrowUp');
  await expect(found.first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Escape');
  await expect(found).toHaveCount(0);

  await type(scanBox(page), 'wxwvxy');
  await expect(page.getByText(/Nothing fits these words/)).toBeVisible();
  await page.keyboard.press('Escape');

  await type(scanBox(page), 'gold buti fabric');
  await page.keyboard.press('Enter');
  const metres = dialog(page, FABRIC.name).getByRole('textbox', { name: 'Quantity' });
  await expect(metres).toBeFocused();
  await till.expectAccessible();
  await type(metres, '2.75');
  await page.keyboard.press('Enter');
  await expect(quantity(page, FABRIC, '2.75')).toBeVisible();
  await expect(line(page, FABRIC)).toContainText('3,162.50');
  await till.scan(FABRIC.code);
  await type(metres, '0.5');
  await page.keyboard.press('Enter');
  await expect(line(page, FABRIC)).toHaveCount(2);
});

test('takes discounts and another price with their reasons, and gives a line back', async ({
  page,
  till,
  office,
}) => {
  void office;
  await till.scan([DIYAS.code, DIYAS.code, SEV.code]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F4');
  const onLine = dialog(page, 'Discount on the line');
  await type(onLine.getByRole('textbox', { name: 'Per cent' }), '10');
  await page.keyboard.press('Enter');
  await expect(onLine.getByRole('button', { name: 'Save' })).toBeDisabled();
  await onLine.getByText('Festival').click();
  await till.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(line(page, DIYAS)).toContainText('−18.00');
  await expect(line(page, DIYAS)).toContainText('Festival');
  await expect(toPay(page)).toHaveText('₹342');

  await page.keyboard.press('F7');
  const onBill = dialog(page, 'Discount on the bill');
  await onBill.getByText('Rupees').click();
  await type(onBill.getByRole('textbox', { name: 'Rupees' }), '42');
  await onBill.getByRole('textbox', { name: 'Reason' }).fill('Came back for more');
  await page.keyboard.press('Enter');
  await expect(toPay(page)).toHaveText('₹300');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F6');
  const price = dialog(page, `Price of ${SEV.name}`);
  await expect(price).toContainText('Catalogue price ₹180 · MRP ₹180');
  await till.expectAccessible();
  await type(price.getByRole('textbox', { name: 'Price for one pc' }), '160');
  await price.getByText('Damaged').click();
  await page.keyboard.press('Enter');
  await expect(line(page, SEV)).toContainText('160.00');
  await expect(toPay(page)).toHaveText('₹280');

  await page.keyboard.press('Delete');
  await expect(notice(page)).toContainText(`${SEV.name} removed.`);
  await expect(toPay(page)).toHaveText('₹120');
  await page.keyboard.press('Control+z');
  await expect(line(page, SEV)).toContainText('160.00');
  await expect(toPay(page)).toHaveText('₹280');

  const number = await payCash(page);
  const bill = await billOf(office, number);
  expect(bill.discount).toEqual({
    kind: 'amount',
    paise: 4200,
    reason: 'Came back for more',
  });
  expect(bill.lines[0]?.discount?.reason).toBe('Festival');
});

test('holds a bill under a name and takes it up again', async ({ page, till, office }) => {
  void office;
  await page.keyboard.press('F10');
  await expect(dialog(page, 'Held bills')).toContainText('No bill is held');
  await page.keyboard.press('Escape');
  await till.scan([DIYAS.code, SEV.code]);
  await page.keyboard.press('F8');
  await type(dialog(page, 'Hold this bill').getByRole('textbox', { name: /For whom/ }), 'Red turban');
  await till.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(notice(page)).toContainText('The bill is held for Red turban.');
  await expect(lines(page)).toHaveCount(0);

  await till.scan(CHARIOT.code);
  await page.keyboard.press('F10');
  await expect(dialog(page, 'Held bills').getByRole('button', { name: /Red turban.*₹270/ })).toBeFocused();
  await till.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(2);
  await expect(toPay(page)).toHaveText('₹270');

  // What was running has changed places with it.
  await page.keyboard.press('F10');
  await expect(
    dialog(page, 'Held bills').getByRole('button', { name: /Without a name.*₹4,200/ }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Discard the held bill “Without a name”' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page, 'Held bills')).toContainText('No bill is held');
});

test('knows a buyer by the phone number the next time', async ({ page, till, office }) => {
  void office;
  const buyer = dialog(page, 'Who buys');
  await till.scan(DIYAS.code);
  await page.keyboard.press('F5');
  await type(buyer.getByRole('textbox', { name: 'Phone number' }), PHONE);
  await page.keyboard.press('Tab');
  await type(buyer.getByRole('textbox', { name: 'Name' }), 'Meera Sharma');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Buyer', exact: true })).toContainText('Meera Sharma');
  await payCash(page);
  await expect(page.getByRole('button', { name: 'Buyer', exact: true })).not.toContainText('Meera');

  await till.scan(DIYAS.code);
  await page.keyboard.press('F5');
  await type(buyer.getByRole('textbox', { name: 'Phone number' }), PHONE);
  await expect(buyer.getByText('This buyer has been here before.')).toBeVisible();
  await expect(buyer.getByRole('textbox', { name: 'Name' })).toHaveValue('Meera Sharma');
  await till.expectAccessible();
  await page.keyboard.press('Enter');
  await payCash(page);
  await page.keyboard.press('Alt+2');
  await type(page.getByRole('combobox', { name: 'Search bills' }), PHONE);
  await expect(page.getByRole('option')).toHaveCount(2);
});

test('is paid half in cash and half by UPI, gives change, and is ready for the next at once', async ({
  page,
  till,
  office,
}) => {
  await till.scan([SAREE.code, DIYAS.code]);
  await expect(toPay(page)).toHaveText('₹6,940');
  await page.keyboard.press('F9');
  const pay = dialog(page, 'Payment');
  const cash = pay.getByRole('textbox', { name: 'Cash handed over' });
  await expect(cash).toBeFocused();
  await type(cash, '4000');
  await expect(pay.getByText('Still to pay₹2,940')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(pay).toBeVisible();
  await page.keyboard.press('F3');
  const upi = pay.getByRole('textbox', { name: 'UPI: amount' });
  await expect(upi).toBeFocused();
  await till.expectAccessible();
  await type(upi, '9000');
  await expect(pay.getByText(/Too much; no change is given for this/)).toBeVisible();
  await expect(pay.getByRole('button', { name: 'Complete the sale' })).toBeDisabled();
  await upi.fill('2940');
  await cash.fill('5000');
  await expect(pay.getByText('Change₹1,000')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(done(page)).toContainText('Change₹1,000');
  const number = (await done(page).getByTestId('bill-number').textContent()) ?? '';
  await till.expectAccessible();

  await till.scan(SEV.code);
  await expect(quantity(page, SEV, '1')).toBeVisible();
  await expect(done(page)).toBeHidden();
  const bill = await billOf(office, number);
  expect(bill.tenders).toEqual([
    { kind: 'cash', amount: 4000_00, received: 5000_00 },
    { kind: 'upi', amount: 2940_00 },
  ]);

  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('option')).toHaveText([new RegExp(number)]);
  await page.keyboard.press('Alt+1');
  await expect(quantity(page, SEV, '1')).toBeVisible();
});

test('takes a paper credit note once', async ({ page, till, office }) => {
  void office;
  const payWithNote = async () => {
    await till.scan(DIYAS.code);
    await page.keyboard.press('F9');
    await page.keyboard.press('F6');
    const complete = dialog(page, 'Payment').getByRole('button', { name: 'Complete the sale' });
    await expect(complete).toBeDisabled();
    await dialog(page, 'Payment')
      .getByRole('textbox', { name: 'Number of the credit note' })
      .fill('cn/26-17');
    await expect(complete).toBeEnabled();
    await page.keyboard.press('Enter');
  };
  await payWithNote();
  const number = (await done(page).getByTestId('bill-number').textContent()) ?? '';
  await payWithNote();
  await expect(dialog(page, 'Payment').getByRole('alert')).toHaveText(
    `Credit note CN/26-17 was already taken in bill ${number}.`,
  );
  await till.expectAccessible();
});

test('lets a cashier give more only with a second person, and names both', async ({ page, till, office }) => {
  await page.keyboard.press('Control+l');
  await signIn(page, CASHIER);
  await till.scan(DIYAS.code);
  await page.keyboard.press('F4');
  await dialog(page, 'Discount on the line').getByRole('textbox', { name: 'Per cent' }).fill('11');
  await dialog(page, 'Discount on the line').getByText('Many pieces').click();
  await page.keyboard.press('Enter');
  await expect(line(page, DIYAS)).toContainText('−9.90');
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  const second = dialog(page, 'A second person is needed');
  await expect(second).toContainText('give a larger discount');
  await till.expectAccessible();
  const pin = second.getByRole('textbox', { name: `PIN of ${MANAGER.name}` });
  await pin.fill('9999');
  await page.keyboard.press('Enter');
  await expect(second.getByRole('alert')).toContainText('Wrong PIN. 4 tries left');
  await pin.fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(second).toBeHidden();
  const number = (await done(page).getByTestId('bill-number').textContent()) ?? '';
  await expect(lines(page)).toHaveCount(0);

  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('option')).toHaveText([new RegExp(number)]);
  await page.keyboard.press('ArrowDown');
  const facts = page.getByRole('region', { name: 'Facts of the bill' });
  await expect(facts).toContainText(CASHIER.name);
  await expect(facts).toContainText(MANAGER.name);
  const bill = await billOf(office, number);
  expect(bill.approvals.map(({ permission }) => permission)).toEqual(['discount-over-limit']);
  expect(bill.approvals[0]?.by).not.toBe(bill.cashier);
});

test('gives a bill that a discount brought to nothing', async ({ page, till, office }) => {
  await till.scan(DIYAS.code);
  await page.keyboard.press('F7');
  await dialog(page, 'Discount on the bill').getByRole('textbox', { name: 'Per cent' }).fill('100');
  await dialog(page, 'Discount on the bill')
    .getByRole('textbox', { name: 'Reason' })
    .fill('Gift of the house');
  await page.keyboard.press('Enter');
  await expect(toPay(page)).toHaveText('₹0');
  const number = await payCash(page);
  const bill = await billOf(office, number);
  expect(bill).toMatchObject({ tenders: [], change: 0, totals: { payable: 0 } });
});

test('shows every key of the screen at a question mark', async ({ page, till, office }) => {
  void office;
  await till.expectAccessible();
  await page.keyboard.press('?');
  const sheet = dialog(page, 'Keys on this screen');
  const here = sheet.getByRole('table', { name: 'Here' });
  await expect(here.getByRole('row', { name: /^Pay/ })).toContainText('F9');
  await expect(here.getByRole('row', { name: /^Bill discount/ })).toContainText('F7');
  await expect(
    sheet.getByRole('table', { name: 'Everywhere' }).getByRole('row', { name: /^Bills/ }),
  ).toContainText('Alt+2');
  await till.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(scanBox(page)).toBeFocused();
});
