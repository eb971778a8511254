import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWindow } from '../../../electron/web/open-window.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-window-'));
  vi.stubEnv('DISPLAY', ':0');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function installBrowser(script: string): Promise<void> {
  const path = join(folder, 'browser');
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('HAAT_BROWSER', path);
}

describe.skipIf(process.platform === 'win32')('the window of the browser shell', () => {
  it('shows the address alone, in a profile of its own', async () => {
    await installBrowser(`printf '%s\\n' "$@" > '${folder}/arguments'`);
    const window = openWindow('http://127.0.0.1:7117/#token=x', join(folder, 'profile'));
    expect(await window?.closed).toBe(true);
    const given = (await readFile(join(folder, 'arguments'), 'utf8')).trim().split('\n');
    expect(given.slice(0, 2)).toEqual([
      '--app=http://127.0.0.1:7117/#token=x',
      `--user-data-dir=${join(folder, 'profile')}`,
    ]);
  });

  it('says when the browser failed', async () => {
    await installBrowser('exit 1');
    expect(await openWindow('http://127.0.0.1:7117/', folder)?.closed).toBe(false);
  });

  it('is closed with Haat', async () => {
    await installBrowser('exec sleep 60');
    const window = openWindow('http://127.0.0.1:7117/', folder);
    window?.close();
    expect(await window?.closed).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is none without a display', async () => {
    await installBrowser('exit 0');
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    expect(openWindow('http://127.0.0.1:7117/', folder)).toBeUndefined();
  });

  it('is none without a browser', () => {
    vi.stubEnv('HAAT_BROWSER', join(folder, 'missing'));
    expect(openWindow('http://127.0.0.1:7117/', folder)).toBeUndefined();
  });
});
