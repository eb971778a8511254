import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/**
 * A browser for the tests: one that is installed, else Playwright's own, else Debian's where this user may install
 * it. Says what it did; false where none can be had.
 */
export function ensureBrowser(say: (line: string) => void): boolean {
  const installed = findBrowser();
  if (installed) {
    say(`Browser: ${installed.name} at ${installed.path}`);
    return true;
  }
  if (existsSync(chromium.executablePath())) {
    say('Browser: the one that Playwright brought');
    return true;
  }
  say('Browser: none is installed, trying Playwright’s own download');
  if (run('npx', ['playwright', 'install', 'chromium'], 120_000)) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Browser: that failed, trying apt-get install chromium');
    run('apt-get', ['update'], 300_000);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000);
  }
  const found = findBrowser();
  say(
    found
      ? `Browser: ${found.name} at ${found.path}`
      : 'Browser: none could be had; install Chromium, Chrome or Edge',
  );
  return found !== undefined;
}

function run(command: string, args: readonly string[], timeout: number): boolean {
  return (
    spawnSync(command, args, { stdio: 'ignore', timeout, shell: process.platform === 'win32' }).status === 0
  );
}
