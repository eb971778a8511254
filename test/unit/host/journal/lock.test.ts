import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from '../../../../electron/host/journal/lock.ts';

const CHILD = new URL('./lock-child.ts', import.meta.url).pathname;

let folder = '';
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'haat-lock-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that tries to take the folder; resolves to its first word. */
async function contender(startAt = 0): Promise<{ child: ChildProcess; said: string }> {
  const args = ['--import', 'tsx', CHILD, folder, String(startAt)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = await once(child.stdout ?? child, 'data');
  return { child, said: String(line).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('the lock on a data folder', () => {
  it('is given to one of those who ask at the same moment', async () => {
    const startAt = Date.now() + 3000;
    const all = await Promise.all([contender(startAt), contender(startAt), contender(startAt)]);
    expect(all.map(({ said }) => said).sort()).toEqual([
      'data-folder-in-use',
      'data-folder-in-use',
      'locked',
    ]);
  });

  it('tells who has it and is free the moment that process is killed', async () => {
    const { child, said } = await contender();
    expect(said).toBe('locked');
    expect(await lockDataFolder(folder)).toEqual({
      ok: false,
      error: { code: 'data-folder-in-use', params: { pid: child.pid } },
    });
    await kill(child);
    const lock = await lockDataFolder(folder);
    expect(lock.ok).toBe(true);
    if (lock.ok) await lock.value.release();
  });

  it('is of the folder, whatever name it is reached by', async () => {
    const lock = await lockDataFolder(folder);
    const alias = `${folder}-alias`;
    symlinkSync(folder, alias);
    expect(await lockDataFolder(alias)).toMatchObject({ error: { code: 'data-folder-in-use' } });
    rmSync(alias);
    if (!lock.ok) throw new Error('not locked');
    await lock.value.release();
    const again = await lockDataFolder(folder);
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.release();
  });

  it('says so when the folder cannot be used', async () => {
    writeFileSync(join(folder, 'file'), '');
    const inside = join(folder, 'file', 'data');
    expect(await lockDataFolder(inside)).toMatchObject({ error: { code: 'data-folder-unusable' } });
  });
});
