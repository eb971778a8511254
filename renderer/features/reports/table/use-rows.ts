import { useCallback, useEffect, useRef, useState } from 'react';
import type { TablePortion } from '../../../../shared/contract/filing-views.ts';
import type { Row } from '../../../../shared/filing/table.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ask } from '../../../data/till.ts';

/** Rows that are asked for at once. */
export const PORTION = 500;

export interface Rows {
  /** Columns, totals and how many rows there are; nothing before the first answer. */
  readonly head: Omit<TablePortion, 'rows'> | undefined;
  readonly problem: Problem | undefined;
  /** A row, where it is here already. */
  readonly row: (index: number) => Row | undefined;
  /** Says which rows are on the screen. */
  readonly look: (first: number, last: number) => void;
}

/** A table of a period, of which only those rows are fetched that somebody looks at. */
export function useRows(key: string, table: string): Rows {
  const [head, setHead] = useState<Rows['head']>();
  const [problem, setProblem] = useState<Problem>();
  const [portions, setPortions] = useState<ReadonlyMap<number, readonly Row[]>>(new Map());
  const asked = useRef(new Set<string>());
  const current = `${key}/${table}`;
  const latest = useRef(current);
  latest.current = current;

  const fetch = useCallback(
    async (portion: number) => {
      const id = `${key}/${table}/${portion}`;
      if (asked.current.has(id)) return;
      asked.current.add(id);
      const answer = await ask('filing.rows', { key, table, from: portion * PORTION, count: PORTION });
      if (latest.current !== `${key}/${table}`) return;
      if (!answer.ok) {
        asked.current.delete(id);
        return setProblem(answer.error);
      }
      const { rows, ...rest } = answer.value;
      setHead(rest);
      setPortions((before) => new Map(before).set(portion, rows));
    },
    [key, table],
  );

  useEffect(() => {
    asked.current.clear();
    setHead(undefined);
    setProblem(undefined);
    setPortions(new Map());
    void fetch(0);
  }, [fetch]);

  const row = (index: number) => portions.get(Math.floor(index / PORTION))?.[index % PORTION];
  const look = useCallback(
    (first: number, last: number) => {
      for (let at = Math.floor(first / PORTION); at <= Math.floor(last / PORTION); at += 1) void fetch(at);
    },
    [fetch],
  );
  return { head, problem, row, look };
}
