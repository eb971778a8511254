import { isIPv4 } from 'node:net';
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
  /** Where a search for printers looks, `address` or `address:port`; where nothing is said, this machine's networks. */
  readonly search?: readonly string[];
  readonly help: boolean;
}

export const HELP = `Haat in a browser of this machine.

  --data <folder>   the till's data folder (HAAT_DATA)
  --port <number>   the port of 127.0.0.1, ${DEFAULT_PORT} if free (HAAT_PORT)
  --search <list>   where a search for printers looks, such as 10.1.2.3,10.1.2.4:9101
                    (instead of the small networks of this machine)
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
  const search = values.search?.split(',').map((address) => address.trim());
  const wrong = search?.find((address) => !isAddress(address));
  if (wrong !== undefined)
    return err(`A printer is looked for at an address such as 10.1.2.3, not "${wrong}".`);
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
    ...(search && { search }),
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
          search: { type: 'string' },
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

/** An IPv4 address, with a port or without. */
function isAddress(text: string): boolean {
  const [host = '', port, ...rest] = text.split(':');
  return isIPv4(host) && (port === undefined || portNumber(port) !== undefined) && rest.length === 0;
}
