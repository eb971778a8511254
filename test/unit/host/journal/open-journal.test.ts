import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../electron/host/journal/digest.ts';
import type { Location } from '../../../../electron/host/journal/journal.ts';
import { openJournal } from '../../../../electron/host/journal/open-journal.ts';
import { chainHash, frameLine, GENESIS_HASH } from '../../../../shared/journal/frame.ts';
import { createUpcast } from '../../../../shared/journal/upcast.ts';
import { createFaultDisk } from './fault-disk.ts';
import { entry, FOLDER, openTill, range, SMALL_SEGMENT, save } from './till.ts';

const FIRST_SEGMENT = '/data/journal/MPD-1/000001.jnl';

describe('the journal', () => {
  it('hands back on the next start what was appended, in order and with its hash', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    const saved = range(40).map((number) => save(journal, `c-${number}`));
    await journal.close();

    const handed: { seq: number; hash: string; location: Location }[] = [];
    const again = await openTill(disk.boot(), {
      onRecord: (record, location, hash) => handed.push({ seq: record.seq, hash, location }),
    });
    expect(handed).toEqual(saved.map(({ seq, hash, location }) => ({ seq, hash, location })));
    expect(handed.map(({ seq }) => seq)).toEqual(range(40).map((number) => number + 1));
    expect(again.journal.head()).toEqual({ seq: 40, hash: saved.at(-1)?.hash });
    expect(again.journal.report()).toMatchObject({ records: 40, abandoned: 0, incarnations: [1] });
    expect(again.journal.report().segments).toBeGreaterThan(2);
  });

  it('goes on after a restart in the same chain', async () => {
    const disk = createFaultDisk();
    for (const number of range(25)) {
      const { journal } = await openTill(disk.boot());
      save(journal, `c-${number}`);
      await journal.close();
    }
    const { commands, journal } = await openTill(disk.boot());
    expect(commands).toEqual(range(25).map((number) => `c-${number}`));
    expect(journal.report().abandoned).toBe(0);
  });

  it('is durable when append returns, without anything else being called', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    for (const number of range(30)) save(journal, `c-${number}`);
    disk.cutPower(() => 0);
    const { commands } = await openTill(disk.boot());
    expect(commands).toHaveLength(30);
  });

  it('reads one record of any segment and notices when it was changed', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    const saved = range(60).map((number) => save(journal, `c-${number}`));
    for (const { location, record } of saved)
      expect(journal.read(location)).toEqual({ ok: true, value: record });

    const second = saved[1];
    if (!second) throw new Error('no second record');
    const bytes = disk.contents(FIRST_SEGMENT);
    bytes[second.location.offset + 20] = 0x21;
    disk.overwrite(FIRST_SEGMENT, bytes);
    expect(journal.read(second.location)).toMatchObject({ ok: false, error: { code: 'record-unreadable' } });
    const nowhere = { segment: 1_000_099, offset: 500, length: 300 };
    expect(journal.read(nowhere)).toMatchObject({ ok: false, error: { code: 'record-unreadable' } });
  });

  it('saves a group with one sync, whole or not at all', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    const group = journal.appendMany(range(5).map((number) => entry(`g-${number}`)));
    expect(group.ok && group.value.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    disk.failSyncs(1);
    expect(journal.appendMany(range(5).map((number) => entry(`h-${number}`)))).toMatchObject({
      error: { code: 'not-saved', params: { saved: 'no' } },
    });
    save(journal, 'after');
    disk.cutPower(() => 1);
    const { commands } = await openTill(disk.boot());
    expect(commands).toEqual([...range(5).map((number) => `g-${number}`), 'after']);
  });

  it('refuses a record larger than a segment and goes on', async () => {
    const { journal } = await openTill(createFaultDisk().boot());
    expect(journal.append(entry('big', SMALL_SEGMENT))).toMatchObject({
      error: { code: 'record-too-large', params: { most: SMALL_SEGMENT - 640 } },
    });
    expect(save(journal, 'small').seq).toBe(1);
    expect(save(journal, 'as large as can be', 3000).seq).toBe(2);
    expect(save(journal, 'and once more', 3000).location.segment).toBe(1_000_002);
  });

  it('throws for what JSON cannot hold, before anything is written', async () => {
    const { journal } = await openTill(createFaultDisk().boot());
    const bad = { ...entry('bad'), events: [{ kind: 'bill.completed@1', total: Number.NaN }] };
    expect(() => journal.append(bad)).toThrow(TypeError);
    expect(save(journal, 'good').seq).toBe(1);
  });

  it('prepares the next segment ahead and uses it', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    await journal.idle();
    expect(journal.report().spareReady).toBe(true);
    const full = disk.used();
    disk.resize(full);
    const saved = range(30).map((number) => save(journal, `c-${number}`));
    expect(saved.at(-1)?.location.segment).toBe(1_000_002);
    expect(disk.used()).toBe(full);
  });

  it('reuses after a restart the spare it had made', async () => {
    const disk = createFaultDisk();
    const first = await openTill(disk.boot());
    await first.journal.idle();
    const paths = disk.paths();
    expect(paths).toContain('/data/journal/MPD-1/000002.jnl');
    const second = await openTill(disk.boot());
    await second.journal.idle();
    expect(disk.paths()).toEqual(paths);
    expect(second.journal.report().spareReady).toBe(true);
  });

  it('tells how far the clock is behind the last record', async () => {
    const { journal } = await openTill(createFaultDisk().boot());
    expect(journal.clockBehind(0)).toBe(0);
    journal.append({ ...entry('late'), at: 10_000 });
    expect(journal.clockBehind(4_000)).toBe(6_000);
    expect(journal.clockBehind(20_000)).toBe(0);
    expect(journal.lastAt()).toBe(10_000);
  });

  it('brings old events up to date at opening and when read, and refuses newer ones', async () => {
    const disk = createFaultDisk();
    const { journal } = await openTill(disk.boot());
    const { location } = save(journal, 'c-1');
    await journal.close();
    const upcast = createUpcast({ 'bill.completed': [(event) => ({ ...event, change: 0 })] });
    const kinds: unknown[] = [];
    const later = await openTill(disk.boot(), {
      upcast,
      onRecord: (record) => kinds.push(record.events[0]),
    });
    expect(kinds).toMatchObject([{ kind: 'bill.completed@2', change: 0 }]);
    expect(later.journal.read(location)).toMatchObject({ value: { events: [{ kind: 'bill.completed@2' }] } });
    const older = await openJournal({ folder: FOLDER, fs: disk.boot(), upcast: createUpcast({}) });
    expect(older).toMatchObject({ ok: false, error: { code: 'event-too-new' } });
  });

  it('refuses a journal of another till, of a newer Haat, a bad till code, and no journal at all', async () => {
    const disk = createFaultDisk();
    const missing = await openJournal({ folder: FOLDER, fs: disk.boot() });
    expect(missing).toMatchObject({ error: { code: 'journal-missing' } });
    const bad = await openJournal({ folder: FOLDER, fs: disk.boot(), till: '../x' });
    expect(bad).toMatchObject({ error: { code: 'till-code-invalid' } });
    const { journal } = await openTill(disk.boot());
    await journal.close();
    const other = await openJournal({ folder: FOLDER, fs: disk.boot(), till: 'BHO' });
    expect(other).toMatchObject({ error: { code: 'journal-of-another-till', params: { found: 'MPD' } } });
    const unnamed = await openJournal({ folder: FOLDER, fs: disk.boot(), segmentBytes: SMALL_SEGMENT });
    expect(unnamed.ok && unnamed.value.till).toBe('MPD');
    const [json = ''] = new TextDecoder().decode(disk.contents(FIRST_SEGMENT)).split('\t');
    const header = json.replace('"minReader":1', '"minReader":2');
    const line = frameLine(header, chainHash(sha256, GENESIS_HASH, header));
    disk.overwrite(FIRST_SEGMENT, new TextEncoder().encode(line.padEnd(SMALL_SEGMENT, '\0')));
    const newer = await openJournal({ folder: FOLDER, fs: disk.boot() });
    expect(newer).toMatchObject({ error: { code: 'journal-too-new', params: { needs: 2, reads: 1 } } });
  });

  it('lets others work while it opens a long journal, and tells how far it is', async () => {
    const disk = createFaultDisk();
    const options = { segmentBytes: 1024 * 1024 };
    const { journal } = await openTill(disk.boot(), options);
    for (let count = 0; count < 30; count += 1)
      journal.appendMany(range(800).map((one) => entry(`${count}-${one}`)));
    await journal.close();

    let turns = 0;
    let last: unknown;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await openTill(disk.boot(), {
      ...options,
      onProgress: (progress) => {
        last = progress;
      },
    });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(last).toMatchObject({ records: 24_000 });
  });

  it('takes nothing more once it is closed', async () => {
    const { journal } = await openTill(createFaultDisk().boot());
    await journal.close();
    expect(journal.state()).toBe('closed');
    expect(journal.append(entry('late'))).toMatchObject({ error: { code: 'journal-closed' } });
  });
});
