import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface LaunchedElectron {
  readonly page: Page;
  /** What the main process and the host wrote to their standard output and error. */
  readonly output: () => string;
  /** Quits as a user would, so that the host finishes its writing. */
  close(): Promise<void>;
}

/**
 * The Electron binary, if it is installed. Electron's own module is not asked: importing it outside Electron starts
 * a download when there is none.
 */
export function electronBinary(): string | undefined {
  const electron = join(root, 'node_modules', 'electron');
  const pathFile = join(electron, 'path.txt');
  if (!existsSync(pathFile)) {
    return undefined;
  }
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electron, 'dist');
  const binary = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** Starts the built, unpackaged Haat under Electron on a data folder of its own. */
export async function launchElectron({
  dataFolder,
}: {
  readonly dataFolder: string;
}): Promise<LaunchedElectron> {
  const executablePath = electronBinary();
  if (executablePath === undefined) {
    throw new Error('No Electron binary: run `npx install-electron --no` first.');
  }
  const app = await _electron.launch({
    executablePath,
    args: [root, '--data', dataFolder],
    cwd: root,
    env: environment(),
  });
  let output = '';
  app.process().stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  app.process().stderr?.on('data', (chunk) => {
    output += String(chunk);
  });
  return {
    page: await app.firstWindow(),
    output: () => output,
    close: () => app.close(),
  };
}

/** The environment of the tests, without what would make the binary run as plain Node. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(entries);
}
