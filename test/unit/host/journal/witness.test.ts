import { describe, expect, it } from 'vitest';
import { createFaultDisk } from './fault-disk.ts';
import { entry, openTill, range, save } from './till.ts';

const WITNESS = { witnessFolder: '/witness' };

async function tillWith(count: number) {
  const disk = createFaultDisk();
  const { journal } = await openTill(disk.boot(), WITNESS);
  for (const number of range(count)) save(journal, `c-${number}`);
  await journal.close();
  return disk;
}

/** Puts the data of `old` on the disk, as someone does who copies a backup over it by hand. */
function putBack(disk: ReturnType<typeof createFaultDisk>, old: ReturnType<typeof createFaultDisk>): void {
  for (const path of disk.paths().filter((one) => one.startsWith('/data/journal'))) {
    if (old.paths().includes(path)) disk.overwrite(path, old.contents(path));
    else disk.remove(path);
  }
}

describe('the witness', () => {
  it('says nothing as long as the till goes on from where it was', async () => {
    const disk = await tillWith(5);
    const { journal } = await openTill(disk.boot(), WITNESS);
    expect(journal.state()).toBe('ready');
    expect(journal.report().rolledBack).toBeUndefined();
  });

  it('stops a till that was put back to an older copy, until a new incarnation begins', async () => {
    const disk = await tillWith(5);
    const old = disk.copy();
    const { journal } = await openTill(disk.boot(), WITNESS);
    save(journal, 'c-5');
    await journal.close();
    putBack(disk, old);

    const back = await openTill(disk.boot(), WITNESS);
    expect(back.journal.report().rolledBack).toEqual({ kind: 'behind', seenSeq: 6, headSeq: 5 });
    expect(back.journal.append(entry('no'))).toMatchObject({
      error: { code: 'journal-read-only', params: { reason: 'rolled-back' } },
    });
    expect(back.journal.startIncarnation('rolled-back')).toEqual({ ok: true, value: 2 });
    expect(save(back.journal, 'on').seq).toBe(6);
    await back.journal.close();
    const after = await openTill(disk.boot(), WITNESS);
    expect(after.journal.state()).toBe('ready');
    expect(after.commands).toEqual(['c-0', 'c-1', 'c-2', 'c-3', 'c-4', 'on']);
    expect(after.journal.incarnation()).toBe(2);
  });

  it('notices a copy that went another way', async () => {
    const disk = await tillWith(5);
    const other = disk.copy();
    const { journal } = await openTill(disk.boot(), WITNESS);
    save(journal, 'here');
    await journal.close();
    const elsewhere = await openTill(other.boot());
    save(elsewhere.journal, 'there');
    save(elsewhere.journal, 'and there');
    await elsewhere.journal.close();
    putBack(disk, other);
    const back = await openTill(disk.boot(), WITNESS);
    expect(back.journal.report().rolledBack).toEqual({ kind: 'forked', seenSeq: 6, headSeq: 7 });
    expect(back.journal.state()).toBe('read-only');
  });

  it('notices that the last record is gone without a trace', async () => {
    const disk = await tillWith(3);
    const path = '/data/journal/MPD-1/000001.jnl';
    const bytes = disk.contents(path);
    const end = bytes.lastIndexOf(0x0a);
    bytes.fill(0, bytes.lastIndexOf(0x0a, end - 1) + 1);
    disk.overwrite(path, bytes);
    const { journal } = await openTill(disk.boot(), WITNESS);
    expect(journal.report().rolledBack).toMatchObject({ kind: 'behind', seenSeq: 3, headSeq: 2 });
  });

  it('keeps two restored copies of one backup from using the same series', async () => {
    const disk = await tillWith(3);
    const backup = disk.copy();
    const first = await openTill(disk.boot(), WITNESS);
    expect(first.journal.startIncarnation('restored')).toEqual({ ok: true, value: 2 });
    await first.journal.close();
    putBack(disk, backup);
    const second = await openTill(disk.boot(), WITNESS);
    expect(second.journal.report().rolledBack?.kind).toBe('behind');
    expect(second.journal.startIncarnation('restored')).toEqual({ ok: true, value: 3 });
  });

  it('lets the original till go on after a copy of it was restored elsewhere on the machine', async () => {
    const disk = await tillWith(3);
    for (const path of disk.paths().filter((one) => one.startsWith('/data'))) {
      disk.restore(path.replace('/data', '/drill'), disk.contents(path));
    }
    const copy = await openTill(disk.boot(), { ...WITNESS, folder: '/drill' });
    copy.journal.startIncarnation('restored');
    save(copy.journal, 'in the copy');
    await copy.journal.close();
    const { journal } = await openTill(disk.boot(), WITNESS);
    expect(journal.state()).toBe('ready');
    expect(journal.incarnation()).toBe(1);
    expect(journal.startIncarnation('restored')).toEqual({ ok: true, value: 3 });
  });

  it('gives a till whose data was deleted a series of its own', async () => {
    const disk = await tillWith(3);
    for (const path of disk.paths().filter((one) => one.startsWith('/data'))) disk.remove(path);
    const { journal } = await openTill(disk.boot(), WITNESS);
    expect(journal.incarnation()).toBe(2);
    expect(journal.head().seq).toBe(0);
  });

  it('never runs ahead of the journal, however the power fails', async () => {
    const disk = createFaultDisk();
    for (const life of range(20)) {
      const { journal } = await openTill(disk.boot(), WITNESS);
      expect(journal.report().rolledBack).toBeUndefined();
      save(journal, `c-${life}`);
      if (life % 2 === 0) await journal.idle();
      disk.cutPower(() => life % 2);
    }
  });
});

describe('incarnations', () => {
  it('continue one chain, each in its own folder', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    const before = save(journal, 'one');
    expect(journal.startIncarnation('restored', 9)).toEqual({ ok: true, value: 9 });
    expect(journal.startIncarnation('restored')).toEqual({ ok: true, value: 10 });
    const after = save(journal, 'two');
    expect(after.seq).toBe(2);
    expect(disk.paths()).toContain('/data/journal/MPD-A/000001.jnl');
    expect(journal.read(before.location)).toEqual({ ok: true, value: before.record });
    await journal.close();
    const again = await openTill(disk.boot());
    expect(again.commands).toEqual(['one', 'two']);
    expect(again.journal.report().incarnations).toEqual([1, 9, 10]);
    expect(again.journal.head()).toEqual({ seq: 2, hash: after.hash });
  });

  it('leave out what an older one gains afterwards', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    save(journal, 'one');
    const original = disk.copy();
    journal.startIncarnation('restored');
    save(journal, 'two');
    const longer = await openTill(original.boot());
    save(longer.journal, 'from the old disk');
    const path = '/data/journal/MPD-1/000001.jnl';
    disk.overwrite(path, original.contents(path));
    const again = await openTill(disk.boot());
    expect(again.commands).toEqual(['one', 'two']);
    expect(again.journal.report().abandoned).toBe(1);
  });

  it('end with the thirty-fifth, as a bill number has one character for them', async () => {
    const { journal } = await openTill(createFaultDisk().boot(), { incarnation: 35 });
    expect(journal.incarnation()).toBe(35);
    expect(journal.startIncarnation('restored')).toMatchObject({ error: { code: 'incarnations-exhausted' } });
  });
});
