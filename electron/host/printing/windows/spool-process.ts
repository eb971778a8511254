import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WinspoolAnswer, WinspoolRequest } from './serve.ts';

/** The process that speaks with the spooler, as far as it is spoken to. */
export interface SpoolProcess {
  send(request: WinspoolRequest): void;
  onAnswer(listener: (answer: WinspoolAnswer) => void): void;
  /** Hears once that it has ended or could not be started, with what is known of why. */
  onEnd(listener: (why: string) => void): void;
  kill(): void;
}

export type StartSpoolProcess = () => SpoolProcess;

/** Beside the bundles of both shells. */
const program = () => fileURLToPath(new URL('../windows/program.js', import.meta.url));

/** Starts the process as a child of this one, which must be Node: what Haat is packaged in does not run as Node. */
export function forkSpoolProcess(
  path = program(),
  execArgv: readonly string[] = [],
  given: readonly string[] = [],
): SpoolProcess {
  const child = fork(path, given, { execArgv: [...execArgv], serialization: 'advanced', stdio: 'ignore' });
  // Neither it nor its channel keeps the till from ending.
  child.unref();
  child.channel?.unref();
  return {
    // What cannot be sent is told of by the end, which comes as well.
    send: (request) => void child.send(request, () => {}),
    onAnswer: (listener) => void child.on('message', (answer) => listener(answer as WinspoolAnswer)),
    onEnd(listener) {
      child.once('error', (error) => listener(error.message));
      child.once('exit', (code, signal) => listener(String(signal ?? code)));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
