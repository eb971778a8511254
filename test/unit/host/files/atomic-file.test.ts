import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson, writeJsonAtomic } from '../../../../electron/host/files/atomic-file.ts';
import type { FileSystem } from '../../../../electron/host/files/file-system.ts';
import { nodeFiles } from '../../../../electron/host/files/node-files.ts';
import { createFaultDisk } from '../journal/fault-disk.ts';
import { createDice, range } from '../journal/till.ts';

const PATH = '/data/pins.json';

describe('an atomic file', () => {
  it('holds the old or the new value after a power cut at any moment, and the new one once written', async () => {
    for (const seed of range(60)) {
      const dice = createDice(seed);
      const disk = createFaultDisk();
      const fs = disk.boot();
      await writeJsonAtomic(fs, PATH, { pins: 'old' });
      let steps = dice(8);
      const stopping = stopAfter(fs, () => {
        steps -= 1;
        return steps < 0;
      });
      const written = await writeJsonAtomic(stopping, PATH, { pins: 'new' }).then(
        () => true,
        () => false,
      );
      disk.cutPower(dice);
      const value = readJson(disk.boot(), PATH);
      const allowed = written ? [{ pins: 'new' }] : [{ pins: 'old' }, { pins: 'new' }];
      expect(allowed, `seed ${seed}`).toContainEqual(value.ok ? value.value : value.error);
    }
  });

  it('leaves no litter when the disk is full', async () => {
    const disk = createFaultDisk();
    const fs = disk.boot();
    await writeJsonAtomic(fs, PATH, { pins: 'old' });
    disk.resize(disk.used() + 5);
    await expect(writeJsonAtomic(fs, PATH, { pins: 'new' })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(disk.paths()).toEqual([PATH]);
    expect(readJson(fs, PATH)).toEqual({ ok: true, value: { pins: 'old' } });
  });

  it('waits for a virus scanner to let go of the old file', async () => {
    const disk = createFaultDisk();
    const fs = disk.boot();
    let refusals = 3;
    const scanned: FileSystem = {
      ...fs,
      rename: (from, to) => {
        refusals -= 1;
        if (refusals >= 0) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
        fs.rename(from, to);
      },
    };
    await writeJsonAtomic(scanned, PATH, 1);
    expect(readJson(fs, PATH)).toEqual({ ok: true, value: 1 });
  });

  it('tells an absent file from one that cannot be read', () => {
    const disk = createFaultDisk();
    const fs = disk.boot();
    expect(readJson(fs, PATH)).toEqual({ ok: true, value: undefined });
    fs.open(PATH, 'create').write(new TextEncoder().encode('{"pins":'), 0);
    expect(readJson(fs, PATH)).toEqual({
      ok: false,
      error: { code: 'file-unreadable', params: { file: 'pins.json', cause: 'not-json' } },
    });
  });

  it('works on a real disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'haat-atomic-'));
    const path = join(folder, 'pins.json');
    await Promise.all(range(20).map((number) => writeJsonAtomic(nodeFiles, path, { number })));
    expect(readJson(nodeFiles, path)).toMatchObject({ ok: true, value: { number: expect.any(Number) } });
    expect(readdirSync(folder)).toEqual(['pins.json']);
    rmSync(folder, { recursive: true });
  });
});

/** The disk until `isOver`; from then on every call fails, as for a process that is gone. */
function stopAfter(fs: FileSystem, isOver: () => boolean): FileSystem {
  let over = false;
  const guard = <Args extends readonly unknown[], Out>(call: (...args: Args) => Out) => {
    return (...args: Args): Out => {
      over ||= isOver();
      if (over) throw Object.assign(new Error('gone'), { code: 'ESTALE' });
      return call(...args);
    };
  };
  return {
    ...fs,
    rename: guard(fs.rename),
    unlink: guard(fs.unlink),
    syncFolder: guard(fs.syncFolder),
    open: (path, mode) => {
      const file = guard(fs.open)(path, mode);
      return { ...file, write: guard(file.write), syncLater: async () => guard(file.sync)() };
    },
  };
}
