import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { startHost } from './host.ts';
import { type ParentPort, serveParent } from './parent-link.ts';

/** Electron adds this to a utilityProcess; the host itself knows nothing of Electron. */
declare const process: NodeJS.Process & { readonly parentPort: ParentPort };

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { data: { type: 'string' }, config: { type: 'string' }, version: { type: 'string' } },
  strict: false,
});

// Standard output is piped to the host's log file. Synchronous, so that the last line before a crash is there.
const log = pino({ name: 'host' }, pino.destination({ dest: 1, sync: true }));

serveParent({
  parentPort: process.parentPort,
  startHost: (pageStorage, startSpoolProcess) =>
    startHost({
      dataFolder: String(values.data),
      configFolder: String(values.config),
      version: String(values.version),
      log,
      pageStorage,
      startSpoolProcess,
    }),
  exit: (code) => process.exit(code),
  onFailure: (error) => log.fatal(error, 'the host failed'),
});
