import { describe, expect, it } from 'vitest';
import { findBrowser, hasDisplay } from '../../../electron/web/find-browser.ts';

function machine(platform: NodeJS.Platform, environment: Record<string, string>, ...programs: string[]) {
  return { platform, environment, exists: (path: string) => programs.includes(path) };
}

describe('the browser of a machine', () => {
  it.each([
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/google-chrome', 'Chrome'],
    ['linux', { PATH: '' }, '/snap/bin/chromium', 'Chromium'],
    [
      'win32',
      { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'Edge',
    ],
    [
      'win32',
      { LocalAppData: 'C:\\Users\\asha\\AppData\\Local' },
      'C:\\Users\\asha\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'Chrome',
    ],
    [
      'darwin',
      { HOME: '/Users/asha' },
      '/Users/asha/Applications/Chromium.app/Contents/MacOS/Chromium',
      'Chromium',
    ],
  ] as const)('on %s with %j is %s', (platform, environment, path, name) => {
    expect(findBrowser(machine(platform, environment, path))).toEqual({ name, path });
  });

  it('is none where there is none', () => {
    expect(findBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeUndefined();
    expect(findBrowser(machine('win32', {}))).toBeUndefined();
  });

  it('is the one somebody chose, or none when that is missing', () => {
    const chosen = { PATH: '/usr/bin', HAAT_BROWSER: '/opt/brave/brave' };
    expect(findBrowser(machine('linux', chosen, '/opt/brave/brave', '/usr/bin/chromium'))).toEqual({
      name: 'brave',
      path: '/opt/brave/brave',
    });
    expect(findBrowser(machine('linux', chosen, '/usr/bin/chromium'))).toBeUndefined();
  });

  it('is never looked for in a relative folder of PATH', () => {
    expect(findBrowser(machine('linux', { PATH: '.:bin' }, 'chromium', 'bin/chromium'))).toBeUndefined();
  });

  it('can show a window only on a display', () => {
    expect(hasDisplay(machine('linux', {}))).toBe(false);
    expect(hasDisplay(machine('linux', { DISPLAY: ':0' }))).toBe(true);
    expect(hasDisplay(machine('linux', { WAYLAND_DISPLAY: 'wayland-0' }))).toBe(true);
    expect(hasDisplay(machine('win32', {}))).toBe(true);
  });
});
