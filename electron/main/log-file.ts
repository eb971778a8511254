import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

/** Writes one line to the log of the shell. */
export type Log = (line: string) => void;

const largestLog = 5 * 1024 * 1024;

/**
 * Opens a log for appending. One over 5 MiB is first put aside as `<name>.old`, in place of the one before, so that
 * logs never take more than twice that.
 */
export function openLogFile(path: string): WriteStream {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > largestLog) {
    renameSync(path, `${path}.old`);
  }
  const stream = createWriteStream(path, { flags: 'a' });
  // A full disk must not stop the till because its log cannot grow.
  stream.on('error', () => undefined);
  return stream;
}

/** A log of dated lines on top of an open log file. */
export function createLog(stream: Pick<WriteStream, 'write'>, now: () => Date): Log {
  return (line) => {
    stream.write(`${now().toISOString()} ${line}\n`);
  };
}
