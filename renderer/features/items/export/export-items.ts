import type { Item } from '../../../../shared/item/item.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { FromExporter, ToExporter } from './export.worker.ts';
import type { Format } from './write-file.ts';

const PORTION = 1000;

interface ExportOptions {
  readonly format: Format;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** A file of items, made in a worker. Fails with `cancelled` or `export-failed`. */
export function exportItems(
  items: readonly Item[],
  { format, onProgress, signal }: ExportOptions,
): Promise<Result<Blob, Problem>> {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToExporter) => worker.postMessage(message);
  return new Promise((resolve) => {
    const finish = (result: Result<Blob, Problem>) => {
      worker.terminate();
      resolve(result);
    };
    // The next portion goes when the last was taken, so that the page is never held up by copying.
    const next = (done: number) => {
      if (done < items.length) tell({ kind: 'items', items: items.slice(done, done + PORTION) });
      else tell({ kind: 'write', format });
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromExporter>) => {
      if (data.kind === 'written') return finish(ok(data.file));
      if (data.kind === 'failed') return finish(err(problem('export-failed')));
      onProgress(data.done);
      next(data.done);
    });
    worker.addEventListener('error', () => finish(err(problem('export-failed'))));
    signal.addEventListener('abort', () => finish(err(problem('cancelled'))));
    next(0);
  });
}
