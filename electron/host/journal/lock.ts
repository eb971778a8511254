import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';

export interface DataFolderLock {
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process alone. The kernel holds the lock and lets go of it when the process ends,
 * however it ends, so there is no stale lock to break and no moment at which two can take it.
 *
 * Linux has abstract sockets, Windows named pipes, macOS a lock that comes with opening a file. Two containers with
 * separate networks do not see each other's abstract sockets: a data folder must not be shared between them.
 *
 * Fails with `data-folder-in-use` {pid} or `data-folder-unusable` {cause}.
 */
export async function lockDataFolder(folder: string): Promise<Result<DataFolderLock, Problem>> {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = fs.realpathSync.native(folder);
    const release = await hold(path);
    const note = writeNote(path);
    return ok({
      release: async () => {
        note.remove();
        await release();
      },
    });
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code;
    if (cause === undefined) throw error;
    if (HELD.includes(cause)) return err(problem('data-folder-in-use', { pid: holder(folder) }));
    return err(problem('data-folder-unusable', { cause }));
  }
}

const HELD: readonly string[] = ['EADDRINUSE', 'EAGAIN', 'EWOULDBLOCK'];

function hold(path: string): Promise<() => Promise<void>> {
  if (process.platform === 'linux') return listenAt(`\0haat-${nameOf(path)}`);
  if (process.platform === 'win32') return listenAt(`\\\\.\\pipe\\haat-${nameOf(path.toLowerCase())}`);
  return holdFile(path);
}

function nameOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 40);
}

async function listenAt(address: string): Promise<() => Promise<void>> {
  const server = createServer((socket) => socket.destroy());
  await listen(server, address);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // In a cluster, workers would otherwise share one listener and so both hold the lock.
    server.listen({ path: address, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** `O_EXLOCK` of macOS and the BSDs, which Node does not name. */
const EXCLUSIVE_LOCK = 0x20;

async function holdFile(path: string): Promise<() => Promise<void>> {
  const flags = fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_NONBLOCK | EXCLUSIVE_LOCK;
  const handle = fs.openSync(join(path, 'haat.hold'), flags, 0o600);
  return async () => fs.closeSync(handle);
}

/** For people: who has it. The lock does not depend on it. */
function writeNote(folder: string): { remove(): void } {
  const path = join(folder, 'haat.lock');
  const note = { pid: process.pid, boot: bootId(), since: new Date().toISOString() };
  fs.writeFileSync(path, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  return { remove: () => fs.rmSync(path, { force: true }) };
}

function holder(folder: string): number {
  try {
    const note: unknown = JSON.parse(fs.readFileSync(join(folder, 'haat.lock'), 'utf8'));
    const pid = (note as { pid?: unknown }).pid;
    return typeof pid === 'number' ? pid : 0;
  } catch {
    return 0;
  }
}

function bootId(): string {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
