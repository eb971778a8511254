import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../../electron/host/files/file-system.ts';
import { openLineStore } from '../../../../electron/host/files/line-store.ts';
import { createFaultDisk } from '../journal/fault-disk.ts';
import { createDice, range } from '../journal/till.ts';

const PATH = '/data/people.jsonl';

function openStore(fs: FileSystem) {
  const values: unknown[] = [];
  const opened = openLineStore({ fs, path: PATH, onValue: (value) => values.push(value) });
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.error)}`);
  return { store: opened.value, values };
}

describe('a line store', () => {
  it('keeps what was appended through a power cut', () => {
    const disk = createFaultDisk();
    const { store } = openStore(disk.boot());
    expect(store.append([{ ref: 'p1', name: 'सीता' }, { ref: 'p2' }])).toEqual({ ok: true });
    expect(store.append([{ ref: 'p3' }]).ok).toBe(true);
    disk.cutPower(() => 0);
    expect(openStore(disk.boot()).values).toEqual([
      { ref: 'p1', name: 'सीता' },
      { ref: 'p2' },
      { ref: 'p3' },
    ]);
  });

  it('cuts off an unfinished line at any byte and goes on', () => {
    const disk = createFaultDisk();
    const { store } = openStore(disk.boot());
    store.append([{ ref: 'p1' }]);
    const first = disk.contents(PATH).length;
    store.append([{ ref: 'p2' }]);
    const whole = disk.contents(PATH);
    for (let cut = first; cut < whole.length; cut += 1) {
      const copy = disk.copy();
      copy.overwrite(PATH, whole.slice(0, cut));
      const torn = openStore(copy.boot());
      expect(torn.store.torn).toBe(cut - first);
      torn.store.append([{ ref: 'p3' }]);
      copy.cutPower(() => 0);
      expect(openStore(copy.boot()).values).toEqual([{ ref: 'p1' }, { ref: 'p3' }]);
    }
  });

  it('passes over a line it cannot read and counts it', () => {
    const disk = createFaultDisk();
    openStore(disk.boot()).store.append([1, 2, 3]);
    disk.overwrite(PATH, new TextEncoder().encode('1\n\0\0\n3\n'));
    const { store, values } = openStore(disk.boot());
    expect(values).toEqual([1, 3]);
    expect(store.unreadable).toBe(1);
  });

  it('forgets at once and for good what a rewrite leaves out', async () => {
    const disk = createFaultDisk();
    const { store } = openStore(disk.boot());
    store.append([{ ref: 'p1', phone: '9876543210' }, { ref: 'p2' }]);
    expect(await store.rewrite([{ ref: 'p2' }])).toEqual({ ok: true });
    store.append([{ ref: 'p3' }]);
    disk.cutPower(() => 0);
    expect(openStore(disk.boot()).values).toEqual([{ ref: 'p2' }, { ref: 'p3' }]);
    const left = disk.paths().map((path) => new TextDecoder().decode(disk.contents(path)));
    expect(left.join()).not.toContain('9876543210');
  });

  it('keeps the old file when a rewrite fails', async () => {
    const disk = createFaultDisk();
    const { store } = openStore(disk.boot());
    store.append([1, 2]);
    disk.failSyncs(1);
    expect(await store.rewrite([2])).toMatchObject({ error: { code: 'not-saved' } });
    expect(store.append([3]).ok).toBe(true);
    disk.cutPower(() => 0);
    expect(openStore(disk.boot()).values).toEqual([1, 2, 3]);
    expect(disk.paths()).toEqual([PATH]);
  });

  it('never syncs a file again for which it failed: what was saved goes to a new one', () => {
    for (const seed of range(30)) {
      const dice = createDice(seed);
      const disk = createFaultDisk();
      const { store } = openStore(disk.boot());
      store.append([1]);
      disk.failSyncs(1, dice);
      expect(store.append([2])).toMatchObject({ error: { code: 'not-saved', params: { cause: 'EIO' } } });
      expect(store.append([3]).ok).toBe(true);
      disk.cutPower(dice);
      expect(openStore(disk.boot()).values, `seed ${seed}`).toEqual([1, 3]);
    }
  });

  it('tells a full disk from a broken one, and saves again when there is room', () => {
    const disk = createFaultDisk();
    const { store } = openStore(disk.boot());
    store.append([1]);
    disk.resize(disk.used() + 3);
    expect(store.append(['too long'])).toEqual({ ok: false, error: { code: 'disk-full' } });
    disk.resize(Number.POSITIVE_INFINITY);
    expect(store.append([2]).ok).toBe(true);
    expect(openStore(disk.boot()).values).toEqual([1, 2]);
  });
});
