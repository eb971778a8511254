import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startShell } from '../../../electron/main/shell.ts';
import { fakeElectron } from './fake-electron.ts';
import { fakeClock, preventable, settled } from './strict.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'haat-shell-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(options: Parameters<typeof fakeElectron>[0] = {}) {
  const electron = fakeElectron(options);
  const clock = fakeClock();
  startShell(electron.apis, {
    dataFolder: '/data',
    configFolder: folder,
    profileFolder: '/profile',
    bundleFolder: '/app/dist',
    icon: '/app/icon.png',
    environment: { PATH: '/bin', NODE_OPTIONS: '--inspect' },
    externalHosts: new Set(['help.example']),
    clock,
  });
  return { electron, clock };
}

async function open(options: Parameters<typeof fakeElectron>[0] = {}) {
  const { electron, clock } = start(options);
  await electron.becomeReady();
  const [window] = electron.windows;
  const [host] = electron.hosts;
  if (window === undefined || host === undefined) {
    throw new Error('no window or no host');
  }
  return { electron, clock, window, host };
}

const ourFrame = { parent: null, detached: false, origin: 'app://haat', postMessage: () => undefined };

describe('before Electron is ready', () => {
  it('sets the profile, declares the scheme and takes the menu away, then asks for the lock', () => {
    const { electron } = start();
    expect(electron.calls).toEqual([
      'setPath userData /profile',
      'registerSchemesAsPrivileged',
      'setApplicationMenu null',
      'requestSingleInstanceLock',
    ]);
    expect(electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
    expect(electron.windows).toHaveLength(0);
  });

  it('quits without a window when this till is open already', async () => {
    const { electron } = start({ alreadyRunning: true });
    await electron.becomeReady();
    expect(electron.calls).toContain('quit');
    expect(electron.windows).toHaveLength(0);
    expect(electron.hosts).toHaveLength(0);
  });
});

describe('the window', () => {
  it('is isolated, sandboxed and without Node, and shows the page', async () => {
    const { window } = await open();
    expect(window.options.webPreferences).toEqual({
      preload: '/app/dist/preload/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: true,
    });
    expect(window.page.seen.address).toBe('app://haat/');
  });

  it('has no developer tools once packaged', async () => {
    const { window } = await open({ packaged: true });
    expect(window.options.webPreferences?.devTools).toBe(false);
  });

  it('is shown when there is something to see', async () => {
    const { window } = await open();
    expect(window.options.show).toBe(false);
    window.tell('ready-to-show');
    expect(window.seen.actions).toEqual(['maximize', 'show']);
  });

  it('comes to the front when Haat is started a second time', async () => {
    const { electron, window } = await open();
    window.seen.minimised = true;
    electron.app('second-instance', {}, [], '', undefined);
    expect(window.seen.actions).toEqual(['restore', 'show', 'focus']);
    expect(electron.windows).toHaveLength(1);
  });

  it('keeps the display awake until it is closed', async () => {
    const { electron, window } = await open();
    expect(electron.calls).toContain('powerSaveBlocker prevent-display-sleep');
    expect(electron.awake.size).toBe(1);
    window.tell('closed');
    expect(electron.awake.size).toBe(0);
  });

  it('cannot be navigated away, and opens only listed hosts, outside', async () => {
    const { electron, window } = await open();
    const away = preventable({ url: 'https://elsewhere.example/' });
    window.page.tell('will-navigate', away);
    expect(away.prevented).toBe(true);
    expect(window.page.seen.windowOpenHandler?.({ url: 'https://help.example/a' })).toEqual({
      action: 'deny',
    });
    expect(window.page.seen.windowOpenHandler?.({ url: 'https://other.example/' })).toEqual({
      action: 'deny',
    });
    expect(electron.opened).toEqual(['https://help.example/a']);
  });
});

describe('the customer’s window', () => {
  const ask = (window: Awaited<ReturnType<typeof open>>['window']) =>
    window.page.seen.windowOpenHandler?.({ url: 'app://haat/#/customer' });

  it('is as closed as the till’s and has no preload, so no way to the host', async () => {
    const { electron, window } = await open();
    expect(ask(window)).toEqual({ action: 'deny' });
    const customer = electron.windows[1];
    const { preload: _, ...closed } = window.options.webPreferences ?? {};
    expect(customer?.options.webPreferences).toEqual(closed);
    expect(customer?.page.seen.address).toBe('app://haat/#/customer');
  });

  it('is one, and comes to the front when it is asked for again', async () => {
    const { electron, window } = await open();
    ask(window);
    ask(window);
    expect(electron.windows).toHaveLength(2);
    expect(electron.windows[1]?.seen.actions).toEqual(['show', 'focus']);
  });

  it('fills a second screen where there is one', async () => {
    const bounds = { x: 1366, y: 0, width: 1024, height: 600 };
    const { electron, window } = await open({ screens: [{ id: 2, bounds }] });
    ask(window);
    expect(electron.windows[1]?.options).toMatchObject(bounds);
    electron.windows[1]?.tell('ready-to-show');
    expect(electron.windows[1]?.seen).toMatchObject({ fullScreen: true, actions: ['show'] });
  });

  it('closes with the till’s window, and when its page crashes it may be opened anew', async () => {
    const { electron, window } = await open();
    ask(window);
    electron.windows[1]?.page.tell('render-process-gone', {}, { reason: 'crashed' });
    expect(electron.windows[1]?.seen.destroyed).toBe(true);
    ask(window);
    expect(electron.windows).toHaveLength(3);
    window.tell('closed');
    expect(electron.windows[2]?.seen.destroyed).toBe(true);
  });
});

describe('the host', () => {
  it('runs in its own process, with its folders and little else', async () => {
    const { host } = await open();
    expect(host.fork).toEqual([
      '/app/dist/host/utility.js',
      ['--data', '/data', '--config', folder, '--version', '1.2.3'],
      { serviceName: 'Haat host', stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: '/bin' } },
    ]);
  });

  it('gets one end of a channel and the page the other', async () => {
    const { electron, host } = await open();
    const toPage: unknown[] = [];
    electron.ipc('haat:connect', {
      senderFrame: { ...ourFrame, postMessage: (...message: unknown[]) => toPage.push(message) },
    });
    expect(toPage).toEqual([['haat:port', null, ['page end 1']]]);
    expect(host.seen.sent).toEqual([{ message: { type: 'connect' }, ports: ['host end 1'] }]);
  });

  it('has the page storage cleared and the page reloaded when it asks', async () => {
    const { electron, window, host } = await open();
    host.tell('message', { type: 'clear-page-storage', id: 4 });
    await settled();
    expect(electron.session.seen.cleared).toEqual([{ origin: 'app://haat', storages: ['indexdb'] }]);
    expect(window.page.seen.reloads).toBe(1);
    expect(host.seen.sent).toEqual([
      { message: { type: 'page-storage-cleared', id: 4, done: true }, ports: [] },
    ]);
  });

  it('has Windows’ printers spoken to in one more process, over a channel of its own', async () => {
    const { electron, host } = await open();
    host.tell('message', { type: 'start-spool-process', id: 1 });
    const spooler = electron.hosts[1];
    expect(spooler?.fork).toEqual([
      '/app/dist/windows/program.js',
      [],
      { serviceName: 'Haat Windows printing', stdio: 'ignore', env: { PATH: '/bin' } },
    ]);
    expect(spooler?.seen.sent).toEqual([{ message: null, ports: ['page end 1'] }]);
    expect(host.seen.sent).toEqual([{ message: { type: 'spool-process', id: 1 }, ports: ['host end 1'] }]);
    electron.app(
      'child-process-gone',
      {},
      {
        type: 'Utility',
        name: 'Haat Windows printing',
        reason: 'launch-failed',
      },
    );
    spooler?.tell('exit', 1);
    expect(host.seen.sent.slice(1)).toEqual([
      { message: { type: 'spool-process-ended', id: 1, why: 'launch-failed' }, ports: [] },
    ]);
  });

  it('is given up after three deaths in a minute, and started again by the page that asks', async () => {
    const { electron, clock, window } = await open();
    for (const wait of [250, 2_000, 0]) {
      electron.hosts.at(-1)?.tell('exit', 1);
      clock.advance(wait);
    }
    expect(electron.hosts).toHaveLength(3);
    await settled();
    expect(window.page.seen.address).toBe('app://recovery/host');
    electron.ipc('haat:connect', { senderFrame: ourFrame });
    expect(electron.hosts).toHaveLength(4);
    expect(electron.hosts.at(-1)?.seen.sent).toEqual([
      { message: { type: 'connect' }, ports: ['host end 1'] },
    ]);
  });

  it('says so when another host has the data', async () => {
    const { electron, clock, window } = await open();
    for (const wait of [250, 2_000, 0]) {
      electron.hosts.at(-1)?.tell('exit', 3);
      clock.advance(wait);
    }
    await settled();
    expect(window.page.seen.address).toBe('app://recovery/locked');
  });

  it('is started again when it could not even be launched, which no exit tells', async () => {
    const { electron, clock } = await open();
    electron.app('child-process-gone', {}, { type: 'GPU', name: 'GPU', reason: 'launch-failed' });
    electron.app(
      'child-process-gone',
      {},
      { type: 'Utility', name: 'Network Service', reason: 'launch-failed' },
    );
    clock.advance(250);
    expect(electron.hosts).toHaveLength(1);
    electron.app('child-process-gone', {}, { type: 'Utility', name: 'Haat host', reason: 'launch-failed' });
    clock.advance(250);
    expect(electron.hosts).toHaveLength(2);
  });
});

describe('the end', () => {
  it('quits when the window is closed', async () => {
    const { electron } = await open();
    electron.app('window-all-closed');
    expect(electron.calls.at(-1)).toBe('quit');
  });

  it('waits for the host before it exits', async () => {
    const { electron, host } = await open();
    const quitting = preventable();
    electron.app('will-quit', quitting);
    await settled();
    expect(quitting.prevented).toBe(true);
    expect(host.seen.sent).toEqual([{ message: { type: 'close' }, ports: [] }]);
    expect(electron.calls).not.toContain('exit');
    host.tell('exit', 0);
    await settled();
    expect(electron.calls.at(-1)).toBe('exit');
  });

  it('closes the host when Windows ends the session', async () => {
    const { window, host } = await open();
    window.tell('session-end', {});
    expect(host.seen.sent).toEqual([{ message: { type: 'close' }, ports: [] }]);
  });

  it('quits when the system shuts down', async () => {
    const { electron } = await open();
    electron.power('shutdown');
    expect(electron.calls.at(-1)).toBe('quit');
  });
});
