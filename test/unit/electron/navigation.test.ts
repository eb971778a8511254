import { describe, expect, it } from 'vitest';
import { mayOpenOutside } from '../../../electron/main/external-links.ts';
import { guardNavigation } from '../../../electron/main/navigation.ts';
import { fakeContents } from './fake-electron.ts';
import { preventable } from './strict.ts';

function guarded(address = 'app://haat/') {
  const page = fakeContents();
  const outside: string[] = [];
  let dataFolderOpened = 0;
  let customerOpened = 0;
  guardNavigation(page.contents, {
    externalHosts: new Set(['help.example']),
    openExternal: (url) => outside.push(url),
    openDataFolder: () => {
      dataFolderOpened += 1;
    },
    openCustomerWindow: () => {
      customerOpened += 1;
    },
  });
  page.seen.address = address;
  return { page, outside, dataFolderOpened: () => dataFolderOpened, customerOpened: () => customerOpened };
}

const elsewhere = [
  'https://elsewhere.example/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,hello',
  'app://haat.elsewhere.example/',
  'app://haat@elsewhere/',
  'app://user@haat/',
  'app://haat:81/',
  'apps://haat/',
  'app://recovery/page',
  'not an address',
];

describe('navigation', () => {
  it.each(elsewhere)('does not go to %s, nor is redirected there', (url) => {
    const { page, dataFolderOpened } = guarded();
    for (const name of ['will-navigate', 'will-redirect']) {
      const event = preventable({ url });
      page.tell(name, event);
      expect(event.prevented).toBe(true);
    }
    expect(dataFolderOpened()).toBe(0);
  });

  it('stays free within the page', () => {
    const { page } = guarded();
    for (const name of ['will-navigate', 'will-redirect']) {
      const event = preventable({ url: 'app://haat/stock?site=1' });
      page.tell(name, event);
      expect(event.prevented).toBe(false);
    }
  });

  it('is refused to every frame inside the page, even to our own address', () => {
    const { page } = guarded();
    const inner = preventable({ url: 'app://haat/', isMainFrame: false });
    const top = preventable({ url: 'app://haat/', isMainFrame: true });
    page.tell('will-frame-navigate', inner);
    page.tell('will-frame-navigate', top);
    expect([inner.prevented, top.prevented]).toEqual([true, false]);
  });

  it('opens the data folder from a recovery page, and only from there', () => {
    const fromPage = guarded();
    fromPage.page.tell('will-navigate', preventable({ url: 'app://recovery/open-data-folder' }));
    expect(fromPage.dataFolderOpened()).toBe(0);

    const fromRecovery = guarded('app://recovery/host');
    const event = preventable({ url: 'app://recovery/open-data-folder' });
    fromRecovery.page.tell('will-navigate', event);
    expect(event.prevented).toBe(true);
    expect(fromRecovery.dataFolderOpened()).toBe(1);
  });

  it('leads from a recovery page back to the page', () => {
    const { page } = guarded('app://recovery/page');
    const event = preventable({ url: 'app://haat/' });
    page.tell('will-navigate', event);
    expect(event.prevented).toBe(false);
  });

  it('attaches no webview', () => {
    const { page } = guarded();
    const event = preventable();
    page.tell('will-attach-webview', event, {}, {});
    expect(event.prevented).toBe(true);
  });

  it('opens no window, and gives listed https hosts alone to the browser', () => {
    const { page, outside } = guarded();
    for (const url of [...elsewhere, 'http://help.example/', 'https://help.example/guide']) {
      expect(page.seen.windowOpenHandler?.({ url })).toEqual({ action: 'deny' });
    }
    expect(outside).toEqual(['https://help.example/guide']);
  });
});

describe('an address for the browser', () => {
  const hosts = new Set(['help.example']);
  it.each([
    ['https://help.example/guide', true],
    ['https://help.example:8443/', false],
    ['https://help.example.elsewhere.example/', false],
    ['https://sub.help.example/', false],
    ['https://name:word@help.example/', false],
    ['http://help.example/', false],
    ['smb://help.example/', false],
    ['', false],
  ])('%s: %s', (address, allowed) => {
    expect(mayOpenOutside(address, hosts)).toBe(allowed);
  });
});

describe('the customer’s window', () => {
  const address = 'app://haat/#/customer';

  it('is asked of main by the page, which opens none itself', () => {
    const { page, customerOpened, outside } = guarded();
    expect(page.seen.windowOpenHandler?.({ url: address })).toEqual({ action: 'deny' });
    expect(customerOpened()).toBe(1);
    expect(outside).toEqual([]);
  });

  it.each(['app://haat/', 'app://haat/#/bills', 'app://haat/x#/customer'])('is not had by %s', (url) => {
    const { page, customerOpened } = guarded();
    expect(page.seen.windowOpenHandler?.({ url })).toEqual({ action: 'deny' });
    expect(customerOpened()).toBe(0);
  });

  it('is not asked for by a recovery page', () => {
    const { page, customerOpened } = guarded('app://recovery/page');
    page.seen.windowOpenHandler?.({ url: address });
    expect(customerOpened()).toBe(0);
  });

  it('stays where it is and opens nothing, outside neither', () => {
    const { page, outside, customerOpened } = guarded(address);
    const home = preventable({ url: 'app://haat/' });
    page.tell('will-navigate', home);
    expect(home.prevented).toBe(true);
    page.seen.windowOpenHandler?.({ url: 'https://help.example/a' });
    page.seen.windowOpenHandler?.({ url: address });
    expect(outside).toEqual([]);
    expect(customerOpened()).toBe(0);
  });
});
