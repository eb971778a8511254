import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { pino } from 'pino';
import { startHost } from '../../electron/host/host.ts';
import { createClient } from '../../shared/contract/client.ts';
import { haat } from '../../shared/contract/haat.ts';
import { memoryPorts } from '../../shared/contract/memory-port.ts';
import type { Cart } from '../../shared/sale/cart.ts';
import type { Command } from '../../shared/till/command.ts';
import { cart, item, line, manager, setUp } from '../fixtures/till.ts';

/**
 * A whole host with a page that bills for ever, as a cashier does: the cart is kept as a draft, then billed, then
 * forgotten. Says `ask <cart>` before and `ack <cart> <number>` after every bill; a cart that a death left behind is
 * billed first in the next life.
 */
const [folder = ''] = process.argv.slice(2);
const PAGE = 'page-1';
const VERSION = 'crash';
const PRICE = 450000;

const host = await startHost({
  dataFolder: folder,
  configFolder: `${folder}.config`,
  version: VERSION,
  log: pino({ level: 'silent' }),
  journal: { segmentBytes: 16 * 1024, checkpointAfter: 1 },
});
const page = createClient(
  haat,
  async () => {
    const [left, right] = memoryPorts();
    host.connect(right);
    return left;
  },
  { version: VERSION, clientId: PAGE },
);

async function act(command: Command, pin?: string) {
  const answer = await page.call('act', { commandId: randomUUID(), command, ...(pin && { pin }) });
  if (!answer.ok) throw new Error(`${command.kind}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

async function ready(): Promise<void> {
  for (;;) {
    const view = await page.call('till.read', {});
    if (!view.ok) throw new Error(view.error.code);
    if (view.value.phase === 'new') await act(setUp, '2580');
    if (view.value.phase === 'stuck') throw new Error(JSON.stringify(view.value));
    if (view.value.phase !== 'ready') {
      await new Promise((resolve) => setTimeout(resolve, 5));
      continue;
    }
    if (view.value.saving !== 'ready') throw new Error(`not saving: ${view.value.saving}`);
    if (view.value.me?.id !== manager.id) throw new Error('the manager was signed out');
    if (view.value.items === 0) await act({ kind: 'items.save', items: [item()], source: 'crash' });
    if (!view.value.shift) await act({ kind: 'shift.open', float: 0 });
    return;
  }
}

async function left(): Promise<Cart | undefined> {
  const drafts = await page.call('drafts.read', {});
  if (!drafts.ok) throw new Error(drafts.error.code);
  return (drafts.value.current as { cart: Cart } | null)?.cart;
}

await ready();
let next = (await left()) ?? cart(line(item()));
for (;;) {
  await page.call('drafts.keep', { key: `current/${PAGE}`, value: { cart: next } as never });
  writeSync(1, `ask ${next.id}\n`);
  const news = await act({
    kind: 'bill.complete',
    cart: next,
    tenders: [{ kind: 'cash', amount: PRICE, received: PRICE }],
    shownPayable: PRICE,
  });
  const [event] = news.events;
  if (event?.kind !== 'bill.completed@2') throw new Error('no bill came of it');
  writeSync(1, `ack ${next.id} ${event.bill.number}\n`);
  next = cart(line(item()));
}
