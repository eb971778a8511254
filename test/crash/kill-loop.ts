import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Starts a program again and again and kills it (`SIGKILL`) at random moments. After every death `check` is told all
 * that the program ever acknowledged on its standard output; it throws when something acknowledged is not there.
 */
export interface KillLoopOptions {
  /** Program and arguments; the number of the life, from 0, is put at the end. */
  readonly command: readonly [string, ...string[]];
  readonly cycles: number;
  /** The same seed kills after the same delays; it is part of every failure's message. */
  readonly seed: number;
  /** What a line acknowledges; undefined for a line that is something else. */
  readonly acknowledged: (line: string) => string | undefined;
  readonly check: (state: KillLoopState) => Promise<void> | void;
  /** Longest time from the first acknowledgement of a life to its death, milliseconds. */
  readonly longestLife?: number;
  /** One life in so many is killed while it starts, before it acknowledged anything. 0 for none. */
  readonly earlyDeaths?: number;
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
}

export interface KillLoopState {
  /** Number of the life that just ended. */
  readonly life: number;
  /** By life, in order. */
  readonly acknowledged: readonly (readonly string[])[];
}

export interface KillLoopReport {
  readonly lives: number;
  readonly acknowledged: number;
  /** Lives that ended before they acknowledged anything. */
  readonly stillborn: number;
}

/** A program that dies by itself, or says nothing for so long, is a failure of the program. */
const PATIENCE_MILLISECONDS = 30_000;

export async function runKillLoop(options: KillLoopOptions): Promise<KillLoopReport> {
  const { cycles, seed, check } = options;
  const random = createRandom(seed);
  const acknowledged: string[][] = [];
  for (let life = 0; life < cycles; life += 1) {
    const words: string[] = [];
    acknowledged.push(words);
    try {
      await liveAndDie(options, life, random, words);
      await check({ life, acknowledged });
    } catch (error) {
      throw new Error(`life ${life} of seed ${seed}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }
  return {
    lives: cycles,
    acknowledged: acknowledged.reduce((sum, words) => sum + words.length, 0),
    stillborn: acknowledged.filter((words) => words.length === 0).length,
  };
}

async function liveAndDie(
  options: KillLoopOptions,
  life: number,
  random: () => number,
  words: string[],
): Promise<void> {
  const { longestLife = 60, earlyDeaths = 8 } = options;
  const [program, ...args] = options.command;
  const child = spawn(program, [...args, String(life)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.folder !== undefined && { cwd: options.folder }),
    env: { ...process.env, ...options.environment },
  });
  const isEarly = earlyDeaths > 0 && random() < 1 / earlyDeaths;
  const delay = Math.floor(random() * longestLife);
  let killed = false;
  const kill = () => {
    killed = true;
    child.kill('SIGKILL');
  };
  const complaints = collect(child);
  let timer = setTimeout(kill, isEarly ? delay : PATIENCE_MILLISECONDS);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const word = options.acknowledged(line);
    if (word === undefined) return;
    if (words.length === 0 && !isEarly) {
      clearTimeout(timer);
      timer = setTimeout(kill, delay);
    }
    words.push(word);
  });
  // Everything acknowledged before death is still in the pipe; it is read to its end.
  await Promise.all([once(child, 'close'), once(lines, 'close')]);
  clearTimeout(timer);
  if (!killed) throw new Error(`died by itself (exit ${child.exitCode}): ${complaints()}`);
  if (!isEarly && words.length === 0) throw new Error(`acknowledged nothing: ${complaints()}`);
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (data) => {
    text += String(data);
  });
  return () => text.trim();
}

/** Mulberry32: small, and the same everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
