import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { WebSocket } from 'ws';
import { webSocketPort } from '../../renderer/data/link/web-socket-port.ts';
import type { Language, User } from '../../shared/access/user.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { Client } from '../../shared/contract/define.ts';
import { type Haat, haat } from '../../shared/contract/haat.ts';
import type { News } from '../../shared/contract/views.ts';
import type { Item } from '../../shared/item/item.ts';
import type { Printer } from '../../shared/receipt/printer.ts';
import type { Bill } from '../../shared/sale/bill.ts';
import type { Cart } from '../../shared/sale/cart.ts';
import { MAIN_SELLER } from '../../shared/sale/seller.ts';
import type { Tender } from '../../shared/sale/tender.ts';
import { sampleEmporium } from '../../shared/sample/emporium.ts';
import type { Command } from '../../shared/till/command.ts';
import { expect, MANAGER } from './haat.ts';

export const CASHIER = { name: 'Ravi Kumar', pin: '4826' } as const;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

interface Sale {
  /** Items by their place in the sample, with how many of each. */
  readonly goods: readonly (readonly [place: number, pieces: number])[];
  readonly by?: 'cash' | 'upi' | 'card';
  readonly buyer?: Cart['buyer'];
}

/**
 * A second window at the same till, driven by code: it does quickly what is not the matter of a test. Only where the
 * host is behind a socket, which is the browser shell.
 */
export interface BackOffice {
  readonly items: readonly Item[];
  readonly client: Client<Haat>;
  /** Sets the till up with the sample, a manager, a cashier and an open shift with ₹2,000. */
  setUp(options?: { readonly language?: Language; readonly printer?: Printer }): Promise<void>;
  /** From then on the organisation takes money by UPI. */
  takeUpi(): Promise<void>;
  act(command: Command, pin?: string): Promise<News>;
  sell(sale: Sale): Promise<Bill>;
  close(): void;
}

export async function openBackOffice(page: Page): Promise<BackOffice> {
  const { origin, host } = new URL(page.url());
  // The window is admitted a moment after it is open; until then no attempt gets through.
  const openPort = async () => {
    const cookies = await page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    return webSocketPort(new WebSocket(`ws://${host}/port`, { headers: { origin, cookie } }));
  };
  const client = createClient(haat, openPort, { version, clientId: randomUUID() });
  const { items } = sampleEmporium;

  async function act(command: Command, pin?: string): Promise<News> {
    const answer = await client.call('act', { commandId: randomUUID(), command, ...(pin && { pin }) });
    if (!answer.ok) throw new Error(`${command.kind} refused: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  return {
    items,
    client,
    act,
    async setUp({ language = 'en', printer } = {}) {
      const person = (name: string, role: User['role']): User => {
        return { id: randomUUID(), name, role, language, active: true };
      };
      const site = { id: 'site-1', ...sampleEmporium.site };
      await act(
        {
          kind: 'till.set-up',
          organisation: sampleEmporium.organisation,
          site,
          tillCode: 'MPD',
          language,
          manager: person(MANAGER.name, 'manager'),
        },
        MANAGER.pin,
      );
      await act({ kind: 'items.save', items: [...items], source: 'sample' });
      await act({ kind: 'user.save', user: person(CASHIER.name, 'cashier') }, CASHIER.pin);
      if (printer) {
        await act({
          kind: 'settings.change',
          settings: { printers: [printer], receiptPrinter: printer.id, autoPrint: true },
        });
      }
      await act({ kind: 'shift.open', float: 2000_00 });
    },
    async takeUpi() {
      const view = await client.call('till.read', {});
      const main =
        view.ok && view.value.phase === 'ready' && view.value.sellers.find(({ id }) => id === MAIN_SELLER);
      if (!main) throw new Error('no seller');
      const seller = { ...main, upi: { address: 'mrignayani@sbi', name: 'Mrignayani Bhopal' } };
      await act({ kind: 'seller.save', seller });
    },
    async sell({ goods, by = 'cash', buyer }) {
      const lines = goods.map(([place, pieces], index) => {
        return { id: `line-${index}`, itemId: items[place]?.id ?? '', quantity: pieces * 1000 };
      });
      const amount = goods.reduce((sum, [place, pieces]) => sum + (items[place]?.price ?? 0) * pieces, 0);
      const tender: Tender = by === 'cash' ? { kind: by, amount, received: amount } : { kind: by, amount };
      const news = await act({
        kind: 'bill.complete',
        cart: { id: randomUUID(), lines, ...(buyer && { buyer }) },
        tenders: [tender],
        shownPayable: amount,
      });
      const completed = news.events.find((event) => event.kind === 'bill.completed@2');
      if (!completed) throw new Error('no bill came of the sale');
      return completed.bill;
    },
    close: () => client.close(),
  };
}

/** Signs somebody in at the window, by the name on the tile and the PIN. */
export async function signIn(
  page: Page,
  person: { readonly name: string; readonly pin: string },
): Promise<void> {
  await page.getByRole('button', { name: new RegExp(person.name) }).click();
  // Not typed key by key: what comes that fast and ends with Enter is a scan.
  await page.getByRole('textbox', { name: /PIN|पिन/ }).fill(person.pin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeVisible();
}
