import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../electron/web/options.ts';

const home = { HOME: '/home/asha', XDG_DATA_HOME: '/d', XDG_CONFIG_HOME: '/c' };

describe('the command line of the browser shell', () => {
  it('needs nothing', () => {
    expect(readOptions([], home, 'linux')).toEqual({
      ok: true,
      value: {
        dataFolder: '/d/haat',
        configFolder: '/c/Haat/config',
        port: 7117,
        otherPort: true,
        open: true,
        help: false,
      },
    });
  });

  it('makes another till of another data folder, its profile beside it', () => {
    const expected = { dataFolder: '/srv/training', configFolder: '/srv/training.profile/config' };
    expect(readOptions(['--data', '/srv/training'], home, 'linux')).toMatchObject({ value: expected });
    expect(readOptions([], { ...home, HAAT_DATA: '/srv/training' }, 'linux')).toMatchObject({
      value: expected,
    });
  });

  it('prefers what was typed to the environment', () => {
    const environment = { ...home, HAAT_DATA: '/a', HAAT_PORT: '8001' };
    expect(readOptions(['--data', '/b', '--port', '8002', '--no-open'], environment, 'linux')).toMatchObject({
      value: { dataFolder: '/b', port: 8002, otherPort: false, open: false },
    });
    expect(readOptions([], environment, 'linux')).toMatchObject({ value: { port: 8001, otherPort: false } });
  });

  it('takes addresses at which printers are looked for, with a port or without', () => {
    expect(readOptions(['--search', '10.1.2.3, 10.1.2.4:9101'], home, 'linux')).toMatchObject({
      value: { search: ['10.1.2.3', '10.1.2.4:9101'] },
    });
    for (const wrong of ['', 'printer', '10.1.2', '10.1.2.3:0', '10.1.2.3:9100:1', '10.1.2.3,']) {
      expect(readOptions([`--search=${wrong}`], home, 'linux')).toMatchObject({ ok: false });
    }
  });

  it.each(['0', '65536', '-1', '80.5', '1e3', 'seven', ''])('refuses %j as a port', (port) => {
    expect(readOptions([`--port=${port}`], home, 'linux')).toMatchObject({ ok: false });
    expect(readOptions([], { ...home, HAAT_PORT: port }, 'linux')).toMatchObject({ ok: false });
  });

  it.each([[['--prot', '1']], [['--data']], [['stray']]])('refuses %j', (argv) => {
    expect(readOptions(argv, home, 'linux')).toMatchObject({ ok: false, error: expect.any(String) });
  });
});
