import type { Page } from '@playwright/test';
import type { Bill } from '../../shared/sale/bill.ts';
import { type BackOffice, CASHIER, openBackOffice, signIn } from './back-office.ts';
import { test as base, expect, MANAGER } from './haat.ts';
import { expectWell } from './looks.ts';
import { scan } from './scanner.ts';

const SAREE = 0;
const KATAN = 1;
const COTTON_SAREE = 2;
const CLOTH = 3;
const ROSE = 4;
const BLUE = 5;

const test = base.extend<{ office: BackOffice }>({
  office: async ({ till }, use, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const office = await openBackOffice(till.page);
    await use(office);
    office.close();
  },
});

const box = (page: Page) => page.getByRole('combobox');
const dialog = (page: Page) => page.getByRole('dialog');
/** The paper beside the list: the page itself is a document too. */
const paper = (page: Page) => page.getByRole('document', { name: /MPD1/ });
const payable = (page: Page) => page.getByTestId('back-payable');
const noteNumber = (page: Page) => page.getByTestId('note-number');
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

async function goToBills(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('combobox', { name: /Search bills|बिल खोजें/ })).toBeFocused();
}

async function goToReturns(page: Page): Promise<void> {
  await goToBills(page);
  await page.keyboard.press('Alt+G');
  await expect(page.getByRole('textbox', { name: /Scan the receipt|रसीद स्कैन करें/ })).toBeFocused();
}

/** The receipt under the scanner at the returns screen. */
async function startReturn(page: Page, bill: Bill): Promise<void> {
  await goToReturns(page);
  await scan(page, bill.number);
  await expect(box(page)).toBeFocused();
}

/** Reason by the space bar, which the first one waits for, and done. */
async function settle(page: Page): Promise<void> {
  await page.keyboard.press('F9');
  await expect(dialog(page).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('F9');
}

async function noteOf(office: BackOffice, page: Page) {
  await expect(noteNumber(page)).toBeVisible();
  const answer = await office.client.call('notes.read', {
    number: (await noteNumber(page).textContent()) ?? '',
  });
  if (!answer.ok || !answer.value) throw new Error('the note is not in the books');
  return answer.value;
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: `PIN of ${MANAGER.name}` }).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
}

async function billFound(office: BackOffice, number: string | null) {
  const answer = await office.client.call('bills.read', { number: number ?? '' });
  if (!answer.ok || !answer.value) throw new Error(`no bill ${number}`);
  return answer.value;
}

test('takes a part of a bill back from the keyboard, then all that remains, to the paisa', async ({
  page,
  office,
}) => {
  await office.setUp();
  const bill = await office.sell({
    goods: [
      [SAREE, 3],
      [ROSE, 1],
    ],
  });
  await signIn(page, CASHIER);
  await goToBills(page);
  await scan(page, bill.number);
  await expect(page.getByRole('button', { name: 'Return', exact: true })).toBeEnabled();
  await page.keyboard.press('F9');
  await expect(page.getByText('sold 3, returned 0, remains 3 pc')).toBeVisible();
  await page.keyboard.press('+');
  await expect(payable(page)).toHaveText('₹6,850');
  await settle(page);
  const first = await noteOf(office, page);
  expect(first.note).toMatchObject({
    kind: 'credit',
    reason: 'Size does not fit',
    refunds: [{ kind: 'cash', amount: 6850_00 }],
  });
  await expect(page.getByText('Give back in cash ₹6,850')).toBeVisible();

  await startReturn(page, bill);
  await expect(page.getByText('sold 3, returned 1, remains 2 pc')).toBeVisible();
  // What is scanned comes back, one by one; the fourth saree was never sold.
  await scan(page, office.items[SAREE]?.barcodes[0] ?? '');
  await scan(page, office.items[SAREE]?.barcodes[0] ?? '');
  await expect(payable(page)).toHaveText('₹13,700');
  await scan(page, office.items[SAREE]?.barcodes[0] ?? '');
  await expect(page.getByRole('alert')).toContainText('is already coming back');
  await scan(page, office.items[BLUE]?.barcodes[0] ?? '');
  await expect(page.getByRole('alert')).toContainText('is not on this bill');
  await page.keyboard.press('F8');
  await expect(payable(page)).toHaveText('₹16,150');
  await settle(page);
  const second = await noteOf(office, page);
  expect(first.note.totals.payable + second.note.totals.payable).toBe(bill.totals.payable);
  expect(first.note.totals.cgst + second.note.totals.cgst).toBe(bill.totals.cgst);
  expect(first.note.totals.taxable + second.note.totals.taxable).toBe(bill.totals.taxable);

  await startReturnOfNothing(page, bill);
  await page.getByRole('link', { name: 'Look at the bill' }).click();
  await expect(page.getByRole('link', { name: first.note.number })).toBeVisible();
  await expect(page.getByRole('link', { name: second.note.number })).toBeVisible();
  await expect(page.getByText('3 pc came back')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Return', exact: true })).toBeDisabled();
});

async function startReturnOfNothing(page: Page, bill: Bill): Promise<void> {
  await goToReturns(page);
  await scan(page, bill.number);
  await expect(page.getByText(`Everything of bill ${bill.number} has come back.`)).toBeVisible();
}

test('exchanges evenly without money, as one record', async ({ page, office }) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[ROSE, 1]] });
  await signIn(page, CASHIER);
  await startReturn(page, bill);
  await scan(page, office.items[ROSE]?.barcodes[0] ?? '');
  await page.keyboard.press('F3');
  await scan(page, office.items[BLUE]?.barcodes[0] ?? '');
  await expect(page.getByTestId('difference')).toHaveText('Even: no money moves');
  await settle(page);
  const { note } = await noteOf(office, page);
  expect(note.refunds).toEqual([{ kind: 'exchange', amount: 2450_00 }]);
  const found = await billFound(office, await page.getByTestId('bill-number').textContent());
  expect(found.bill.tenders).toEqual([{ kind: 'credit-note', amount: 2450_00, number: note.number }]);
  const answer = await office.client.call('notes.read', { number: note.number });
  expect(answer.ok && answer.value?.seq).toBe(found.seq);
  await expect(page.getByText('No money moves.')).toBeVisible();
});

test('asks for the difference of something dearer, and gives back that of something cheaper', async ({
  page,
  office,
}) => {
  await office.setUp();
  const dupatta = await office.sell({ goods: [[ROSE, 1]] });
  const saree = await office.sell({ goods: [[SAREE, 1]], by: 'upi' });
  await signIn(page, CASHIER);

  await startReturn(page, dupatta);
  await page.keyboard.press('+');
  await page.keyboard.press('F3');
  // By name, and one step more and one less of it.
  await box(page).pressSequentially('nakshi', { delay: 70 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('+');
  await expect(page.getByTestId('difference')).toHaveText('₹4,450');
  await page.keyboard.press('-');
  await expect(page.getByTestId('difference')).toHaveText('₹1,000');
  await page.keyboard.press('F9');
  await dialog(page).getByRole('radio', { name: 'Colour not as wanted' }).check();
  await dialog(page).getByRole('textbox', { name: 'Cash handed over' }).fill('1500');
  await expect(dialog(page).getByText('Change')).toBeVisible();
  await page.keyboard.press('F9');
  await noteOf(office, page);
  const dearer = await billFound(office, await page.getByTestId('bill-number').textContent());
  expect(dearer.bill.lines[0]?.itemId).toBe(office.items[COTTON_SAREE]?.id);
  expect(dearer.bill.tenders).toMatchObject([
    { kind: 'credit-note', amount: 2450_00 },
    { kind: 'cash', amount: 1000_00, received: 1500_00 },
  ]);
  await expect(page.getByText('Change ₹500')).toBeVisible();

  await startReturn(page, saree);
  await page.keyboard.press('+');
  await page.keyboard.press('F3');
  await scan(page, office.items[BLUE]?.barcodes[0] ?? '');
  await expect(page.getByTestId('difference')).toHaveText('₹4,400');
  await settle(page);
  const cheaper = await noteOf(office, page);
  expect(cheaper.note.refunds).toEqual([
    { kind: 'exchange', amount: 2450_00 },
    { kind: 'upi', amount: 4400_00 },
  ]);
});

test('asks who buys where what is taken instead is worth so much that the law wants to know', async ({
  page,
  office,
}) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[ROSE, 1]] });
  await signIn(page, CASHIER);
  await startReturn(page, bill);
  await page.keyboard.press('+');
  await page.keyboard.press('F3');
  await scan(page, office.items[KATAN]?.barcodes[0] ?? '');
  for (let piece = 1; piece < 4; piece += 1) await page.keyboard.press('+');
  await expect(page.getByTestId('difference')).toHaveText('₹55,550');
  await expect(page.getByRole('alert')).toContainText('From ₹50,000 the law wants');
  await expect(page.getByRole('button', { name: 'Exchange' })).toBeDisabled();
  await page.keyboard.press('F5');
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Meera Sharma');
  await dialog(page).getByRole('textbox', { name: 'Address' }).fill('12 Lake View');
  await dialog(page).getByLabel('State on the bill').selectOption('23');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await page.keyboard.press('F9');
  await dialog(page).getByRole('radio', { name: 'Colour not as wanted' }).check();
  await page.keyboard.press('F4');
  await page.keyboard.press('F9');
  await noteOf(office, page);
  const found = await billFound(office, await page.getByTestId('bill-number').textContent());
  expect(found.buyer).toMatchObject({ name: 'Meera Sharma', address: ['12 Lake View'], stateCode: '23' });
  expect(found.bill.tenders).toMatchObject([{ kind: 'credit-note' }, { kind: 'card', amount: 55_550_00 }]);
});

test('takes cloth back as it was cut and measures what is taken instead', async ({ page, office }) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[CLOTH, 2]] });
  await signIn(page, CASHIER);
  await startReturn(page, bill);
  await scan(page, office.items[CLOTH]?.barcodes[0] ?? '');
  await expect(payable(page)).toHaveText('₹2,300');
  await page.keyboard.press('F4');
  await dialog(page).getByRole('textbox', { name: 'Quantity' }).fill('0.5');
  await page.keyboard.press('Enter');
  await expect(payable(page)).toHaveText('₹575');
  await page.keyboard.press('F3');
  await scan(page, office.items[CLOTH]?.barcodes[0] ?? '');
  await dialog(page).getByRole('textbox', { name: 'Quantity' }).fill('0.5');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('difference')).toHaveText('Even: no money moves');
});

test('keeps the money as a balance, which a later sale spends in part', async ({ page, office }) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[SAREE, 1]] });
  await signIn(page, CASHIER);
  await startReturn(page, bill);
  await page.keyboard.press('F8');
  await page.keyboard.press('F9');
  await dialog(page).getByRole('radio', { name: 'Damaged or faulty' }).check();
  await page.keyboard.press('F6');
  await page.keyboard.press('F9');
  const { note } = await noteOf(office, page);
  expect(note.refunds).toEqual([{ kind: 'balance', amount: 6850_00 }]);
  await expect(page.getByText('Stays on the note ₹6,850')).toBeVisible();

  await office.act({
    kind: 'bill.complete',
    cart: {
      id: crypto.randomUUID(),
      lines: [{ id: 'line-1', itemId: office.items[ROSE]?.id ?? '', quantity: 1000 }],
    },
    tenders: [{ kind: 'credit-note', amount: 2450_00, number: note.number }],
    shownPayable: 2450_00,
  });
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('link', { name: note.number })).toContainText('Left: ₹4,400');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('note-left')).toHaveText('₹4,400.00');
  await expect(paper(page)).toContainText('CREDIT NOTE');
  await expect(paper(page)).toContainText('4,400.00');
});

test('refuses more cash than the drawer holds, in words', async ({ page, office }) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[SAREE, 1]], by: 'card' });
  await signIn(page, MANAGER);
  await startReturn(page, bill);
  await page.keyboard.press('F8');
  await page.keyboard.press('F9');
  await dialog(page).getByRole('radio', { name: 'Not wanted after all' }).check();
  await page.keyboard.press('F2');
  await expect(dialog(page).getByRole('alert')).toContainText('only ₹2,000 in the drawer');
  await expect(dialog(page).getByRole('button', { name: 'Complete' })).toBeDisabled();
  await page.keyboard.press('F4');
  await page.keyboard.press('F9');
  expect((await noteOf(office, page)).note.refunds).toEqual([{ kind: 'card', amount: 6850_00 }]);
});

test('gives a price difference back without goods, by leave of a second person', async ({ page, office }) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[SAREE, 1]] });
  await signIn(page, CASHIER);
  await startReturn(page, bill);
  await page.keyboard.press('F7');
  await dialog(page)
    .getByRole('textbox', { name: /Amount that goes back/ })
    .fill('100');
  await page.keyboard.press('Enter');
  await expect(payable(page)).toHaveText('₹100');
  await page.keyboard.press('F9');
  await expect(dialog(page)).toContainText('Money goes back without goods: somebody must approve.');
  await dialog(page).getByRole('radio', { name: 'Charged too much' }).check();
  await page.keyboard.press('F9');
  await approve(page);
  const { note } = await noteOf(office, page);
  expect(note).toMatchObject({ lines: [{ quantity: 0, value: 100_00 }] });
  expect(note.approvals.map(({ permission }) => permission)).toContain('issue-notes');
  const level = await office.client.call('quarantine.read', {});
  expect(level.ok && level.value).toEqual([]);
});

test('takes goods back without a bill, by leave of a second person', async ({ page, office }) => {
  await office.setUp();
  await office.sell({ goods: [[SAREE, 1]] });
  await signIn(page, CASHIER);
  await goToReturns(page);
  await page.keyboard.press('F6');
  await expect(box(page)).toBeFocused();
  await scan(page, office.items[ROSE]?.barcodes[0] ?? '');
  await expect(payable(page)).toHaveText('₹2,450');
  await page.getByRole('textbox', { name: /^Amount agreed for/ }).fill('1,500');
  await expect(payable(page)).toHaveText('₹1,500');
  await settle(page);
  await approve(page);
  const { note } = await noteOf(office, page);
  expect(note).toMatchObject({
    kind: 'commercial',
    totals: { payable: 1500_00, cgst: 0, sgst: 0 },
    refunds: [{ kind: 'cash', amount: 1500_00 }],
  });
  expect(note.against).toBeUndefined();
});

test('sets faulty goods apart and clears them, to stock or to scrap', async ({ page, office }) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[ROSE, 2]] });
  await signIn(page, MANAGER);
  await startReturn(page, bill);
  await page.keyboard.press('F8');
  await page.keyboard.press('F6');
  await settle(page);
  await noteOf(office, page);
  const name = office.items[ROSE]?.nameEnglish ?? '';
  await page.keyboard.press('Alt+Q');
  await expect(row(page, name)).toContainText('2 pc');
  await page.keyboard.press('F6');
  await dialog(page).getByRole('textbox', { name: 'Quantity' }).fill('1');
  await dialog(page).getByRole('radio', { name: 'Nothing wrong with it' }).check();
  await page.keyboard.press('Enter');
  await expect(row(page, name)).toContainText('1 pc');
  await page.keyboard.press('F7');
  await dialog(page).getByRole('radio', { name: 'Beyond repair' }).check();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is set apart')).toBeVisible();
});

test('takes an advance and gives a part of it back', async ({ page, office }) => {
  await office.setUp();
  await signIn(page, MANAGER);
  await goToReturns(page);
  await page.keyboard.press('Alt+A');
  await page.keyboard.press('F4');
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Meera Sharma');
  await dialog(page).getByRole('textbox', { name: 'What was ordered' }).fill('Bridal Chanderi saree');
  await dialog(page).getByRole('textbox', { name: 'Amount of the advance' }).fill('1000');
  await page.keyboard.press('F9');
  await expect(paper(page)).toContainText('RECEIPT VOUCHER');
  await expect(page.getByTestId('advance-left')).toHaveText('₹1,000.00');
  await page.keyboard.press('F9');
  await dialog(page).getByRole('radio', { name: 'Goods came too late' }).check();
  await dialog(page).getByRole('textbox', { name: 'How much goes back' }).fill('400');
  await page.keyboard.press('F9');
  await expect(page.getByTestId('advance-left')).toHaveText('₹600.00');
  const vouchers = await office.client.call('vouchers.find', { limit: 10 });
  expect(vouchers.ok && vouchers.value.map(({ voucher }) => [voucher.kind, voucher.amount])).toEqual([
    ['refund', 400_00],
    ['receipt', 1000_00],
  ]);
});

test('issues a debit note from a bill, and saves its papers as PDF', async ({ page, office }) => {
  await office.setUp();
  const bill = await office.sell({ goods: [[SAREE, 1]] });
  await signIn(page, MANAGER);
  await goToBills(page);
  await scan(page, bill.number);
  await expect(paper(page)).toContainText(bill.number);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Debit note' }).click();
  await dialog(page)
    .getByRole('textbox', { name: /Too little on/ })
    .fill('105');
  await dialog(page).getByRole('radio', { name: 'Charged too little' }).check();
  await page.keyboard.press('F9');
  const link = page.getByRole('link', { name: /\/D0/ });
  await expect(link).toBeVisible();
  await link.click();
  await expect(paper(page)).toContainText('DEBIT NOTE');

  await page.keyboard.press('Control+S');
  await dialog(page).getByRole('radio', { name: /A5/ }).check();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+S');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
});

for (const language of ['en', 'hi'] as const) {
  test(`looks well and has no grave fault of accessibility in ${language}`, async ({
    till,
    page,
    office,
  }, info) => {
    test.slow();
    await office.setUp({ language });
    const bill = await office.sell({
      goods: [
        [SAREE, 2],
        [ROSE, 1],
      ],
      buyer: { phone: '9876543210', name: 'Meera Sharma' },
    });
    await signIn(page, CASHIER);
    const see = async (name: string) => {
      await expectWell(page, `${name}-${language}`, info.outputDir);
      await till.expectAccessible();
    };
    await goToReturns(page);
    await expect(page.getByRole('link', { name: new RegExp(bill.number) })).toBeVisible();
    await see('start');
    await scan(page, bill.number);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('+');
    await page.keyboard.press('F6');
    await page.keyboard.press('F3');
    await scan(page, office.items[BLUE]?.barcodes[0] ?? '');
    await expect(page.getByTestId('difference')).toHaveText('₹4,400');
    await see('exchange');
    await page.keyboard.press('F9');
    await see('settle');
    await dialog(page).getByRole('radio').first().check();
    await page.keyboard.press('F9');
    await expect(noteNumber(page)).toBeVisible();
    await see('done');
    await page.keyboard.press('Alt+N');
    await expect(page.getByRole('link', { name: /C00001/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(paper(page)).toBeVisible();
    await see('note');
    await page.keyboard.press('Control+S');
    await see('pdf');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Q');
    await see('quarantine');
    await page.keyboard.press('Alt+A');
    await page.keyboard.press('F4');
    await see('advance');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+G');
    await expect(page.getByRole('link', { name: new RegExp(bill.number) })).toBeVisible();
    await page.keyboard.press('F6');
    await expect(box(page)).toBeFocused();
    await scan(page, office.items[ROSE]?.barcodes[0] ?? '');
    await see('without-bill');
    await goToBills(page);
    await scan(page, bill.number);
    await expect(paper(page)).toBeVisible();
    await see('bill');
    await page.keyboard.press('Alt+D');
    await see('debit');
  });
}
