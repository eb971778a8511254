import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journal } from '../../electron/host/journal/journal.ts';
import { openJournal } from '../../electron/host/journal/open-journal.ts';
import type { JournalEntry } from '../../shared/journal/record.ts';
import { createFaultDisk, type FaultDisk } from '../unit/host/journal/fault-disk.ts';
import { createDice, entry, FOLDER, openTill, range, SMALL_SEGMENT } from '../unit/host/journal/till.ts';

/** What a person at the till knows: what was answered "saved", and what was never clearly answered. */
interface Model {
  saved: string[];
  unanswered: string[];
  /** Answered "not saved", for certain. */
  refused: Set<string>;
  lastAt: number;
  commands: number;
}

interface Real {
  disk: FaultDisk;
  backup: { readonly disk: FaultDisk; readonly saved: readonly string[] } | undefined;
  journal: Journal;
}

type Step = fc.AsyncCommand<Model, Real>;

const WITNESS = { witnessFolder: '/witness' };

/** Opens the journal and compares what comes back with what is known. */
async function reopen(model: Model, real: Real, disturbed = false): Promise<void> {
  const { journal, records } = await openPatiently(real.disk);
  const commands = records.map(({ cmd }) => cmd);
  const possible = [...model.saved, ...model.unanswered];
  // The header that leaves a refused record out may itself be damaged later; the till is then read-only.
  const isUnsure = disturbed && journal.report().damage !== undefined;
  const counted = commands.filter((cmd) => !(isUnsure && model.refused.has(cmd)));
  expect(counted).toEqual(possible.slice(0, counted.length));
  expect(records.map(({ seq }) => seq)).toEqual(range(records.length).map((index) => index + 1));
  expect(journal.head().seq).toBe(records.length);
  if (!disturbed) expect(journal.state()).toBe('ready');
  if (counted.length < model.saved.length) expect(journal.state()).toBe('read-only');
  if (journal.state() === 'read-only') {
    expect(journal.append(entry('refused')).ok).toBe(false);
    const begun = journal.startIncarnation('damaged');
    if (!begun.ok) expect(['incarnations-exhausted', 'disk-full', 'not-saved']).toContain(begun.error.code);
  }
  model.saved = commands;
  for (const cmd of commands) model.refused.delete(cmd);
  model.unanswered = [];
  model.lastAt = journal.lastAt();
  real.journal = journal;
}

/** As someone who presses "try again" when the disk refuses. */
async function openPatiently(disk: FaultDisk) {
  for (;;) {
    const records: { seq: number; cmd: string }[] = [];
    const opened = await openJournal({
      folder: FOLDER,
      fs: disk.boot(),
      till: 'MPD',
      segmentBytes: SMALL_SEGMENT,
      ...WITNESS,
      onRecord: ({ seq, cmd }) => records.push({ seq, cmd }),
    });
    if (opened.ok) return { journal: opened.value, records };
    expect(['journal-unopened', 'not-saved', 'disk-full']).toContain(opened.error.code);
    disk.resize(Number.POSITIVE_INFINITY);
  }
}

function append(model: Model, { journal }: Real, count: number, padding: number, late: number): void {
  const entries = range(count).map((): JournalEntry => {
    model.commands += 1;
    return { ...entry(`c-${model.commands}`, padding), at: model.lastAt - late + model.commands };
  });
  const commands = entries.map(({ cmd }) => cmd);
  const stateBefore = journal.state();
  const headBefore = journal.head();
  const result = journal.appendMany(entries);
  if (result.ok) {
    expect(result.value.map(({ seq }) => seq)).toEqual(
      range(count).map((one) => model.saved.length + 1 + one),
    );
    model.saved.push(...commands);
    model.lastAt = entries.at(-1)?.at ?? model.lastAt;
    return;
  }
  expect(journal.head()).toEqual(headBefore);
  const { code, params } = result.error;
  if (stateBefore === 'ready') expect(['not-saved', 'disk-full', 'record-too-large']).toContain(code);
  if (code === 'not-saved' && params?.saved === 'unknown') {
    model.unanswered = commands;
  } else for (const cmd of commands) model.refused.add(cmd);
}

function step(name: string, run: (model: Model, real: Real) => Promise<void> | void): Step {
  return { check: () => true, run: async (model, real) => run(model, real), toString: () => name };
}

const seed = fc.nat(1_000_000);

const steps = [
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(900))
    .map(([count, padding]) =>
      step(`append(${count},${padding})`, (model, real) => append(model, real, count, padding, 0)),
    ),
  fc.nat(900).map((padding) => step(`one(${padding})`, (model, real) => append(model, real, 1, padding, 0))),
  fc.constant(
    step('clockBack', (model, real) => {
      expect(real.journal.clockBehind(model.lastAt - 5000)).toBe(5000);
      append(model, real, 1, 10, 5000);
    }),
  ),
  fc.constant(step('kill', (model, real) => reopen(model, real))),
  fc.constant(step('idle', (_, real) => real.journal.idle())),
  fc.constant(
    step('close', async (model, real) => {
      await real.journal.close();
      await reopen(model, real);
    }),
  ),
  seed.map((value) =>
    step(`powerCut(${value})`, async (model, real) => {
      real.disk.cutPower(createDice(value));
      await reopen(model, real);
    }),
  ),
  fc.tuple(fc.integer({ min: 1, max: 3 }), seed).map(([count, value]) =>
    step(`fsyncFail(${count},${value})`, (model, real) => {
      real.disk.failSyncs(count, createDice(value), value % 2);
      append(model, real, 1 + (value % 3), value % 700, 0);
    }),
  ),
  fc.nat(1200).map((bytes) =>
    step(`writeFail(${bytes})`, (model, real) => {
      real.disk.failWrite(bytes);
      append(model, real, 2, 300, 0);
    }),
  ),
  fc.constant(
    step('recover', (model, real) => {
      real.disk.failSyncs(0);
      if (!real.journal.recover()) return;
      for (const cmd of model.unanswered) model.refused.add(cmd);
      model.unanswered = [];
    }),
  ),
  fc
    .nat(9000)
    .map((bytes) => step(`diskFull(${bytes})`, (_, real) => real.disk.resize(real.disk.used() + bytes))),
  fc.constant(step('room', (_, real) => real.disk.resize(Number.POSITIVE_INFINITY))),
  fc.tuple(fc.nat(), seed).map(([at, value]) =>
    step(`bitFlip(${at},${value})`, (model, real) =>
      disturb(model, real, at, (bytes) => {
        const used = bytes.lastIndexOf(0x0a) + 1;
        const index = value % Math.max(1, Math.min(bytes.length, used + 20));
        bytes[index] = (bytes[index] ?? 0) ^ (1 << (value % 8));
        return bytes;
      }),
    ),
  ),
  fc
    .tuple(fc.nat(), seed)
    .map(([at, value]) =>
      step(`truncate(${at},${value})`, (model, real) =>
        disturb(model, real, at, (bytes) => bytes.slice(0, value % (bytes.length + 1))),
      ),
    ),
  fc.constant(
    step('backup', async (model, real) => {
      await settle(model, real);
      real.backup = { disk: real.disk.copy(), saved: [...model.saved] };
    }),
  ),
  fc.constant(step('putBack', putBack)),
];

/** Changes a segment file behind the till's back, once all is durable and witnessed. */
async function disturb(
  model: Model,
  real: Real,
  at: number,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<void> {
  await settle(model, real);
  const segments = real.disk.paths().filter((path) => path.endsWith('.jnl'));
  const path = segments[at % segments.length];
  if (path === undefined) return;
  real.disk.overwrite(path, change(real.disk.contents(path)));
  await reopen(model, real, true);
}

/** An old copy of the data over the new, by hand, while the machine remembers. */
async function putBack(model: Model, real: Real): Promise<void> {
  if (!real.backup) return;
  await settle(model, real);
  const { disk, backup } = real;
  const isData = (path: string) => path.startsWith('/data');
  for (const path of disk.paths().filter(isData)) if (!backup.disk.paths().includes(path)) disk.remove(path);
  for (const path of backup.disk.paths().filter(isData)) disk.restore(path, backup.disk.contents(path));
  const isOlder = model.saved.some((cmd, index) => backup.saved[index] !== cmd);
  model.saved = [...backup.saved];
  const { journal, records } = await openPatiently(disk);
  expect(records.map(({ cmd }) => cmd)).toEqual(backup.saved);
  if (isOlder) expect(journal.state()).toBe('read-only');
  await reopen(model, real, true);
}

async function settle(model: Model, real: Real): Promise<void> {
  real.disk.resize(Number.POSITIVE_INFINITY);
  real.disk.failSyncs(0);
  await reopen(model, real);
  await real.journal.idle();
}

const RUNS = Number(process.env.HAAT_MODEL_RUNS ?? 150);

it('keeps every record that was answered as saved, in order, through anything', {
  timeout: 60_000 + RUNS * 200,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 30 }), async (commands) => {
      const disk = createFaultDisk();
      const { journal } = await openTill(disk.boot(), WITNESS);
      const model: Model = { saved: [], unanswered: [], refused: new Set(), lastAt: 0, commands: 0 };
      const real: Real = { disk, backup: undefined, journal };
      await fc.asyncModelRun(() => ({ model, real }), commands);
    }),
    { numRuns: RUNS },
  );
});
