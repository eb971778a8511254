import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { act, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { cart, cashier, item, line, MORNING, manager, setUp } from '../../fixtures/till.ts';

const PIN = '2580';
const FIRST = 'MPD1/2627/000001';
const UTR = '612345678901';

let running: TestHost;
let page: Client<Haat>;
let clock = MORNING;

beforeEach(async () => {
  clock = MORNING;
  running = await startTestHost({ now: () => (clock += 1000) });
  page = running.page();
  await must(page, setUp, { pin: PIN });
  await must(page, { kind: 'items.save', items: [item()], source: 'test' });
  await must(page, { kind: 'user.save', user: cashier }, { pin: '4826' });
  await must(page, { kind: 'shift.open', float: 0 });
});
afterEach(() => running.close());

const sell = (reference?: string) =>
  act(page, {
    kind: 'bill.complete',
    cart: cart(line(item())),
    tenders: [{ kind: 'upi', amount: 4_500_00, ...(reference && { reference }) }],
    shownPayable: 4_500_00,
  });
async function payments() {
  const { tenders, payouts, days } = value(await page.call('upi.read', {}));
  return { tenders, payouts, days };
}

it('what was said, found and given back of a payment is known again after a restart', async () => {
  await sell();
  await must(page, { kind: 'upi.claim', number: FIRST, tender: 0, way: 'buyer-phone', utr: UTR });
  await must(page, {
    kind: 'return.complete',
    number: FIRST,
    parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
    reason: 'colour',
    refunds: [{ kind: 'upi', amount: 4_500_00, reference: 'R12345' }],
    shownPayable: 4_500_00,
  });
  const payout = { payout: 'MPD1/2627/C00001#0', amount: 4_500_00, by: 'utr' as const, utr: '699999999999' };
  await must(page, { kind: 'upi.match', source: 'bank.csv', matches: [], payouts: [payout] });
  const before = await payments();
  expect(before).toMatchObject({
    tenders: [{ claims: [{ by: manager.id, utr: UTR }], refunds: [{ document: 'MPD1/2627/C00001' }] }],
    payouts: [{ match: { utr: '699999999999' } }],
    days: [{ states: { refunded: { count: 1, amount: 4_500_00 } } }],
  });
  running = await running.again();
  page = running.page();
  while (value(await page.call('till.read', {})).phase !== 'ready') {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await payments()).toEqual(before);
  expect(await sell(UTR)).toMatchObject({ ok: false, error: { code: 'upi-utr-used' } });
});

it('a cashier sees the payments of a document and not the list of all', async () => {
  await sell(UTR);
  await sell();
  await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '4826' });
  const own = value(await page.call('upi.of', { number: FIRST }));
  expect(own.map(({ number, claims }) => [number, claims.length])).toEqual([[FIRST, 1]]);
  expect(await page.call('upi.read', {})).toMatchObject({ error: { code: 'approval-needed' } });
  await must(page, { kind: 'user.sign-out', reason: 'left' });
  expect(await page.call('upi.of', { number: FIRST })).toMatchObject({ error: { code: 'not-signed-in' } });
});
