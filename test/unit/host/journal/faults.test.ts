import { describe, expect, it } from 'vitest';
import { createFaultDisk, type FaultDisk } from './fault-disk.ts';
import { createDice, entry, openTill, range, save } from './till.ts';

const FIRST_SEGMENT = '/data/journal/MPD-1/000001.jnl';

async function saved(count: number, padding = 0): Promise<FaultDisk> {
  const disk = createFaultDisk();
  const { journal } = await openTill(disk.boot());
  await journal.idle();
  for (const number of range(count)) save(journal, `c-${number}`, padding);
  await journal.idle();
  return disk;
}

const names = (count: number) => range(count).map((number) => `c-${number}`);

describe('a torn tail', () => {
  it('is kept in quarantine, cleared, told, and the journal goes on', async () => {
    const disk = await saved(3);
    const bytes = disk.contents(FIRST_SEGMENT);
    const end = bytes.lastIndexOf(0x0a) + 1;
    bytes.set(new TextEncoder().encode('{"at":17000000'), end);
    disk.overwrite(FIRST_SEGMENT, bytes);

    const { journal, commands } = await openTill(disk.boot());
    expect(commands).toEqual(names(3));
    const { tornTail } = journal.report();
    expect(tornTail).toMatchObject({ segment: 'MPD-1/000001.jnl', offset: end, seq: 4, bytes: 14 });
    const kept = disk.contents(`/data/quarantine/${tornTail?.file}`);
    expect(new TextDecoder().decode(kept)).toBe('{"at":17000000');
    save(journal, 'c-3');

    disk.cutPower(() => 0);
    const again = await openTill(disk.boot());
    expect(again.commands).toEqual(names(4));
    expect(again.journal.report().tornTail).toBeUndefined();
  });

  it('that cannot be kept is not wiped: the journal goes on in a new segment', async () => {
    const disk = await saved(3);
    const bytes = disk.contents(FIRST_SEGMENT);
    const end = bytes.lastIndexOf(0x0a) + 1;
    bytes[end] = 0x7b;
    disk.overwrite(FIRST_SEGMENT, bytes);
    disk.resize(disk.used());
    const { journal } = await openTill(disk.boot());
    expect(journal.report().tornTail).toMatchObject({ file: '' });
    expect(save(journal, 'c-3').location.segment).toBe(1_000_002);
    expect(disk.contents(FIRST_SEGMENT)[end]).toBe(0x7b);
    expect((await openTill(disk.boot())).commands).toEqual(names(4));
  });
});

describe('damage', () => {
  it('opens read-only, says where, changes nothing, and a new incarnation leads on', async () => {
    const disk = await saved(30);
    const bytes = disk.contents(FIRST_SEGMENT);
    const second = bytes.indexOf(0x0a, bytes.indexOf(0x0a) + 1) + 1;
    bytes[second + 30] = 0x21;
    disk.overwrite(FIRST_SEGMENT, bytes);
    const before = disk.paths().map((path) => [path, disk.contents(path)]);

    const { journal, commands } = await openTill(disk.boot());
    await journal.idle();
    expect(commands).toEqual(names(1));
    expect(journal.state()).toBe('read-only');
    expect(journal.report().damage).toEqual({
      segment: 'MPD-1/000001.jnl',
      offset: second,
      seq: 2,
      reason: 'hash-mismatch',
    });
    expect(journal.append(entry('no'))).toEqual({
      ok: false,
      error: { code: 'journal-read-only', params: { reason: 'damaged' } },
    });
    expect(disk.paths().map((path) => [path, disk.contents(path)])).toEqual(before);

    expect(journal.startIncarnation('damaged')).toEqual({ ok: true, value: 2 });
    expect(save(journal, 'on we go').seq).toBe(2);
    expect(disk.contents(FIRST_SEGMENT)).toEqual(bytes);
    const again = await openTill(disk.boot());
    expect(again.journal.state()).toBe('ready');
    expect(again.commands).toEqual(['c-0', 'on we go']);
  });

  it.each([
    ['a lost segment', (disk: FaultDisk) => disk.remove('/data/journal/MPD-1/000002.jnl'), 'segment-missing'],
    [
      'a segment put in place of another',
      (disk: FaultDisk) =>
        disk.overwrite('/data/journal/MPD-1/000002.jnl', disk.contents('/data/journal/MPD-1/000001.jnl')),
      'header-of-another-file',
    ],
    [
      'a changed header',
      (disk: FaultDisk) => {
        const bytes = disk.contents('/data/journal/MPD-1/000002.jnl');
        bytes[5] = 0x21;
        disk.overwrite('/data/journal/MPD-1/000002.jnl', bytes);
      },
      'header-unreadable',
    ],
    [
      'the changed header of the last segment',
      (disk: FaultDisk) => {
        const bytes = disk.contents('/data/journal/MPD-1/000004.jnl');
        bytes[5] = 0x21;
        disk.overwrite('/data/journal/MPD-1/000004.jnl', bytes);
      },
      'header-unreadable',
    ],
    [
      'the lost end of the last segment',
      (disk: FaultDisk) => {
        const bytes = disk.contents('/data/journal/MPD-1/000004.jnl');
        disk.overwrite('/data/journal/MPD-1/000004.jnl', bytes.slice(0, 2000));
      },
      'segment-cut-short',
    ],
  ])('of %s is found', async (_, damage, reason) => {
    const disk = await saved(60);
    expect(disk.paths()).toContain('/data/journal/MPD-1/000004.jnl');
    damage(disk);
    const { journal, commands } = await openTill(disk.boot());
    expect(journal.state()).toBe('read-only');
    expect(journal.report().damage?.reason).toBe(reason);
    expect(journal.report().damage?.seq).toBe(commands.length + 1);
    expect(commands).toEqual(names(commands.length));
  });

  it('by cutting the file off at any byte never loses a record in silence', async () => {
    const disk = await saved(6);
    const whole = disk.contents(FIRST_SEGMENT);
    for (const size of range(whole.lastIndexOf(0x0a) + 2)) {
      const copy = disk.copy();
      copy.overwrite(FIRST_SEGMENT, whole.slice(0, size));
      const { journal, commands } = await openTill(copy.boot());
      await journal.idle();
      const lost = 6 - commands.length;
      expect(commands, `cut to ${size}`).toEqual(names(commands.length));
      const told = journal.state() === 'read-only' || journal.report().tornTail !== undefined;
      expect(lost === 0 || told, `cut to ${size}`).toBe(true);
    }
  });
});

describe('a failed write or sync', () => {
  it('is answered with NOT SAVED, and what failed is never counted as saved, whatever the disk kept', async () => {
    for (const seed of range(60)) {
      const dice = createDice(seed);
      const disk = await saved(3);
      const { journal } = await openTill(disk.boot());
      if (seed % 2 === 0) disk.failSyncs(1, dice);
      else disk.failWrite(dice(400));
      expect(journal.append(entry('failed'))).toMatchObject({
        error: { code: 'not-saved', params: { cause: 'EIO', saved: 'no' } },
      });
      expect(journal.state()).toBe('ready');
      expect(journal.head().seq).toBe(3);
      expect(save(journal, 'c-3').location.segment).not.toBe(1_000_001);

      disk.cutPower(dice);
      const again = await openTill(disk.boot());
      expect(again.commands, `seed ${seed}`).toEqual(names(4));
      expect(again.journal.state()).toBe('ready');
    }
  });

  it('leaves the journal failed while no new segment can be begun, and recovers when it can', async () => {
    for (const seed of range(40)) {
      const dice = createDice(seed);
      const disk = await saved(3);
      const { journal } = await openTill(disk.boot());
      disk.failSyncs(4, dice);
      expect(journal.append(entry('failed'))).toMatchObject({
        error: { code: 'not-saved', params: { saved: 'unknown' } },
      });
      expect(journal.state()).toBe('failed');
      expect(journal.append(entry('refused'))).toMatchObject({ error: { code: 'journal-failed' } });
      expect(journal.recover()).toBe(false);
      expect(journal.recover()).toBe(false);
      expect(journal.recover()).toBe(true);
      save(journal, 'c-3');
      disk.cutPower(dice);
      const again = await openTill(disk.boot());
      expect(again.commands, `seed ${seed}`).toEqual(names(4));
    }
  });

  it('that was never recovered from leaves the record whole or absent after a power cut', async () => {
    for (const seed of range(60)) {
      const dice = createDice(seed);
      const disk = await saved(3);
      const { journal } = await openTill(disk.boot());
      disk.failSyncs(2, dice);
      journal.append(entry('failed', 600));
      disk.cutPower(dice);
      const { commands } = await openTill(disk.boot());
      expect([names(3), [...names(3), 'failed']], `seed ${seed}`).toContainEqual(commands);
    }
  });

  it('is not believed by the next process, though reading still shows the bytes', async () => {
    for (const seed of range(60)) {
      const dice = createDice(seed);
      const disk = await saved(3);
      const { journal } = await openTill(disk.boot());
      disk.failSyncs(2, dice);
      journal.append(entry('failed', 600));

      const next = await openTill(disk.boot());
      save(next.journal, 'after');
      const counted = [...next.commands, 'after'];
      disk.cutPower(() => 0);
      const again = await openTill(disk.boot());
      expect(again.commands, `seed ${seed}`).toEqual(counted);
      expect(again.journal.state()).toBe('ready');
    }
  });

  it('when an incarnation is begun loses nothing that follows', async () => {
    for (const seed of range(60)) {
      const dice = createDice(seed);
      const disk = await saved(3);
      const { journal } = await openTill(disk.boot());
      disk.failSyncs(1, dice, seed % 3);
      expect(journal.startIncarnation('restored')).toMatchObject({ error: { code: 'not-saved' } });
      expect(journal.state()).toBe(seed % 3 === 2 ? 'failed' : 'ready');
      journal.recover();
      save(journal, 'c-3');
      const incarnation = journal.incarnation();
      disk.cutPower(dice);
      const again = await openTill(disk.boot());
      expect(again.commands, `seed ${seed}`).toEqual(names(4));
      expect(again.journal.incarnation(), `seed ${seed}`).toBe(incarnation);
    }
  });

  it('when a segment is begun loses nothing that follows', async () => {
    for (const seed of range(60)) {
      const dice = createDice(seed);
      const disk = createFaultDisk();
      const { journal } = await openTill(disk.boot());
      await journal.idle();
      const acknowledged = range(11).map((number) => save(journal, `c-${number}`).record.cmd);
      disk.failSyncs(1, dice);
      const refused = journal.append(entry('needs a new segment', 2000));
      expect(refused).toMatchObject({ error: { code: 'not-saved', params: { saved: 'no' } } });
      acknowledged.push(save(journal, 'small').record.cmd);
      disk.cutPower(dice);
      const { commands } = await openTill(disk.boot());
      expect(commands, `seed ${seed}`).toEqual(acknowledged);
    }
  });
});

describe('a power cut', () => {
  it('during an append, at any byte of it, loses nothing that was acknowledged', async () => {
    const before = await saved(3);
    const full = before.copy();
    const { journal } = await openTill(full.boot());
    save(journal, 'last', 300);
    const start = before.contents(FIRST_SEGMENT).lastIndexOf(0x0a) + 1;
    const written = full.contents(FIRST_SEGMENT);
    const end = written.lastIndexOf(0x0a) + 1;
    for (let cut = start; cut <= end; cut += 1) {
      const disk = before.copy();
      disk.overwrite(
        FIRST_SEGMENT,
        written.map((byte, index) => (index < cut ? byte : 0)),
      );
      const opened = await openTill(disk.boot());
      expect(opened.commands, `cut at ${cut}`).toEqual(cut === end ? [...names(3), 'last'] : names(3));
      expect(opened.journal.report().tornTail?.bytes ?? 0).toBe(cut === end ? 0 : cut - start);
      save(opened.journal, 'next');
      await opened.journal.close();
    }
  });

  it('with unsynced sectors lost and reordered keeps what was acknowledged, in order', async () => {
    for (const seed of range(150)) {
      const dice = createDice(seed);
      const disk = createFaultDisk();
      const acknowledged: string[] = [];
      const attempted: string[] = [];
      for (const life of range(4)) {
        const { journal, commands } = await openTill(disk.boot());
        expect(commands.slice(0, acknowledged.length), `seed ${seed}`).toEqual(acknowledged);
        expect(attempted.slice(0, commands.length), `seed ${seed}`).toEqual(commands);
        expect(journal.state(), `seed ${seed}`).toBe('ready');
        acknowledged.splice(0, acknowledged.length, ...commands);
        attempted.splice(0, attempted.length, ...commands);
        for (const number of range(dice(8))) {
          const cmd = `c-${life}-${number}`;
          save(journal, cmd, dice(900));
          attempted.push(cmd);
          acknowledged.push(cmd);
        }
        disk.failSyncs(2, dice);
        const group = range(1 + dice(4)).map((number) => entry(`g-${life}-${number}`, dice(700)));
        const result = journal.appendMany(group);
        expect(result.ok).toBe(false);
        attempted.push(...group.map(({ cmd }) => cmd));
        disk.cutPower(dice);
      }
    }
  });
});

describe('a full disk', () => {
  it('at any byte gives a clean answer and keeps what was saved', async () => {
    const most = 5 * 4096;
    for (let bytes = 0; bytes < most; bytes += 97) {
      const disk = createFaultDisk();
      disk.resize(bytes);
      const acknowledged: string[] = [];
      try {
        const { journal } = await openTill(disk.boot());
        for (const number of range(50)) {
          const appended = journal.append(entry(`c-${number}`));
          if (appended.ok) acknowledged.push(`c-${number}`);
          else expect(appended.error.code).toBe('disk-full');
          expect(journal.state()).toBe('ready');
        }
        await journal.idle();
      } catch (error) {
        expect(String(error)).toContain('disk-full');
        expect(bytes).toBeLessThan(4096);
      }
      disk.cutPower(() => 0);
      disk.resize(Number.POSITIVE_INFINITY);
      const { journal, commands } = await openTill(disk.boot());
      expect(commands, `${bytes} bytes`).toEqual(acknowledged);
      expect(save(journal, 'room again').seq).toBe(acknowledged.length + 1);
    }
  });

  it('still takes a record that fits after refusing one that does not', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    await journal.idle();
    disk.resize(disk.used());
    const fill = range(100).findIndex((number) => !journal.append(entry(`c-${number}`, 400)).ok);
    expect(journal.append(entry('large', 400))).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(save(journal, 'small').seq).toBe(fill + 1);
    disk.resize(Number.POSITIVE_INFINITY);
    save(journal, 'large', 400);
    await journal.idle();
    expect(journal.report().spareReady).toBe(true);
  });
});
