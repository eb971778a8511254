import { describe, expect, it } from 'vitest';
import { dataFolder, profileFolder } from '../../../electron/host/data-folder.ts';

describe("a till's folders", () => {
  it.each([
    ['linux', {}, '/home/asha/.local/share/haat', '/home/asha/.config/Haat'],
    [
      'linux',
      { XDG_DATA_HOME: '/srv/data', XDG_CONFIG_HOME: '/srv/config' },
      '/srv/data/haat',
      '/srv/config/Haat',
    ],
    [
      'linux',
      { XDG_DATA_HOME: 'relative', XDG_CONFIG_HOME: '' },
      '/home/asha/.local/share/haat',
      '/home/asha/.config/Haat',
    ],
    [
      'win32',
      { PROGRAMDATA: 'D:\\ProgramData', APPDATA: 'D:\\Users\\asha\\Roaming' },
      'D:\\ProgramData\\Haat\\data',
      'D:\\Users\\asha\\Roaming\\Haat',
    ],
    [
      'darwin',
      {},
      '/home/asha/Library/Application Support/Haat Data',
      '/home/asha/Library/Application Support/Haat',
    ],
  ] as const)('on %s with %j', (platform, environment, data, profile) => {
    expect(dataFolder(platform, environment, '/home/asha')).toBe(data);
    expect(profileFolder(platform, environment, '/home/asha')).toBe(profile);
  });

  it('lie on the usual drive of Windows when the environment is bare', () => {
    expect(dataFolder('win32', {}, 'C:\\Users\\asha')).toBe('C:\\ProgramData\\Haat\\data');
    expect(profileFolder('win32', {}, 'C:\\Users\\asha')).toBe('C:\\Users\\asha\\AppData\\Roaming\\Haat');
  });
});
