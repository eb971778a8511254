import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { errorCode } from '../files/file-system.ts';
import type { Link } from './link.ts';
import { pause } from './wait.ts';

/** Never creates: a missing device must not become a file that swallows receipts. */
const FLAGS = constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY;
/** Between looks whether a device without room has some again. */
const LOOK_AGAIN_MS = 20;

/**
 * Opens the way to a printer behind a device file such as `/dev/usb/lp0`. It does not block, so a printer without
 * paper holds up nothing, and nothing is left in the machine to print later by itself. Fails with
 * `printer-unreachable {address, cause}`, `printer-not-allowed {address}` or `printer-not-a-device {address}`; nothing
 * was sent then.
 */
export async function openDevice(path: string): Promise<Result<Link, Problem>> {
  try {
    const handle = await open(path, FLAGS);
    if ((await handle.stat()).isCharacterDevice()) return ok(linkOver(handle));
    await handle.close();
    return err(problem('printer-not-a-device', { address: path }));
  } catch (error) {
    const cause = errorCode(error);
    if (cause === 'EACCES' || cause === 'EPERM')
      return err(problem('printer-not-allowed', { address: path }));
    return err(problem('printer-unreachable', { address: path, cause }));
  }
}

function linkOver(handle: FileHandle): Link {
  let open = true;
  let reading: Promise<void> | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function writeAll(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      if (!open) throw new Error('closed');
      const written = await unlessBusy(() => handle.write(bytes, from, bytes.length - from));
      if (written === undefined) await pause(LOOK_AGAIN_MS);
      else from += written.bytesWritten;
    }
  }

  /** A device that cannot be read is not broken: it only never answers. */
  async function readOn(listener: (bytes: Uint8Array) => void): Promise<void> {
    const target = Buffer.alloc(256);
    try {
      while (open) {
        const read = await unlessBusy(() => handle.read(target, 0, target.length, null));
        if (read?.bytesRead) listener(Uint8Array.from(target.subarray(0, read.bytesRead)));
        else await pause(LOOK_AGAIN_MS);
      }
    } catch {
      return;
    }
  }

  async function letGo(): Promise<void> {
    open = false;
    await Promise.allSettled([writing, reading]);
    await handle.close().catch(() => {});
  }

  return {
    ended: new Promise(() => {}),
    onBytes(listener) {
      reading = readOn(listener);
    },
    write(bytes) {
      writing = writeAll(bytes);
      return writing;
    },
    close: letGo,
    abort: () => void letGo(),
  };
}

async function unlessBusy<T>(operation: () => Promise<T>): Promise<T | undefined> {
  try {
    return await operation();
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return undefined;
    throw error;
  }
}
