import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, sourcesDigest, writeStamp } from '../../../build/stamp.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'haat-stamp-'));
  await mkdir(join(root, 'shared', 'money'), { recursive: true });
  await mkdir(join(root, 'build', 'icons'), { recursive: true });
  await writeFile(join(root, 'shared', 'money', 'paise.ts'), 'one');
  await writeFile(join(root, 'package-lock.json'), '{}');
  writeStamp(root, sourcesDigest(root));
});
afterEach(() => rm(root, { recursive: true }));

describe('a build', () => {
  it('is fresh until a source changes', () => {
    expect(isBuilt(root)).toBe(true);
  });

  it.each([
    ['a source is written', () => writeFile(join(root, 'shared', 'money', 'paise.ts'), 'two')],
    ['a source is added', () => writeFile(join(root, 'shared', 'new.ts'), '')],
    ['a source is removed', () => rm(join(root, 'shared', 'money', 'paise.ts'))],
    [
      'a source moves',
      () => rename(join(root, 'shared', 'money', 'paise.ts'), join(root, 'shared', 'paise.ts')),
    ],
    ['a build script changes', () => writeFile(join(root, 'build', 'build.ts'), '')],
    ['the packages change', () => writeFile(join(root, 'package-lock.json'), '{"a":1}')],
    ['it is deleted', () => rm(join(root, 'dist'), { recursive: true })],
  ])('is stale when %s', async (_what, change) => {
    await change();
    expect(isBuilt(root)).toBe(false);
  });

  it('does not care for tests, documents and icons', async () => {
    await mkdir(join(root, 'test'));
    await writeFile(join(root, 'test', 'a.test.ts'), '');
    await writeFile(join(root, 'build', 'icons', '512x512.png'), '');
    expect(isBuilt(root)).toBe(true);
  });
});
