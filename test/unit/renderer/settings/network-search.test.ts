import { describe, expect, it } from 'vitest';
import {
  type SearchState,
  searchNetwork,
} from '../../../../renderer/features/settings/printers/network-search.ts';
import { problem } from '../../../../shared/problem.ts';
import { err, ok } from '../../../../shared/result.ts';

const printer = (host: string, answers: boolean) => ({ host, port: 9100, answers });

describe('a search of the network', () => {
  it('shows what it has tried and found so far, printers that answer first', async () => {
    const shown: SearchState[] = [];
    const portions = [
      { found: [printer('a', false)], tried: 64, total: 100 },
      { found: [printer('b', true)], tried: 100, total: 100 },
    ];
    const asked: number[] = [];
    const portion = async (from: number) => {
      asked.push(from);
      return ok(portions[asked.length - 1] ?? { found: [], tried: from, total: 100 });
    };
    await searchNetwork(portion, new AbortController().signal, (search) => shown.push(search));
    expect(asked).toEqual([0, 64]);
    expect(shown.map(({ state, tried, found }) => [state, tried, found.map(({ host }) => host)])).toEqual([
      ['running', 0, []],
      ['running', 64, ['a']],
      ['done', 100, ['b', 'a']],
    ]);
  });

  it('asks for nothing more once it is stopped, and keeps what it found', async () => {
    const stop = new AbortController();
    const shown: SearchState[] = [];
    let asked = 0;
    const portion = async () => {
      asked += 1;
      if (asked === 2) stop.abort();
      return ok({ found: [printer('a', true)], tried: asked * 64, total: 254 });
    };
    await searchNetwork(portion, stop.signal, (search) => shown.push(search));
    expect(asked).toBe(2);
    expect(shown.at(-1)).toMatchObject({ state: 'stopped', tried: 64, found: [{ host: 'a' }] });
  });

  it('ends where the host fails or has no more, instead of asking for ever', async () => {
    const shown: SearchState[] = [];
    const quiet = new AbortController().signal;
    await searchNetwork(
      async () => err(problem('timed-out')),
      quiet,
      (search) => shown.push(search),
    );
    expect(shown.at(-1)).toMatchObject({ state: 'failed', problem: { code: 'timed-out' } });
    await searchNetwork(
      async () => ok({ found: [], tried: 0, total: 9 }),
      quiet,
      (search) => shown.push(search),
    );
    expect(shown.at(-1)).toMatchObject({ state: 'done' });
  });
});
