import { useEffect, useState } from 'react';
import type { Problem } from '../../../../shared/problem.ts';
import { ask, onNews } from '../../../data/till.ts';

/** Thousandths of an item that are set apart. */
export interface SetApart {
  readonly itemId: string;
  readonly quantity: number;
}

interface Quarantine {
  readonly goods?: readonly SetApart[];
  readonly problem?: Problem;
}

/** What is set apart, read anew when something comes to it or leaves it. */
export function useQuarantine(): Quarantine {
  const [reading, setReading] = useState<Quarantine>({});
  useEffect(() => {
    const asking = new AbortController();
    const read = async () => {
      const answer = await ask('quarantine.read', {}, { signal: asking.signal });
      if (asking.signal.aborted) return;
      if (!answer.ok) return setReading({ problem: answer.error });
      const goods = answer.value.map(([itemId, quantity]) => ({ itemId, quantity }));
      setReading({ goods: goods.filter(({ quantity }) => quantity > 0) });
    };
    void read();
    const stop = onNews(({ events }) => {
      if (events.some(({ kind }) => kind === 'note.issued@1' || kind === 'quarantine.cleared@1')) void read();
    });
    return () => {
      asking.abort();
      stop();
    };
  }, []);
  return reading;
}
