import { useEffect, useState } from 'react';
import type { DrawerOpenings } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { drawerOpeningsOf } from '../../../shared/till/drawer-openings.ts';
import { ask, onNews } from '../../data/till.ts';

/** Days as `2026-11-22`, both included. */
export interface OpeningDays {
  readonly from: string;
  readonly to: string;
}

interface OpeningsReading {
  readonly reading: boolean;
  readonly problem?: Problem;
  readonly found?: DrawerOpenings;
}

/** The openings of some days, and those that come while they are looked at. */
export function useOpenings({ from, to }: OpeningDays): OpeningsReading {
  const [state, setState] = useState<OpeningsReading>({ reading: true });
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const answer = await ask('drawer.openings', { from, to });
      if (!isHere) return;
      setState({ reading: false, ...(answer.ok ? { found: answer.value } : { problem: answer.error }) });
    };
    setState(({ found }) => ({ reading: true, ...(found && { found }) }));
    void read();
    const stop = onNews((news) => {
      if (drawerOpeningsOf(news, () => undefined).length > 0) void read();
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [from, to]);
  return state;
}
