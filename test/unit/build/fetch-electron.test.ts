import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  electronProgram,
  fetchElectron,
  hasFailedLately,
  rememberFailure,
} from '../../../build/fetch-electron.ts';

const DAY = 24 * 3_600_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-fetch-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fetchWith(script: string, stallMs = 60_000) {
  const said: string[] = [];
  const workFolder = join(folder, 'work');
  const command = [process.execPath, '-e', script] as const;
  const done = await fetchElectron({
    command: [...command],
    workFolder,
    stallMs,
    say: (line) => said.push(line),
  });
  expect(await readdir(folder)).not.toContain('work');
  return { done, said };
}

describe('fetching Electron', () => {
  it('shows how far it is', async () => {
    const script = `
      const file = require('node:path').join(require('node:os').tmpdir(), 'electron.zip');
      require('node:fs').writeFileSync(file, Buffer.alloc(3_000_000));
      setTimeout(() => {}, 1_200);`;
    expect(await fetchWith(script)).toEqual({ done: true, said: ['Fetching Electron: 3 MB'] });
  });

  it('fails at once when the download does, and quietly', async () => {
    expect(await fetchWith('console.error("ENOTFOUND"); process.exit(1)')).toEqual({ done: false, said: [] });
  });

  it('gives up a download that does not move', async () => {
    expect(await fetchWith('setInterval(() => {}, 1_000)', 100)).toEqual({ done: false, said: [] });
  });

  it('fails where there is nothing to run', async () => {
    const parts = { workFolder: join(folder, 'work'), stallMs: 100, say: () => {} };
    expect(await fetchElectron({ ...parts, command: [join(folder, 'missing')] })).toBe(false);
  });
});

describe('a failure to fetch', () => {
  it('is remembered for a week, for that version', () => {
    const note = join(folder, 'cache', 'note.json');
    expect(hasFailedLately(note, '45.4.1', 0)).toBe(false);
    rememberFailure(note, '45.4.1', 1_000);
    expect(hasFailedLately(note, '45.4.1', 1_000 + 6 * DAY)).toBe(true);
    expect(hasFailedLately(note, '45.4.1', 1_000 + 8 * DAY)).toBe(false);
    expect(hasFailedLately(note, '45.5.0', 1_000)).toBe(false);
  });

  it.each(['', 'null', '[]', '{"version":"45.4.1"}'])('is not read out of %j', async (text) => {
    const note = join(folder, 'note.json');
    await writeFile(note, text);
    expect(hasFailedLately(note, '45.4.1', 0)).toBe(false);
  });
});

describe("Electron's program", () => {
  it('is there once the package names it and has it', async () => {
    expect(electronProgram(folder)).toBeUndefined();
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(electronProgram(folder)).toBeUndefined();
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist', 'electron'), '');
    expect(electronProgram(folder)).toBe(join(folder, 'dist', 'electron'));
  });
});
