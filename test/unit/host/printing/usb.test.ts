import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listUsbPrinters } from '../../../../electron/host/printing/usb.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-usb-'));
  for (const name of ['dev', 'sys/lp2', 'bus/3-1/3-1:1.0'])
    await mkdir(join(folder, name), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const places = () => ({ devices: join(folder, 'dev'), descriptions: join(folder, 'sys') });

test('printers on USB are listed in their order, by maker and model where they say it', async () => {
  for (const name of ['lp10', 'lp2', 'hiddev0', 'lp']) await writeFile(join(folder, 'dev', name), '');
  await writeFile(join(folder, 'bus/3-1/manufacturer'), 'TVS-E\n');
  await writeFile(join(folder, 'bus/3-1/product'), 'RP 3230\n');
  await symlink(join(folder, 'bus/3-1/3-1:1.0'), join(folder, 'sys/lp2/device'));
  expect(await listUsbPrinters({ ...places(), mayUse: async (path) => path.endsWith('lp2') })).toEqual([
    { path: join(folder, 'dev/lp2'), mayUse: true, label: 'TVS-E RP 3230' },
    { path: join(folder, 'dev/lp10'), mayUse: false },
  ]);
});

test('a file that is ours may be used', async () => {
  await writeFile(join(folder, 'dev/lp0'), '');
  expect(await listUsbPrinters(places())).toEqual([{ path: join(folder, 'dev/lp0'), mayUse: true }]);
});

test('a machine without such printers has none', async () => {
  expect(await listUsbPrinters({ devices: join(folder, 'nothing') })).toEqual([]);
});
