import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostEnvironment } from '../../../electron/main/host-environment.ts';
import { createLog, openLogFile } from '../../../electron/main/log-file.ts';
import { tillFolders } from '../../../electron/main/settings.ts';
import { handleWindowKeys } from '../../../electron/main/window-keys.ts';
import { fakeWindow } from './fake-electron.ts';
import { preventable } from './strict.ts';

describe('the environment of the host', () => {
  it('holds what finds programs and folders, in whatever case Windows writes it', () => {
    const env = {
      PATH: '/bin',
      HOME: '/home/x',
      TZ: 'Asia/Kolkata',
      SystemRoot: 'C:\\Windows',
      ProgramData: 'C:\\PD',
    };
    expect(hostEnvironment(env)).toEqual(env);
  });

  it('holds nothing that makes Node load code or open an inspector', () => {
    expect(
      hostEnvironment({
        NODE_OPTIONS: '--require /tmp/x.js',
        ELECTRON_RUN_AS_NODE: '1',
        LD_PRELOAD: '/tmp/x.so',
        AWS_SECRET_ACCESS_KEY: 'x',
        PATH: undefined,
      }),
    ).toEqual({});
  });
});

describe('the folders of a till', () => {
  const usual = { usualDataFolder: '/var/haat', usualConfigFolder: '/home/x/.config/Haat' };

  it('are the usual ones when nobody says otherwise', () => {
    expect(tillFolders({ argv: ['haat'], ...usual })).toEqual({
      dataFolder: '/var/haat',
      configFolder: '/home/x/.config/Haat',
      profileFolder: join('/home/x/.config/Haat', 'profile'),
    });
  });

  it('are another till with a profile of its own, beside its data, when a folder is named', () => {
    const data = resolve('/training');
    expect(tillFolders({ argv: ['haat', '--data', '/training'], ...usual })).toEqual({
      dataFolder: data,
      configFolder: `${data}.config`,
      profileFolder: join(`${data}.config`, 'profile'),
    });
  });
});

describe('the keys of the window', () => {
  function pressed(key: string, held: { control?: boolean; alt?: boolean; type?: string } = {}) {
    const window = fakeWindow();
    handleWindowKeys(window.window);
    const event = preventable();
    window.page.tell('before-input-event', event, {
      type: 'keyDown',
      control: false,
      alt: false,
      key,
      ...held,
    });
    return { prevented: event.prevented, fullScreen: window.seen.fullScreen, zoom: window.page.seen.zoom };
  }

  it('are F11 for full screen, once per press', () => {
    expect(pressed('F11')).toEqual({ prevented: true, fullScreen: true, zoom: 0 });
    expect(pressed('F11', { type: 'keyUp' })).toEqual({ prevented: false, fullScreen: false, zoom: 0 });
  });

  it('are Ctrl with plus, minus and 0 for zoom', () => {
    expect(pressed('+', { control: true }).zoom).toBe(0.5);
    expect(pressed('=', { control: true }).zoom).toBe(0.5);
    expect(pressed('-', { control: true }).zoom).toBe(-0.5);
    expect(pressed('0', { control: true })).toEqual({ prevented: true, fullScreen: false, zoom: 0 });
  });

  it.each([
    ['5', {}],
    ['0', {}],
    ['+', {}],
    ['r', { control: true }],
    ['0', { control: true, alt: true }],
    ['F10', {}],
  ])('leave %s with %o to the page', (key, held) => {
    expect(pressed(key, held)).toEqual({ prevented: false, fullScreen: false, zoom: 0 });
  });

  it('zoom no further than can be read or undone', () => {
    const window = fakeWindow();
    handleWindowKeys(window.window);
    for (let presses = 0; presses < 20; presses += 1) {
      window.page.tell('before-input-event', preventable(), {
        type: 'keyDown',
        control: true,
        alt: false,
        key: '+',
      });
    }
    expect(window.page.seen.zoom).toBe(4);
  });
});

describe('the log', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'haat-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const written = (path: string, line: string) =>
    new Promise<void>((resolve) => {
      const stream = openLogFile(path);
      createLog(stream, () => new Date('2026-04-01T00:00:00Z'))(line);
      stream.end(resolve);
    });

  it('goes on where it ended, in a folder it makes', async () => {
    const path = join(folder, 'logs', 'shell.log');
    await written(path, 'one');
    await written(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('2026-04-01T00:00:00.000Z one\n2026-04-01T00:00:00.000Z two\n');
  });

  it('puts a long one aside, over the one before', async () => {
    const path = join(folder, 'shell.log');
    const long = 'x'.repeat(5 * 1024 * 1024 + 1);
    writeFileSync(path, long);
    writeFileSync(`${path}.old`, 'older');
    await written(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('2026-04-01T00:00:00.000Z new\n');
    expect(readFileSync(`${path}.old`, 'utf8')).toBe(long);
  });
});
