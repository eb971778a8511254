import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/host/content-security-policy.ts';
import { readPageFile } from '../../../electron/main/page-files.ts';
import { servePage } from '../../../electron/main/page-protocol.ts';
import { fakeSession } from './fake-electron.ts';

let folder = '';
let renderer = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'haat-page-'));
  renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-secret'));
  writeFileSync(join(folder, 'secret.json'), 'secret');
  writeFileSync(join(folder, 'renderer-secret', 'a.json'), 'secret');
  writeFileSync(join(renderer, 'index.html'), '<!doctype html>');
  writeFileSync(join(renderer, 'assets', 'page.js'), 'export {}');
  writeFileSync(join(renderer, 'assets', 'noto देवनागरी.woff2'), 'font');
  writeFileSync(join(renderer, 'assets', 'page.js.map'), '{}');
  if (process.platform !== 'win32') {
    writeFileSync(join(renderer, 'back\\slash.json'), '{}');
    writeFileSync(join(renderer, 'c:drive.json'), '{}');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(address: string, method = 'GET'): Promise<Response> {
  const session = fakeSession();
  servePage(session.session.protocol, renderer);
  const handler = session.seen.handlers.get('app');
  if (handler === undefined) {
    throw new Error('the scheme is not handled');
  }
  return handler(new Request(address, { method }));
}

describe('the app:// scheme', () => {
  it.each([
    ['app://haat/', 'text/html; charset=utf-8'],
    ['app://haat/index.html', 'text/html; charset=utf-8'],
    ['app://haat/stock/movements?day=1', 'text/html; charset=utf-8'],
    ['app://haat/assets/page.js', 'text/javascript; charset=utf-8'],
    [
      'app://haat/assets/noto%20%E0%A4%A6%E0%A5%87%E0%A4%B5%E0%A4%A8%E0%A4%BE%E0%A4%97%E0%A4%B0%E0%A5%80.woff2',
      'font/woff2',
    ],
  ])('serves %s as %s under the policy', async (address, type) => {
    const response = await ask(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy({ connect: [] }));
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'app://haat/missing.js',
    'app://haat/assets/page.js.map',
    'app://elsewhere/index.html',
    'app://haat:81/index.html',
    'app://recovery/',
    'app://recovery/index.html',
    'app://recovery/open-data-folder',
    'app://haat/..%2fsecret.json',
    'app://haat/%2e%2e%2fsecret.json',
    'app://haat/assets/..%5c..%5c..%5csecret.json',
    'app://haat/%00.js',
    'app://haat/%E0%A4%A.js',
  ])('finds nothing at %s', async (address) => {
    const response = await ask(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-security-policy')).not.toBeNull();
  });

  it('answers only GET', async () => {
    expect((await ask('app://haat/index.html', 'POST')).status).toBe(405);
  });

  it.each(['page', 'host', 'locked'])(
    'serves the recovery page for the %s in both languages, without any script',
    async (reason) => {
      const response = await ask(`app://recovery/${reason}`);
      const html = await response.text();
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('content-security-policy')).not.toContain('script-src');
      expect(html).not.toContain('<script');
      expect(html).toContain('Try again');
      expect(html).toContain('फिर से कोशिश करें');
      expect(html).toContain('href="app://haat/"');
      expect(html).toContain('href="app://recovery/open-data-folder"');
    },
  );
});

describe('a path that was not made by a browser', () => {
  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/../renderer-secret/a.json',
    '/..%2frenderer-secret%2fa.json',
    '/assets/../assets/page.js',
    '/C:/a.json',
    '/c:drive.json',
    '/back\\slash.json',
  ])('is not followed: %s', async (path) => {
    expect(await readPageFile(renderer, path)).toBeUndefined();
  });
});
