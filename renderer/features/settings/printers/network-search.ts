import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../../shared/contract/define.ts';
import type { FoundPrinter, PrinterPortion } from '../../../../shared/contract/views.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ask } from '../../../data/till.ts';

/** How a search for printers stands. */
export interface SearchState {
  readonly state: 'none' | 'running' | 'stopped' | 'done' | 'failed';
  readonly found: readonly FoundPrinter[];
  readonly tried: number;
  readonly total: number;
  readonly problem?: Problem;
}

export const NOT_SEARCHED: SearchState = { state: 'none', found: [], tried: 0, total: 0 };

/** Asks for portion after portion until all are tried, one fails, or the search is stopped. */
export async function searchNetwork(
  portion: (from: number) => Promise<Answer<PrinterPortion>>,
  signal: AbortSignal,
  onChange: (search: SearchState) => void,
): Promise<void> {
  let search: SearchState = { ...NOT_SEARCHED, state: 'running' };
  const change = (changes: Partial<SearchState>) => {
    search = { ...search, ...changes };
    onChange(search);
  };
  change({});
  while (search.state === 'running') {
    const answer = await portion(search.tried);
    if (signal.aborted) return change({ state: 'stopped' });
    if (!answer.ok) return change({ state: 'failed', problem: answer.error });
    const { found, tried, total } = answer.value;
    // Printers that say so come first; the rest may be something else.
    const all = [...search.found, ...found].sort((a, b) => Number(b.answers) - Number(a.answers));
    const isOver = tried >= total || tried <= search.tried;
    change({ found: all, tried, total, state: isOver ? 'done' : 'running' });
  }
}

/** A search that begins when a person says so and ends with the dialog. */
export function useNetworkSearch(): {
  readonly search: SearchState;
  readonly start: () => void;
  readonly stop: () => void;
} {
  const [search, setSearch] = useState(NOT_SEARCHED);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    void searchNetwork(
      (from) => ask('printers.search', { from }, { signal }),
      signal,
      (next) => running.current === controller && setSearch(next),
    );
  };
  return { search, start, stop: () => running.current?.abort() };
}
