import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinary } from '../test/e2e/electron-app.ts';
import { buildAll } from './build-all.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { root } from './project.ts';
import { isBuilt } from './stamp.ts';

/**
 * Everything that must hold, in the order in which a fault is cheapest to find. Ends with one line for the whole:
 * `N passed, N failed`. `--quick` leaves the browser out.
 */
const quick = process.argv.includes('--quick');
const results = join(root, 'test-results');
let passed = 0;
let failed = 0;

function say(line: string): void {
  console.log(line);
}

function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const program = join(root, 'node_modules', '.bin', windows ? `${command}.cmd` : command);
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** A check that is one thing: it holds or it does not. */
async function check(name: string, work: () => Promise<boolean>): Promise<void> {
  say(`\n== ${name}`);
  const holds = await work();
  if (holds) passed += 1;
  else failed += 1;
  say(`== ${name}: ${holds ? 'holds' : 'FAILED'}`);
}

function readResults(file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A run that broke before it could count is one failure. */
function count(ran: boolean, counted: { passed: number; failed: number } | undefined): void {
  passed += counted?.passed ?? 0;
  failed += Math.max(counted?.failed ?? 0, ran ? 0 : 1);
}

async function unitTests(): Promise<void> {
  say('\n== rules, journal, host and page: unit, property and crash tests');
  const ran = await run('vitest', [
    'run',
    '-c',
    'build/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${join(results, 'unit.json')}`,
  ]);
  const found = readResults('unit.json') as { numPassedTests: number; numFailedTests: number } | undefined;
  count(ran, found && { passed: found.numPassedTests, failed: found.numFailedTests });
}

async function browserTests(): Promise<void> {
  say('\n== screens, in a real browser against the real host');
  if (!ensureBrowser(say)) {
    failed += 1;
    return;
  }
  say(
    electronBinary()
      ? 'Electron: the same specs run under it too'
      : 'Electron: no binary here, its project is skipped',
  );
  const ran = await run('playwright', ['test', '-c', 'build/playwright.config.ts']);
  const found = readResults('e2e.json') as
    | { stats: { expected: number; unexpected: number; flaky: number } }
    | undefined;
  if (found && found.stats.flaky > 0) say(`${found.stats.flaky} passed at the second try only`);
  count(ran, found && { passed: found.stats.expected + found.stats.flaky, failed: found.stats.unexpected });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await check('types', () => run('tsc', ['--noEmit', '-p', '.']));
await check('lint and layers', () => run('biome', ['check', '--error-on-warnings']));
await check('dead code', () => run('knip', ['-c', 'build/knip.json']));
await unitTests();
if (!quick) {
  await check('build', async () => {
    if (isBuilt(root)) return true;
    return buildAll(say).then(
      () => true,
      (error: unknown) => {
        say(String(error));
        return false;
      },
    );
  });
  await browserTests();
}
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
