import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Logger, pino } from 'pino';

const MOST_BYTES = 5 * 1024 * 1024;

/** The log of this start and the starts before, in a file; when that has grown it becomes the one old file. */
export function openLogFile(path: string): Logger {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > MOST_BYTES) renameSync(path, `${path}.old`);
  // Synchronous, so that the last line before a crash is there.
  return pino({ name: 'web' }, pino.destination({ dest: path, sync: true }));
}
