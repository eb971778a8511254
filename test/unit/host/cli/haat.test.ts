import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHaat } from '../../../../electron/host/cli/haat.ts';
import { nodeFiles } from '../../../../electron/host/files/node-files.ts';
import { openTill, range, save } from '../journal/till.ts';

let root = '';
let data = '';
let segment = '';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'haat-cli-'));
  data = join(root, 'data');
  segment = join(data, 'journal', 'MPD-1', '000001.jnl');
  const { journal } = await openTill(nodeFiles, { folder: data });
  for (const number of range(30)) save(journal, `c-${number}`);
  await journal.close();
  writeFileSync(join(data, 'people.jsonl'), '{"ref":"p1"}\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

async function haat(...args: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runHaat(args, {
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

function change(path: string, how: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  how(bytes);
  writeFileSync(path, bytes);
}

function snapshot(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return `${name} ${statSync(path).mtimeMs} ${statSync(path).isFile() ? readFileSync(path, 'latin1') : ''}`;
    });
}

describe('haat verify', () => {
  it('counts a sound journal, from any of its folders, and changes nothing', async () => {
    const before = snapshot(data);
    for (const folder of [data, join(data, 'journal'), join(data, 'journal', 'MPD-1')]) {
      const { code, out } = await haat('verify', folder);
      expect(code).toBe(0);
      expect(out).toContain('MPD-1: 2 segments, 30 records');
      expect(out).toContain('30  bill.completed@1');
      expect(out).toContain('No fault');
    }
    expect(snapshot(data)).toEqual(before);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await haat('verify', data, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      till: 'MPD',
      tornTails: [],
      incarnations: [
        {
          name: 'MPD-1',
          records: 30,
          events: { 'bill.completed@1': 30 },
          first: { seq: 1 },
          last: { seq: 30 },
        },
      ],
    });
  });

  it('points at the first fault', async () => {
    change(segment, (bytes) => bytes.write('9', bytes.indexOf('1250')));
    const { code, out } = await haat('verify', data);
    expect(code).toBe(1);
    expect(out).toMatch(/FAULT at MPD-1\/000001\.jnl offset \d+, record 1: the line was changed/);
    expect(JSON.parse((await haat('verify', data, '--json')).out)).toMatchObject({
      ok: false,
      fault: { segment: 'MPD-1/000001.jnl', seq: 1, reason: 'hash-mismatch' },
    });
  });

  it('tells a torn tail and does not call it a fault', async () => {
    const last = join(data, 'journal', 'MPD-1', '000002.jnl');
    change(last, (bytes) => bytes.write('{"at":1', bytes.lastIndexOf('\n') + 1));
    const { code, out } = await haat('verify', data);
    expect(code).toBe(0);
    expect(out).toContain('Torn tail: 7 unfinished bytes');
  });

  it.each([
    [[]],
    [['verify']],
    [['verify', '/nowhere/at/all']],
    [['verify', 'a', 'b']],
    [['sell']],
    [['verify', 'a', '--loud']],
  ])('answers %j with how it is used', async (args) => {
    const { code, complaints } = await haat(...args);
    expect(code).toBe(2);
    expect(complaints).not.toBe('');
  });

  it('runs as a command, from the sources', () => {
    const script = new URL('../../../../build/haat.mjs', import.meta.url).pathname;
    const run = spawnSync(process.execPath, [script, 'verify', data, '--json'], {
      encoding: 'utf8',
      cwd: root,
    });
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, till: 'MPD' });
  });
});

describe('haat restore', () => {
  const witness = () => ['--witness', join(root, 'witness')];

  it('copies all of the backup and begins a new series that the till goes on with', async () => {
    const before = snapshot(data);
    const target = join(root, 'restored');
    const { code, out } = await haat('restore', data, target, ...witness());
    expect(out).toContain('up to record 30');
    expect(code).toBe(0);
    expect(snapshot(data)).toEqual(before);
    expect(readFileSync(join(target, 'people.jsonl'), 'utf8')).toBe('{"ref":"p1"}\n');
    const { journal, commands } = await openTill(nodeFiles, { folder: target });
    expect(commands).toHaveLength(30);
    expect(journal.incarnation()).toBe(2);
    expect(save(journal, 'on').seq).toBe(31);
    await journal.close();
    expect((await haat('verify', target)).code).toBe(0);
    expect(readdirSync(root).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('uses another series for every copy', async () => {
    await haat('restore', data, join(root, 'one'), ...witness());
    const second = await haat('restore', data, join(root, 'two'), ...witness(), '--json');
    expect(JSON.parse(second.out)).toMatchObject({ ok: true, incarnation: 3 });
    const third = await haat(
      'restore',
      data,
      join(root, 'three'),
      ...witness(),
      '--incarnation',
      '12',
      '--json',
    );
    expect(JSON.parse(third.out)).toMatchObject({ ok: true, incarnation: 12 });
  });

  it('overwrites nothing', async () => {
    const target = join(root, 'there');
    mkdirSync(target);
    writeFileSync(join(target, 'precious'), 'x');
    expect((await haat('restore', data, target, ...witness())).code).toBe(2);
    expect(readdirSync(target)).toEqual(['precious']);
    expect((await haat('restore', data, join(data, 'inside'), ...witness())).code).toBe(2);
  });

  it('refuses a damaged backup and leaves nothing behind', async () => {
    change(segment, (bytes) => bytes.write('9', bytes.indexOf('1250')));
    const { code, complaints } = await haat('restore', data, join(root, 'restored'), ...witness());
    expect(code).toBe(1);
    expect(complaints).toContain('damaged');
    expect(readdirSync(root)).toEqual(['data']);
  });

  it('takes a backup without the empty end of the last segment', async () => {
    const last = join(data, 'journal', 'MPD-1', '000002.jnl');
    const bytes = readFileSync(last);
    writeFileSync(last, bytes.subarray(0, bytes.lastIndexOf('\n') + 1));
    const { code } = await haat('restore', data, join(root, 'restored'), ...witness());
    expect(code).toBe(0);
    const { commands } = await openTill(nodeFiles, { folder: join(root, 'restored') });
    expect(commands).toHaveLength(30);
  });
});
