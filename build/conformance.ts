import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCases } from './conformance/file.ts';
import { type Failure, runCases } from './conformance/run.ts';

/**
 * Scores the till with a file of cases: `npm run conformance -- cases.json`. Says each failure with what was expected
 * and what came, then `N passed, M failed`. Ends with 1 where anything failed or the file cannot be read.
 */
function say(line: string): void {
  console.log(line);
}

function tell({ id, note, fault, differences }: Failure): void {
  say(`FAILED ${id}${note === undefined ? '' : ` (${note})`}`);
  if (fault !== undefined) say(`  ${fault}`);
  for (const { path, expected, got } of differences) {
    say(`  ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    say(`The file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function run(path: string): boolean {
  const text = textOf(path);
  if (text === undefined) return false;
  const read = readCases(text);
  if ('fault' in read) {
    say(`The file ${path} cannot be used. ${read.fault}`);
    return false;
  }
  const { passed, failures } = runCases(read.file);
  for (const failure of failures) tell(failure);
  say(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0;
}

/** `npm run` goes to the project's folder first; a path is meant from where the person stands. */
function fromHere(path: string): string {
  const asked = resolve(process.env.INIT_CWD ?? '.', path);
  return existsSync(asked) ? asked : resolve(path);
}

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  say('Name one file of cases: npm run conformance -- cases.json');
  process.exitCode = 1;
} else if (!run(fromHere(path))) process.exitCode = 1;
