import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { errorCode } from '../files/file-system.ts';
import { nodeFiles } from '../files/node-files.ts';
import { defaultWitnessFolder } from '../journal/witness.ts';
import { describeProblem, describeVerification } from './describe.ts';
import { restoreBackup } from './restore.ts';
import { verifyJournal } from './verify.ts';

const USAGE = `Usage:
  haat verify <folder> [--json]
      Checks a journal from the first record to the last; changes nothing.
      <folder> is a data folder, its journal folder, or the folder of one incarnation.
  haat restore <backup folder> <new data folder> [--incarnation <number>] [--witness <folder>] [--json]
      Checks a backup, copies it and begins a new bill series in the copy.
      Give --incarnation when the till was restored on another machine since the backup.

Exit code: 0 when all is well, 1 when something is wrong, 2 when asked wrongly.`;

/** Where the words go; given in for tests. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}

const terminal: Terminal = {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** The `haat` command. Returns the exit code. */
export async function runHaat(args: readonly string[], to: Terminal = terminal): Promise<0 | 1 | 2> {
  const asked = readArguments(args);
  if (!asked) return misuse(to);
  const [command, ...folders] = asked.positionals;
  const [first, second] = folders;
  try {
    if (asked.help) return help(to);
    if (command === 'verify' && first !== undefined && folders.length === 1)
      return await verify(first, asked, to);
    if (command === 'restore' && first !== undefined && second !== undefined && folders.length === 2) {
      return await restore(first, second, asked, to);
    }
    return misuse(to);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'UNKNOWN') throw error;
    to.complain(`haat: the disk says ${code}`);
    return 1;
  }
}

interface Asked {
  readonly positionals: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly witness: string;
  readonly incarnation?: number;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const options = {
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    witness: { type: 'string' },
    incarnation: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const incarnation = values.incarnation === undefined ? undefined : Number(values.incarnation);
    if (incarnation !== undefined && !(Number.isInteger(incarnation) && incarnation > 0)) return undefined;
    return {
      positionals,
      json: values.json ?? false,
      help: values.help ?? false,
      witness: values.witness ?? defaultWitnessFolder(),
      ...(incarnation !== undefined && { incarnation }),
    };
  } catch {
    return undefined;
  }
}

function help(to: Terminal): 0 {
  to.print(USAGE);
  return 0;
}

function misuse(to: Terminal): 2 {
  to.complain(USAGE);
  return 2;
}

async function verify(folder: string, { json }: Asked, to: Terminal): Promise<0 | 1 | 2> {
  const verified = await verifyJournal(nodeFiles, resolve(folder));
  if (!verified.ok) {
    if (json) to.print(JSON.stringify({ ok: false, problem: verified.error }));
    to.complain(`haat: ${describeProblem(verified.error)}`);
    return verified.error.code === 'journal-missing' ? 2 : 1;
  }
  const isSound = verified.value.fault === undefined;
  if (json) to.print(JSON.stringify({ ok: isSound, ...verified.value }, null, 2));
  else for (const line of describeVerification(verified.value)) to.print(line);
  return isSound ? 0 : 1;
}

async function restore(backup: string, target: string, asked: Asked, to: Terminal): Promise<0 | 1 | 2> {
  const { json, witness, incarnation } = asked;
  const restored = await restoreBackup({
    backup,
    target,
    witnessFolder: witness,
    ...(incarnation !== undefined && { incarnation }),
  });
  if (!restored.ok) {
    if (json) to.print(JSON.stringify({ ok: false, problem: restored.error }));
    to.complain(`haat: ${describeProblem(restored.error)}`);
    return ['journal-missing', 'folder-in-use', 'folder-inside-backup'].includes(restored.error.code) ? 2 : 1;
  }
  const { till, incarnation: begun, head } = restored.value;
  if (json) to.print(JSON.stringify({ ok: true, ...restored.value }));
  else
    to.print(
      `Till ${till} restored up to record ${head.seq}. Its bills now begin series ${begun.toString(36).toUpperCase()}.`,
    );
  return 0;
}
