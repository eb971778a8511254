import { useState } from 'react';
import type { Answer } from '../../../../shared/contract/define.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { isSettled, type PrintJob } from '../../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../../shared/receipt/printer.ts';
import { usePrints } from '../../../data/prints.ts';
import { ask } from '../../../data/till.ts';

/** How a test print stands. */
export type TestPrint =
  | { readonly state: 'none' | 'running' }
  | { readonly state: 'printed' | 'unconfirmed' }
  | { readonly state: 'failed'; readonly problem: Problem | undefined; readonly partly: boolean };

/** What a job of a test says about its printer. */
export function testOutcome(job: PrintJob): TestPrint {
  if (!isSettled(job)) return { state: 'running' };
  switch (job.state) {
    case 'confirmed':
      return { state: 'printed' };
    case 'sent-unconfirmed':
      return { state: 'unconfirmed' };
    default:
      return { state: 'failed', problem: job.reason as Problem | undefined, partly: job.partly };
  }
}

/** Has a job made for a printer and follows it until the printer has answered or has been given up. */
export function useTestPrint(submit: (printer: Printer) => Promise<Answer<PrintJob>> = printTestPage): {
  readonly outcome: TestPrint;
  readonly run: (printer: Printer) => Promise<void>;
} {
  const [started, setStarted] = useState<PrintJob>();
  const [refused, setRefused] = useState<TestPrint>({ state: 'none' });
  const job = usePrints((prints) => prints.jobs.find((one) => one.id === started?.id)) ?? started;
  const run = async (printer: Printer) => {
    setStarted(undefined);
    setRefused({ state: 'running' });
    const answer = await submit(printer);
    if (answer.ok) setStarted(answer.value);
    else setRefused({ state: 'failed', problem: answer.error, partly: false });
  };
  return { outcome: job ? testOutcome(job) : refused, run };
}

function printTestPage(printer: Printer): Promise<Answer<PrintJob>> {
  return ask('printer.test', { printer });
}
