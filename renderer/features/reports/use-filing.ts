import { useCallback, useEffect, useState } from 'react';
import type { FilerView, FilingView } from '../../../shared/contract/filing-views.ts';
import type { Period } from '../../../shared/filing/period.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ask } from '../../data/till.ts';

export type ReadyFiling = Extract<FilingView, { state: 'ready' }>;

export interface Filing {
  /** What was read; of another period than is asked for until that one is ready. */
  readonly ready: ReadyFiling | undefined;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly problem: Problem | undefined;
  readonly again: () => void;
}

/** Everybody who files here; nothing until the host has answered. */
export function useFilers(): readonly FilerView[] | undefined {
  const [filers, setFilers] = useState<readonly FilerView[]>();
  useEffect(() => {
    let isGone = false;
    void ask('filing.filers', {}).then((answer) => {
      if (!isGone && answer.ok) setFilers(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return filers;
}

/** Has a period read, portion by portion; what is no longer looked at is no longer asked for. */
export function useFiling(filer: string | undefined, { from, to }: Period): Filing {
  const [ready, setReady] = useState<ReadyFiling>();
  const [progress, setProgress] = useState<Filing['progress']>();
  const [problem, setProblem] = useState<Problem>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (filer === undefined) return;
    let isGone = false;
    const read = async () => {
      setProblem(undefined);
      for (let call = 0; !isGone; call += 1) {
        const again = turn > 0 && call === 0;
        const answer = await ask('filing.read', { filer, from, to, ...(again && { again }) });
        if (isGone) return;
        if (!answer.ok) return setProblem(answer.error);
        if (answer.value.state === 'ready') {
          setProgress(undefined);
          return setReady(answer.value);
        }
        const { done, total } = answer.value;
        setProgress({ done, total });
      }
    };
    void read().finally(() => {
      if (!isGone) setProgress(undefined);
    });
    return () => {
      isGone = true;
    };
  }, [filer, from, to, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const isIt = ready?.filer.id === filer && ready?.period.from === from && ready.period.to === to;
  return { ready: isIt ? ready : undefined, progress, problem, again };
}
