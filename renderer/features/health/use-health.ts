import { useCallback, useEffect, useState } from 'react';
import type { HealthReport } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { askApproval } from '../../data/approval.ts';
import { ask } from '../../data/till.ts';

export type Repair = 'verify' | 'reopen' | 'mirror' | 'new-incarnation' | 'clear-page-storage';

export interface Health {
  readonly report: HealthReport | undefined;
  /** Why the last look or repair failed. */
  readonly problem: Problem | undefined;
  readonly running: Repair | undefined;
  readonly repair: (what: Repair) => Promise<boolean>;
}

/** While the page is open it looks again this often, ms. */
const EVERY = 5_000;

/** How the till stands, looked at anew every few seconds, with the repairs. */
export function useHealth(): Health {
  const [report, setReport] = useState<HealthReport>();
  const [problem, setProblem] = useState<Problem>();
  const [running, setRunning] = useState<Repair>();

  const read = useCallback(async () => {
    const answer = await ask('health.read', {});
    if (answer.ok) setReport(answer.value);
  }, []);
  useEffect(() => {
    void read();
    const timer = setInterval(() => void read(), EVERY);
    return () => clearInterval(timer);
  }, [read]);

  const repair = async (what: Repair) => {
    setRunning(what);
    setProblem(undefined);
    const first = await ask('health.repair', { what });
    const needsSecond = !first.ok && first.error.code === 'approval-needed';
    const answer = needsSecond
      ? await askApproval('repair', first, (approval) => ask('health.repair', { what, approval }))
      : first;
    setRunning(undefined);
    if (answer.ok) setReport(answer.value);
    else setProblem(answer.error);
    if (!answer.ok) void read();
    return answer.ok;
  };
  return { report, problem, running, repair };
}
