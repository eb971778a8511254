import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../../electron/host/files/drafts.ts';
import type { FileSystem } from '../../../../electron/host/files/file-system.ts';
import { createFaultDisk } from '../journal/fault-disk.ts';
import { range } from '../journal/till.ts';

function openDrafts(fs: FileSystem) {
  const drafts = createDrafts({ folder: '/data', fs });
  if (!drafts.ok) throw new Error(`not opened: ${JSON.stringify(drafts.error)}`);
  return drafts.value;
}

const cart = (lines: number) => ({
  id: 'a',
  lines: range(lines).map((line) => ({ id: `l${line}`, quantity: 1000 })),
});

describe('drafts', () => {
  it('survive a killed process without any flush', () => {
    const disk = createFaultDisk();
    const drafts = openDrafts(disk.boot());
    drafts.save('cart:one', cart(1));
    drafts.save('held:1', { note: 'साड़ी' });
    drafts.save('cart:one', cart(2));
    drafts.save('held:1', null);
    expect(openDrafts(disk.boot()).load()).toEqual(new Map([['cart:one', cart(2)]]));
  });

  it('survive a power cut once flushed', async () => {
    const disk = createFaultDisk();
    const drafts = openDrafts(disk.boot());
    drafts.save('cart:one', cart(3));
    expect(await drafts.flush()).toEqual({ ok: true });
    drafts.save('cart:one', cart(4));
    disk.cutPower(() => 0);
    expect(openDrafts(disk.boot()).load().get('cart:one')).toEqual(cart(3));
  });

  it('are synced by themselves soon after a change', async () => {
    const disk = createFaultDisk();
    openDrafts(disk.boot()).save('cart:one', cart(1));
    await expect
      .poll(() => {
        const copy = disk.copy();
        copy.cutPower(() => 0);
        return openDrafts(copy.boot()).load().size;
      })
      .toBe(1);
  });

  it('keep their file small, and what is saved while it is tidied', async () => {
    const disk = createFaultDisk();
    const drafts = openDrafts(disk.boot());
    for (const count of range(120)) drafts.save('cart:one', { count, note: 'x'.repeat(10_000) });
    expect(disk.used()).toBeGreaterThan(1024 * 1024);
    const flushed = drafts.flush();
    await Promise.resolve();
    expect(drafts.save('held:1', 'while tidying').ok).toBe(true);
    await flushed;
    await drafts.close();
    expect(disk.used()).toBeLessThan(50_000);
    disk.cutPower(() => 0);
    const again = openDrafts(disk.boot()).load();
    expect(again.get('cart:one')).toMatchObject({ count: 119 });
    expect(again.get('held:1')).toBe('while tidying');
  });

  it('keep nothing of what was overwritten once they are closed', async () => {
    const disk = createFaultDisk();
    const drafts = openDrafts(disk.boot());
    drafts.save('cart:one', { phone: '9876543210' });
    drafts.save('cart:one', cart(1));
    await drafts.close();
    const left = disk.paths().map((path) => new TextDecoder().decode(disk.contents(path)));
    expect(left.join()).not.toContain('9876543210');
    expect(openDrafts(disk.boot()).load().get('cart:one')).toEqual(cart(1));
  });

  it('say so when the disk is full, keep the value, and write it when there is room', async () => {
    const disk = createFaultDisk();
    const drafts = openDrafts(disk.boot());
    drafts.save('cart:one', cart(1));
    disk.resize(disk.used());
    expect(drafts.save('cart:one', cart(9))).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(drafts.load().get('cart:one')).toEqual(cart(9));
    disk.resize(Number.POSITIVE_INFINITY);
    expect(await drafts.flush()).toEqual({ ok: true });
    disk.cutPower(() => 0);
    expect(openDrafts(disk.boot()).load().get('cart:one')).toEqual(cart(9));
  });
});
