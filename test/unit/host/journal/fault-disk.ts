import { dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../../../electron/host/files/file-system.ts';

/**
 * A disk in memory that behaves as badly as disks do. What was written but not synced is only in the page cache: a
 * power cut loses, tears (by sectors) and reorders it. A failed sync forgets what it should have written while reads
 * still show it, as Linux does. Names are durable only after their folder was synced.
 */
export interface FaultDisk {
  /** The disk as a newly started process sees it; what earlier processes still try is refused. */
  boot(): FileSystem;
  /** Power cut: `choose(n)` picks 0..n-1 and decides the fate of every unsynced piece. */
  cutPower(choose: (count: number) => number): void;
  /** After `skip` more syncs of files, the next `count` fail. */
  failSyncs(count: number, choose?: (count: number) => number, skip?: number): void;
  /** The next write fails after `bytes` of it. */
  failWrite(bytes: number): void;
  /** Bytes the disk can hold from now on; Infinity for no limit. */
  resize(bytes: number): void;
  used(): number;
  paths(): readonly string[];
  /** What reading the file shows. */
  contents(path: string): Uint8Array;
  /** Changes a file behind everyone's back, durably. */
  overwrite(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
  /** Puts a file there durably, whether or not one was. */
  restore(path: string, bytes: Uint8Array): void;
  copy(): FaultDisk;
}

interface Write {
  readonly position: number;
  readonly bytes: Uint8Array;
}

interface Inode {
  durable: Uint8Array;
  cached: Uint8Array;
  pending: Write[];
}

type NameChange = { readonly folder: string; readonly path: string; readonly inode: Inode | undefined };

const SECTOR = 512;

export function createFaultDisk(from?: {
  readonly files: ReadonlyMap<string, Inode>;
  readonly durable: ReadonlyMap<string, Inode>;
}): FaultDisk {
  let names = new Map(from?.files);
  const durableNames = new Map(from?.durable);
  let pendingNames: NameChange[] = [];
  let epoch = 0;
  let syncFailures = 0;
  let syncsToSkip = 0;
  let chooseOnFailure: (count: number) => number = () => 0;
  let writeFailsAfter: number | undefined;
  let capacity = Number.POSITIVE_INFINITY;

  function used(): number {
    return [...new Set(names.values())].reduce((sum, inode) => sum + inode.cached.length, 0);
  }

  function rename(path: string, inode: Inode | undefined): void {
    if (inode) names.set(path, inode);
    else names.delete(path);
    pendingNames.push({ folder: dirname(path), path, inode });
  }

  function writeTo(inode: Inode, bytes: Uint8Array, position: number): void {
    let allowed = bytes.length;
    let code: string | undefined;
    const growth = Math.max(0, position + bytes.length - inode.cached.length);
    const room = capacity - used();
    if (growth > room) {
      allowed = Math.max(0, Math.min(allowed, inode.cached.length + Math.max(0, room) - position));
      code = 'ENOSPC';
    }
    if (writeFailsAfter !== undefined) {
      allowed = Math.min(allowed, writeFailsAfter);
      writeFailsAfter = undefined;
      code = 'EIO';
    }
    const done = bytes.slice(0, allowed);
    if (done.length > 0) {
      inode.cached = withBytes(inode.cached, done, position);
      inode.pending.push({ position, bytes: done });
    }
    if (code) throw failure(code);
  }

  function syncInode(inode: Inode): void {
    if (syncsToSkip > 0) syncsToSkip -= 1;
    else if (syncFailures > 0) {
      syncFailures -= 1;
      settle(inode, chooseOnFailure);
      throw failure('EIO');
    }
    // Only what is known to be unwritten: pages that a failed sync forgot stay forgotten.
    for (const write of inode.pending) inode.durable = withBytes(inode.durable, write.bytes, write.position);
    inode.pending = [];
  }

  function openFile(path: string, mode: string, born: number): OpenFile {
    alive(born);
    const found = names.get(path);
    if (mode === 'create' && found) throw failure('EEXIST');
    if (mode !== 'create' && !found) throw failure('ENOENT');
    const inode = found ?? { durable: new Uint8Array(), cached: new Uint8Array(), pending: [] };
    if (!found) rename(path, inode);
    let open = true;
    const check = () => {
      alive(born);
      if (!open) throw failure('EBADF');
    };
    return {
      size: () => {
        check();
        return inode.cached.length;
      },
      read: (target, position) => {
        check();
        const part = inode.cached.subarray(position, position + target.length);
        target.set(part);
        return part.length;
      },
      write: (bytes, position) => {
        check();
        writeTo(inode, bytes, position);
      },
      truncate: (size) => {
        check();
        inode.cached = resized(inode.cached, size);
        inode.durable = resized(inode.durable, Math.min(size, inode.durable.length));
        inode.pending = [];
      },
      sync: () => {
        check();
        syncInode(inode);
      },
      syncLater: async () => {
        await Promise.resolve();
        check();
        syncInode(inode);
      },
      close: () => {
        check();
        open = false;
      },
    };
  }

  function alive(born: number): void {
    if (born !== epoch) throw failure('ESTALE');
  }

  function boot(): FileSystem {
    epoch += 1;
    const born = epoch;
    const folders = new Set<string>();
    return {
      open: (path, mode) => openFile(path, mode, born),
      exists: (path) => {
        alive(born);
        return names.has(path) || folders.has(path);
      },
      list: (folder) => {
        alive(born);
        const inside = [...names.keys()].filter((path) => path.startsWith(`${folder}/`));
        return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].sort();
      },
      makeFolder: (folder) => {
        alive(born);
        folders.add(folder);
      },
      rename: (source, target) => {
        alive(born);
        const inode = names.get(source);
        if (!inode) throw failure('ENOENT');
        rename(target, inode);
        rename(source, undefined);
      },
      unlink: (path) => {
        alive(born);
        if (!names.has(path)) throw failure('ENOENT');
        rename(path, undefined);
      },
      syncFolder: (folder) => {
        alive(born);
        applyNames(pendingNames.filter((change) => change.folder === folder));
        pendingNames = pendingNames.filter((change) => change.folder !== folder);
      },
      freeBytes: () => {
        alive(born);
        return capacity - used();
      },
    };
  }

  function applyNames(changes: readonly NameChange[]): void {
    for (const { path, inode } of changes) {
      if (inode) durableNames.set(path, inode);
      else durableNames.delete(path);
    }
  }

  function cutPower(choose: (count: number) => number): void {
    epoch += 1;
    applyNames(pendingNames.slice(0, choose(pendingNames.length + 1)));
    pendingNames = [];
    for (const inode of new Set([...names.values(), ...durableNames.values()])) {
      settle(inode, choose);
      inode.cached = inode.durable.slice();
    }
    names = new Map(durableNames);
    syncFailures = 0;
    writeFailsAfter = undefined;
  }

  return {
    boot,
    cutPower,
    failSyncs: (count, choose = () => 0, skip = 0) => {
      syncFailures = count;
      syncsToSkip = count > 0 ? skip : 0;
      chooseOnFailure = choose;
    },
    failWrite: (bytes) => {
      writeFailsAfter = bytes;
    },
    resize: (bytes) => {
      capacity = bytes;
    },
    used,
    paths: () => [...names.keys()].sort(),
    contents: (path) => inodeOf(names, path).cached.slice(),
    overwrite: (path, bytes) => {
      const inode = inodeOf(names, path);
      inode.cached = bytes.slice();
      inode.durable = bytes.slice();
      inode.pending = [];
    },
    remove: (path) => {
      names.delete(path);
      durableNames.delete(path);
    },
    restore: (path, bytes) => {
      const inode = { durable: bytes.slice(), cached: bytes.slice(), pending: [] };
      names.set(path, inode);
      durableNames.set(path, inode);
    },
    copy: () => {
      const clones = new Map<Inode, Inode>();
      const clone = (inode: Inode) => {
        const copied = clones.get(inode) ?? {
          durable: inode.durable.slice(),
          cached: inode.cached.slice(),
          pending: [...inode.pending],
        };
        clones.set(inode, copied);
        return copied;
      };
      const cloned = (map: ReadonlyMap<string, Inode>) =>
        new Map([...map].map(([path, inode]) => [path, clone(inode)]));
      return createFaultDisk({ files: cloned(names), durable: cloned(durableNames) });
    },
  };
}

/** Each sector of each unsynced write is on the disk or is not; a sector may also be cut off in the middle. */
function settle(inode: Inode, choose: (count: number) => number): void {
  for (const write of inode.pending) {
    let from = 0;
    while (from < write.bytes.length) {
      const to = Math.min(write.bytes.length, from + SECTOR - ((write.position + from) % SECTOR));
      if (choose(2) === 1)
        inode.durable = withBytes(inode.durable, write.bytes.slice(from, to), write.position + from);
      from = to;
    }
  }
  inode.pending = [];
}

function withBytes(old: Uint8Array, bytes: Uint8Array, position: number): Uint8Array {
  const next = resized(old, Math.max(old.length, position + bytes.length));
  next.set(bytes, position);
  return next;
}

function resized(old: Uint8Array, size: number): Uint8Array {
  const next = new Uint8Array(size);
  next.set(old.subarray(0, size));
  return next;
}

function inodeOf(names: ReadonlyMap<string, Inode>, path: string): Inode {
  const inode = names.get(path);
  if (!inode) throw new Error(`no file ${path}`);
  return inode;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
