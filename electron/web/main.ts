import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startHost } from '../host/host.ts';
import { openLogFile } from './log-file.ts';
import { openWindow } from './open-window.ts';
import { HELP, readOptions } from './options.ts';
import { runWeb } from './run.ts';

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/** How long what still waits may take to be written, in milliseconds. */
const STOP_MS = 20_000;

// Two levels up from the source and from the bundle alike.
const root = join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env, process.platform);
  if (!options.ok) return finish(EXIT_USAGE, `${options.error}\n\n${HELP}`);
  if (options.value.help) return finish(0, HELP);

  const log = openLogFile(join(options.value.configFolder, 'logs', 'web.log'));
  const running = await runWeb({
    options: options.value,
    version,
    rendererFolder: join(root, 'dist', 'renderer'),
    log,
    startHost,
    openWindow,
    say: (line) => console.log(line),
  });
  if (!running.ok) return finish(running.error.exitCode, running.error.sentence);

  const { sayAddress, left, stop } = running.value;
  console.log('Press Enter for an address to open another window, Ctrl+C to stop.');
  const terminal = createInterface({ input: process.stdin });
  terminal.on('line', sayAddress);

  await Promise.race([left, signalled()]);
  terminal.close();
  setTimeout(() => finish(EXIT_FAILED, 'Haat did not stop in time and was ended.'), STOP_MS).unref();
  await stop();
  finish(0, 'Haat has stopped. Everything is saved.');
}

/** Settles at the first signal. Those after it, as from a second Ctrl+C, do not cut the stopping short. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

/** Ends the process even where a browser or a printer still holds something open. */
function finish(exitCode: number, text: string): void {
  if (exitCode === 0) console.log(text);
  else console.error(text);
  process.exit(exitCode);
}

await main();
