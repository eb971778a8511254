import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../build/find-browser.ts';
import { startServer, type WebServer } from '../../../electron/web/server.ts';
import { serve } from '../../../shared/contract/serve.ts';
import { ok } from '../../../shared/result.ts';
import { type TrialContract, trialContract } from '../../fixtures/ports-contract.ts';

declare global {
  interface Window {
    echo(text: string): Promise<unknown>;
    clearPageStorage(): Promise<boolean>;
  }
}

const installed = findBrowser();

/** The page's link, the server and their policy, held against a real browser. */
describe.skipIf(!installed)('a real browser', () => {
  let folder: string;
  let browser: Browser;
  let server: WebServer;
  let context: BrowserContext;
  let refused: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'haat-browser-'));
    await build({
      root: join(import.meta.dirname, '..', '..', 'fixtures', 'ports-page'),
      configFile: false,
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true, minify: false },
    });
    browser = await chromium.launch({ executablePath: installed?.path });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    server = await start(0);
    context = await browser.newContext();
    refused = [];
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  function start(port: number): Promise<WebServer> {
    const silent = () => ok('' as never);
    return startServer({
      rendererFolder: folder,
      port,
      otherPort: false,
      log: { info: () => {}, warn: () => {} },
      connect: (end) => {
        serve<TrialContract, undefined>(
          trialContract,
          end,
          {
            echo: ({ text }) => ok(text),
            sum: silent,
            refuse: silent,
            throw: silent,
            huge: silent,
            wait: silent,
            waitRetry: silent,
          },
          { connection: undefined, version: '1.0.0', onBadMessage: () => {}, onInternalError: () => '' },
        );
      },
    });
  }

  async function open(address: string): Promise<Page> {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await page.goto(address);
    return page;
  }

  function says(page: Page, text: string): Promise<void> {
    return page.getByText(text, { exact: true }).waitFor();
  }

  it('connects by the one-time address and forgets the token', async () => {
    const page = await open(server.newAddress());
    await says(page, 'open');
    expect(page.url()).toBe(`${server.origin}/`);
    expect(await page.evaluate(() => window.echo('नमस्ते'))).toEqual({ ok: true, value: 'नमस्ते' });
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.goBack();
    expect(page.url()).not.toContain('token');
    expect(refused).toEqual([]);
  });

  it('stays in after a reload and lets a second tab in', async () => {
    const page = await open(server.newAddress());
    await says(page, 'open');
    await page.reload();
    await says(page, 'open');
    await says(await open(`${server.origin}/bills`), 'open');
  });

  it('is not admitted without the address, or by one that was used', async () => {
    const address = server.newAddress();
    await says(await open(address), 'open');
    const stranger = await browser.newContext();
    const page = await stranger.newPage();
    await page.goto(address);
    await says(page, 'connecting: not-admitted');
    expect(page.url()).toBe(`${server.origin}/`);
    // A good address in a second tab lets the first one in too, without touching it.
    const second = await stranger.newPage();
    await second.goto(server.newAddress());
    await says(page, 'open');
    await stranger.close();
  });

  it('says that the host is gone, and that it came back as a stranger', async () => {
    const page = await open(server.newAddress());
    await says(page, 'open');
    const { port } = server;
    await server.close();
    await says(page, 'connecting: host-not-reached');
    server = await start(port);
    await says(page, 'connecting: not-admitted');
  });

  it('drops what the page stored when asked to', async () => {
    const page = await open(server.newAddress());
    await says(page, 'open');
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('haat');
          opening.onupgradeneeded = () => opening.result.createObjectStore('bills');
          opening.onsuccess = () => resolve(opening.result.close());
          opening.onerror = () => reject(opening.error);
        }),
    );
    const stores = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await stores()).toEqual(['haat']);
    expect(await page.evaluate(() => window.clearPageStorage())).toBe(true);
    await page.reload();
    expect(await stores()).toEqual([]);
    await says(page, 'open');
  });

  it('runs no script that is not a file of ours, and talks to nobody else', async () => {
    const page = await open(server.newAddress());
    await says(page, 'open');
    const results = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const elsewhere = await fetch('http://127.0.0.1:9/').catch((error: Error) => error.name);
      return { injected: 'injected' in window, elsewhere };
    });
    expect(results).toEqual({ injected: false, elsewhere: 'TypeError' });
    expect(refused.join('\n')).toContain('script-src');
    expect(refused.join('\n')).toContain('connect-src');
  });

  it('from another origin can neither read us nor put us into a frame', async () => {
    const page = await open(server.newAddress());
    await says(page, 'open');
    const foreign = await start(0);
    try {
      const stranger = await open(foreign.origin);
      await stranger.setContent(`<iframe src="${server.origin}/"></iframe>`);
      const frame = stranger.frames().find((each) => each !== stranger.mainFrame());
      expect(await frame?.locator('output').count()).toBe(0);
    } finally {
      await foreign.close();
    }
  });
});
