import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const biome = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'biome.cmd' : 'biome');
const LAYER_RULES = ['noRestrictedImports', 'noNodejsModules', 'noCommonJs', 'plugin'];

type Case = readonly [file: string, source: string];

function imports(file: string, from: string): Case {
  return [file, `export { x } from '${from}';\n`];
}

/** Every room and the rooms it may use; `till`, `contract` and `sample` may use all. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  money: [],
  access: [],
  journal: [],
  piece: [],
  tax: ['money'],
  item: ['money', 'tax'],
  stock: ['item'],
  sale: ['money', 'tax', 'item', 'access', 'piece'],
  shift: ['money', 'sale', 'access'],
  receipt: ['money', 'tax', 'item', 'sale', 'shift', 'access', 'till', 'upi'],
  filing: ['money', 'tax', 'item', 'sale'],
  label: ['money', 'item', 'access', 'receipt'],
  upi: ['money'],
  device: ['money'],
  document: ['money', 'tax', 'item', 'sale', 'receipt', 'upi'],
  artisan: ['money', 'item', 'stock', 'sale'],
  fair: ['money', 'item', 'stock', 'sale'],
  channel: ['money', 'item', 'stock', 'sale'],
};
const everyRoom = [...Object.keys(rooms), 'till', 'contract', 'sample'];

const pairs = everyRoom.flatMap((room) =>
  everyRoom
    .filter((other) => other !== room)
    .map((other) => ({ room, other, allowed: rooms[room]?.includes(other) ?? true })),
);

const outOfShared = [
  '../../electron/host/host.ts',
  '../../electron/main/main.ts',
  '../../renderer/data/till.ts',
  '../../build/project.ts',
  '../../test/fixtures/ports.ts',
  '../../package.json',
  'node:fs',
  'fs',
  'node:fs/promises',
  'fs/promises',
  'react',
  'react-dom/client',
  'electron',
  'electron/main',
  'dexie',
  'zustand',
  'ws',
  'pino',
  '@mantine/core',
  '/etc/passwd',
];

/** The same place, named from one folder further in. */
function deeper(from: string): string {
  return from.startsWith('..') ? `../${from}` : from;
}

const refused: readonly Case[] = [
  ...everyRoom.flatMap((room) => outOfShared.map((from) => imports(`shared/${room}/a.ts`, from))),
  ...everyRoom.flatMap((room) =>
    outOfShared.map((from) => imports(`shared/${room}/inner/a.ts`, deeper(from))),
  ),
  ...outOfShared.map((from) => imports('shared/result.ts', from)),
  ...everyRoom.map((room) => imports('shared/result.ts', `./${room}/a.ts`)),
  ...everyRoom.filter((room) => room !== 'contract').map((room) => imports(`shared/${room}/a.ts`, 'birpc')),
  ...pairs
    .filter(({ allowed }) => !allowed)
    .flatMap(({ room, other }) => [
      imports(`shared/${room}/a.ts`, `../${other}/a.ts`),
      imports(`shared/${room}/a.ts`, `../${other}/inner/a.ts`),
      imports(`shared/${room}/inner/a.ts`, `../../${other}/a.ts`),
    ]),
  // A room nobody has named in the rule yet.
  imports('shared/new/a.ts', '../till/a.ts'),
  imports('shared/new/a.ts', '../../renderer/a.ts'),
  // Roundabout paths.
  imports('shared/money/a.ts', './../till/a.ts'),
  imports('shared/money/a.ts', './inner/../../till/a.ts'),
  imports('shared/money/a.ts', '.././till/a.ts'),
  imports('shared/money/a.ts', '..//till/a.ts'),
  imports('shared/money/a.ts', '../../shared/till/a.ts'),
  imports('shared/tax/a.ts', '../money/../till/a.ts'),
  imports('shared/tax/a.ts', '../money/./../till/a.ts'),
  imports('shared/tax/inner/a.ts', '../../money/../till/a.ts'),
  // Every way to write it.
  ['shared/money/a.ts', "import { x } from '../till/a.ts';\nx();\n"],
  ['shared/money/a.ts', "import type { X } from '../till/a.ts';\nexport type Y = X;\n"],
  ['shared/money/a.ts', "import '../till/a.ts';\n"],
  ['shared/money/a.ts', "export * from '../till/a.ts';\n"],
  ['shared/money/a.ts', "export type { X } from '../till/a.ts';\n"],
  ['shared/money/a.ts', "export const x = await import('../till/a.ts');\n"],
  ['shared/money/a.ts', "export const x = require('../till/a.ts');\n"],
  ['shared/money/a.ts', "export type Y = import('../till/a.ts').X;\n"],

  imports('renderer/features/sell/Sell.tsx', '../../../electron/host/host.ts'),
  imports('renderer/main.tsx', '../electron/web/server.ts'),
  imports('renderer/main.tsx', '../electron/preload/channels.ts'),
  imports('renderer/main.tsx', '../build/project.ts'),
  imports('renderer/data/till.ts', '../../test/fixtures/ports.ts'),
  imports('renderer/main.tsx', 'electron'),
  imports('renderer/main.tsx', 'electron/renderer'),
  imports('renderer/main.tsx', 'node:fs'),
  imports('renderer/main.tsx', 'node:fs/promises'),
  imports('renderer/main.tsx', 'path'),
  imports('renderer/main.tsx', 'ws'),
  imports('renderer/main.tsx', 'pino'),
  ['renderer/main.tsx', "import type { App } from 'electron';\nexport type Y = App;\n"],
  ['renderer/main.tsx', "export type Y = import('electron').App;\n"],

  imports('electron/host/host.ts', 'electron'),
  imports('electron/host/host.ts', 'electron/main'),
  imports('electron/host/host.ts', 'electron-updater'),
  imports('electron/host/host.ts', '../main/settings.ts'),
  imports('electron/host/host.ts', '../preload/channels.ts'),
  imports('electron/host/host.ts', '../web/server.ts'),
  imports('electron/host/host.ts', '../../renderer/data/till.ts'),
  imports('electron/host/journal/journal.ts', '../../../renderer/data/till.ts'),
  imports('electron/host/journal/journal.ts', '../../main/main.ts'),
  imports('electron/host/host.ts', '../../test/fixtures/ports.ts'),
  imports('electron/host/host.ts', 'react'),
  imports('electron/host/host.ts', 'dexie'),
  ['electron/host/host.ts', "import type { App } from 'electron';\nexport type Y = App;\n"],
  ['electron/host/host.ts', "export type Y = import('electron').App;\n"],
  ['electron/host/host.ts', "export const e = await import('electron');\n"],

  imports('electron/web/server.ts', 'electron'),
  imports('electron/web/server.ts', '../../renderer/data/link/web-socket-port.ts'),
  imports('electron/web/server.ts', '../main/page-files.ts'),
  imports('electron/web/server.ts', '../preload/channels.ts'),
  imports('electron/web/server.ts', 'react-dom'),

  imports('electron/main/main.ts', '../../renderer/data/link/link.ts'),
  imports('electron/main/main.ts', '../web/server.ts'),
  imports('electron/main/main.ts', '../../build/project.ts'),
  imports('electron/main/main.ts', 'react'),

  imports('electron/preload/preload.ts', '../../renderer/data/link/link.ts'),
  imports('electron/preload/preload.ts', '../main/addresses.ts'),
  imports('electron/preload/preload.ts', '../host/data-folder.ts'),
  imports('electron/preload/preload.ts', '../../shared/problem.ts'),
  imports('electron/preload/preload.ts', 'node:fs'),
];

const accepted: readonly Case[] = [
  ...everyRoom.flatMap((room) => [
    imports(`shared/${room}/a.ts`, 'zod'),
    imports(`shared/${room}/a.ts`, './b.ts'),
    imports(`shared/${room}/a.ts`, './inner/b.ts'),
    imports(`shared/${room}/a.ts`, '../problem.ts'),
    imports(`shared/${room}/inner/a.ts`, './b.ts'),
    imports(`shared/${room}/inner/a.ts`, '../b.ts'),
    imports(`shared/${room}/inner/a.ts`, '../other/b.ts'),
    imports(`shared/${room}/inner/a.ts`, '../../problem.ts'),
  ]),
  ...pairs
    .filter(({ allowed }) => allowed)
    .flatMap(({ room, other }) => [
      imports(`shared/${room}/a.ts`, `../${other}/a.ts`),
      imports(`shared/${room}/inner/a.ts`, `../../${other}/a.ts`),
    ]),
  imports('shared/calendar.ts', './problem.ts'),
  imports('shared/calendar.ts', 'zod'),
  imports('shared/contract/client.ts', 'birpc'),
  imports('shared/new/a.ts', '../money/a.ts'),
  ['shared/tax/a.ts', "import type { X } from '../money/a.ts';\nexport type Y = X;\n"],

  imports('renderer/features/sell/Sell.tsx', '../../../shared/contract/define.ts'),
  imports('renderer/features/sell/Sell.tsx', '../../ui/Key.tsx'),
  imports('renderer/main.tsx', '@mantine/core'),
  imports('renderer/main.tsx', '../package.json'),

  imports('electron/host/host.ts', 'node:fs'),
  imports('electron/host/host.ts', '../../shared/till/decide.ts'),
  imports('electron/host/host.ts', 'pino'),
  imports('electron/web/server.ts', '../host/content-security-policy.ts'),
  imports('electron/web/server.ts', 'ws'),
  imports('electron/main/main.ts', 'electron'),
  imports('electron/main/main.ts', '../host/data-folder.ts'),
  imports('electron/main/main.ts', '../preload/channels.ts'),
  ['electron/main/apis.ts', "export type Apis = typeof import('electron');\n"],
  imports('electron/preload/preload.ts', 'electron'),
  imports('electron/preload/preload.ts', './channels.ts'),
];

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

describe('the layers', () => {
  let folder: string;
  let caught: ReadonlySet<string>;

  /** Each case gets a name of its own in its folder, so that one run of Biome judges them all. */
  function place([file]: Case, index: number): string {
    return file.replace(/\.(?=[a-z]+$)/, `-case-${index}.`);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'haat-layers-'));
    for (const file of ['.biome.json', '.gitignore', 'build/no-import-types.grit']) {
      await cp(join(root, file), join(folder, file));
    }
    const sources = [...refused, ...accepted].map((each, index) => [place(each, index), each[1]] as const);
    for (const layer of new Set(sources.map(([file]) => dirname(file)))) {
      await mkdir(join(folder, layer), { recursive: true });
    }
    await Promise.all(sources.map(([file, source]) => writeFile(join(folder, file), source)));
    caught = await filesCaughtIn(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('refuse every import that crosses them', () => {
    expect(refused.filter((each, index) => !caught.has(place(each, index)))).toEqual([]);
  });

  it('accept every import that follows them', () => {
    expect(accepted.filter((each, index) => caught.has(place(each, refused.length + index)))).toEqual([]);
  });
});

/** The files in which Biome, under the project's own rules, finds a layer crossed. */
async function filesCaughtIn(folder: string): Promise<ReadonlySet<string>> {
  const args = ['lint', '--max-diagnostics=none', '--reporter=json'];
  const output = await new Promise<string>((resolve) => {
    // It exits with an error because it finds errors: that is what it is asked for.
    execFile(biome, args, { cwd: folder, maxBuffer: 512 * 1024 * 1024 }, (_error, text) => resolve(text));
  });
  const { diagnostics } = report.parse(JSON.parse(output));
  const crossings = diagnostics.filter(({ category }) => LAYER_RULES.some((rule) => category.endsWith(rule)));
  return new Set(crossings.map(({ location }) => location.path.replaceAll('\\', '/')));
}
