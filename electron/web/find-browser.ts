import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export interface Browser {
  readonly name: string;
  readonly path: string;
}

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, environment: process.env, exists: existsSync };

const LINUX_COMMANDS: readonly (readonly [name: string, command: string])[] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Chrome', 'google-chrome'],
  ['Chrome', 'google-chrome-stable'],
  ['Edge', 'microsoft-edge'],
  ['Edge', 'microsoft-edge-stable'],
];
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin'];

const WINDOWS_PROGRAMS: readonly (readonly [name: string, path: string])[] = [
  ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
];
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

const MAC_PROGRAMS: readonly (readonly [name: string, path: string])[] = [
  ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
];

/**
 * The first Chromium, Chrome or Edge of this machine, or `undefined`. `HAAT_BROWSER` names another one by its path.
 */
export function findBrowser(machine: Machine = THIS_MACHINE): Browser | undefined {
  const { environment, exists } = machine;
  const chosen = environment.HAAT_BROWSER;
  if (chosen) return exists(chosen) ? { name: posix.basename(chosen), path: chosen } : undefined;
  return knownPlaces(machine).find(({ path }) => exists(path));
}

function knownPlaces({ platform, environment }: Machine): readonly Browser[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => environment[name]).filter((folder) => folder !== undefined);
    return everywhere(folders, WINDOWS_PROGRAMS, win32.join);
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(environment.HOME ?? '/', 'Applications')];
    return everywhere(folders, MAC_PROGRAMS, posix.join);
  }
  const onPath = (environment.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return everywhere([...onPath, ...LINUX_FOLDERS], LINUX_COMMANDS, posix.join);
}

/** Every program in every folder, the programs' order first. */
function everywhere(
  folders: readonly string[],
  programs: readonly (readonly [name: string, path: string])[],
  join: (folder: string, path: string) => string,
): readonly Browser[] {
  return programs.flatMap(([name, path]) => folders.map((folder) => ({ name, path: join(folder, path) })));
}

/** Whether a window can be shown at all: on Linux there may be no display. */
export function hasDisplay({ platform, environment }: Omit<Machine, 'exists'> = THIS_MACHINE): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
