import * as fs from 'node:fs';
import type { FileSystem, OpenFile, OpenMode } from './file-system.ts';

const FLAGS: Readonly<Record<OpenMode, string>> = { read: 'r', write: 'r+', create: 'wx+' };

/** The real disk. */
export const nodeFiles: FileSystem = {
  open: (path, mode) => openedFile(fs.openSync(path, FLAGS[mode], 0o600)),
  exists: (path) => fs.existsSync(path),
  list: listFolder,
  makeFolder: (folder) => {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  },
  rename: (from, to) => fs.renameSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  syncFolder,
  freeBytes: (path) => {
    const { bavail, bsize } = fs.statfsSync(path);
    return bavail * bsize;
  },
};

function openedFile(handle: number): OpenFile {
  return {
    size: () => fs.fstatSync(handle).size,
    read: (target, position) => readFully(handle, target, position),
    write: (bytes, position) => writeFully(handle, bytes, position),
    truncate: (size) => fs.ftruncateSync(handle, size),
    sync: () => fs.fdatasyncSync(handle),
    syncLater: () =>
      new Promise((resolve, reject) => {
        fs.fdatasync(handle, (error) => (error ? reject(error) : resolve()));
      }),
    close: () => fs.closeSync(handle),
  };
}

function readFully(handle: number, target: Uint8Array, position: number): number {
  let done = 0;
  while (done < target.length) {
    const count = fs.readSync(handle, target, done, target.length - done, position + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

function writeFully(handle: number, bytes: Uint8Array, position: number): void {
  let done = 0;
  while (done < bytes.length) {
    done += fs.writeSync(handle, bytes, done, bytes.length - done, position + done);
  }
}

function listFolder(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
