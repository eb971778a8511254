import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/result.ts';
import { dataFolder, profileFolder } from '../host/data-folder.ts';

/** Fixed, because the browser keeps the page's store by address and port. */
export const DEFAULT_PORT = 7117;

export interface WebOptions {
  readonly dataFolder: string;
  readonly configFolder: string;
  readonly port: number;
  /** False where somebody chose the port: then it is that one or none. */
  readonly otherPort: boolean;
  readonly open: boolean;
  readonly help: boolean;
}

export const HELP = `Haat in a browser of this machine.

  --data <folder>   the till's data folder (HAAT_DATA)
  --port <number>   the port of 127.0.0.1, ${DEFAULT_PORT} if free (HAAT_PORT)
  --no-open         print the address instead of opening a window
  --help            this text
`;

/**
 * What the command line asks for, or one sentence on what is wrong with it. A data folder that was chosen has its
 * profile beside it, as under Electron, so that a till for training shares nothing with the real one.
 */
export function readOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Result<WebOptions, string> {
  const read = parse(argv);
  if (!read.ok) return read;
  const { values } = read.value;
  const chosenPort = values.port ?? environment.HAAT_PORT;
  const port = chosenPort === undefined ? DEFAULT_PORT : portNumber(chosenPort);
  if (port === undefined) return err(`A port is a number from 1 to 65535, not "${chosenPort}".`);
  const chosenData = values.data || environment.HAAT_DATA;
  const data = chosenData ? resolve(chosenData) : dataFolder(platform, environment);
  const profile = chosenData ? `${data}.profile` : profileFolder(platform, environment);
  return ok({
    dataFolder: data,
    configFolder: join(profile, 'config'),
    port,
    otherPort: chosenPort === undefined,
    open: values['no-open'] !== true,
    help: values.help === true,
  });
}

function parse(argv: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...argv],
        options: {
          data: { type: 'string' },
          port: { type: 'string' },
          'no-open': { type: 'boolean' },
          help: { type: 'boolean' },
        },
      }),
    );
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

function portNumber(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}
