import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a till keeps everything of record unless told otherwise. Never inside a browser's profile, so that no
 * clean-up of the browser and no uninstall can touch it. On Windows it belongs to the machine: whichever user
 * signs in at the counter, it is the same till.
 */
export function dataFolder(platform: NodeJS.Platform, environment: Environment, home = homedir()): string {
  if (platform === 'win32') {
    return win32.join(setting(environment, 'ProgramData') ?? 'C:\\ProgramData', 'Haat', 'data');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Haat Data');
  return posix.join(absolute(environment.XDG_DATA_HOME) ?? posix.join(home, '.local', 'share'), 'haat');
}

/**
 * Where Electron keeps the profile of an application named Haat. The browser shell keeps what belongs to the
 * machine in the same place, so that one till sees one set of it in both shells.
 */
export function profileFolder(platform: NodeJS.Platform, environment: Environment, home = homedir()): string {
  if (platform === 'win32') {
    return win32.join(setting(environment, 'AppData') ?? win32.join(home, 'AppData', 'Roaming'), 'Haat');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Haat');
  return posix.join(absolute(environment.XDG_CONFIG_HOME) ?? posix.join(home, '.config'), 'Haat');
}

/** The XDG Base Directory specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && posix.isAbsolute(path) ? path : undefined;
}

/** Windows compares the names of its environment without case; a copy of `process.env` no longer does. */
function setting(environment: Environment, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = Object.entries(environment).find(([key, value]) => key.toLowerCase() === wanted && value);
  return found?.[1];
}
