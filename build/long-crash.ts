import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.ts';

/** `npm run test:crash`: the crash tests with 1,000 deaths each; another number may be given. */
const cycles = process.argv[2] ?? '1000';
const vitest = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'vitest.cmd' : 'vitest');
const { status } = spawnSync(vitest, ['run', '-c', 'build/vitest.config.ts', 'test/crash'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, HAAT_CRASH_CYCLES: cycles },
});
process.exitCode = status ?? 1;
