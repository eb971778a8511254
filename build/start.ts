import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build-all.ts';
import { electronProgram, fetchElectron, hasFailedLately, rememberFailure } from './fetch-electron.ts';
import { hasDisplay } from './find-browser.ts';
import { root } from './project.ts';
import { isBuilt } from './stamp.ts';

/**
 * `npm start`: builds what has changed, then opens Haat, under Electron where there is one and else in a browser.
 * `--browser` asks for the browser, `--fetch-electron` tries the download again; the rest goes to Haat.
 */
const OWN_OPTIONS = ['--browser', '--fetch-electron'];
const STALL_MS = 10_000;

const electronFolder = join(root, 'node_modules', 'electron');
const noteFile = join(root, '.cache', 'electron-not-fetched.json');

function say(line: string): void {
  console.log(line);
}

async function findElectron(options: ReadonlySet<string>): Promise<string | undefined> {
  if (options.has('--browser') || !hasDisplay()) return undefined;
  const program = electronProgram(electronFolder);
  if (program) return program;
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (!options.has('--fetch-electron') && hasFailedLately(noteFile, version, Date.now())) return undefined;
  say(`Fetching Electron ${version}, once.`);
  const fetched = await fetchElectron({
    command: [process.execPath, join(electronFolder, 'install.js')],
    workFolder: join(root, '.cache', 'electron-download'),
    stallMs: STALL_MS,
    say,
  });
  if (fetched) return electronProgram(electronFolder);
  rememberFailure(noteFile, version, Date.now());
  say(
    'Electron could not be fetched: Haat opens in a browser instead. "npm start -- --fetch-electron" tries again.',
  );
  return undefined;
}

/** Runs Haat in this terminal and ends with its exit code. */
function run(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
  // Ctrl+C reaches the child by itself; this process waits for it to close its files.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Haat could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

const given = process.argv.slice(2);
const args = given.filter((option) => !OWN_OPTIONS.includes(option));
if (!isBuilt(root)) {
  say('Building Haat: the sources have changed since the last build.');
  await buildAll(say).catch((error: Error) => {
    console.error(`Haat could not be built. ${error.message}`);
    process.exit(1);
  });
}
const electron = await findElectron(new Set(given));
if (electron) run(electron, ['.', ...args]);
else run(process.execPath, [join(root, 'dist', 'web', 'main.js'), ...args]);
