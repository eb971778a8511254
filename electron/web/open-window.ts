import { spawn } from 'node:child_process';
import { findBrowser, hasDisplay } from './find-browser.ts';

export interface OpenWindow {
  /** `Chromium` */
  readonly browser: string;
  /** Settles when the browser's process ends: true when it opened and closed as it should. */
  readonly closed: Promise<boolean>;
  readonly close: () => void;
}

/**
 * Opens an address in a window of its own, without tabs or address bar and with its own profile, or returns
 * `undefined` where there is no browser or no display. The address is seen in the list of processes while it
 * starts, which is why it works once only.
 */
export function openWindow(address: string, profileFolder: string): OpenWindow | undefined {
  const browser = hasDisplay() ? findBrowser() : undefined;
  if (!browser) return undefined;
  const child = spawn(
    browser.path,
    [`--app=${address}`, `--user-data-dir=${profileFolder}`, '--no-first-run', '--no-default-browser-check'],
    { stdio: 'ignore' },
  );
  const closed = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
  return { browser: browser.name, closed, close: () => child.kill() };
}
