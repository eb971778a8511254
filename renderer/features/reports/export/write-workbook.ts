import type { Language } from '../../../../shared/access/user.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { WholeTable } from './workbook.ts';
import type { FromWorkbook, ToWorkbook } from './workbook.worker.ts';

/** A workbook of tables, made in a worker. Fails with `cancelled` or `workbook-failed`. */
export function writeWorkbook(
  tables: readonly WholeTable[],
  language: Language,
  signal: AbortSignal,
): Promise<Result<Blob, Problem>> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (result: Result<Blob, Problem>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorkbook>) =>
      finish(data.kind === 'written' ? ok(data.file) : err(problem('workbook-failed'))),
    );
    worker.addEventListener('error', () => finish(err(problem('workbook-failed'))));
    signal.addEventListener('abort', () => finish(err(problem('cancelled'))));
    worker.postMessage({ tables, language } satisfies ToWorkbook);
  });
}
