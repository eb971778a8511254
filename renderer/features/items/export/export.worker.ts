import { exportRow } from '../../../../shared/item/export.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { csvOf, type Format, workbookOf } from './write-file.ts';

/** Writes a file of items beside the page. */

export type ToExporter =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'write'; readonly format: Format };

export type FromExporter =
  | { readonly kind: 'taken'; readonly done: number }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'failed' };

const rows: (readonly string[])[] = [];

addEventListener('message', ({ data }: MessageEvent<ToExporter>) => {
  if (data.kind === 'write') {
    void write(data.format);
    return;
  }
  for (const item of data.items) rows.push(exportRow(item));
  tell({ kind: 'taken', done: rows.length });
});

function tell(message: FromExporter): void {
  postMessage(message);
}

async function write(format: Format): Promise<void> {
  try {
    tell({ kind: 'written', file: format === 'csv' ? csvOf(rows) : await workbookOf(rows) });
  } catch {
    // Out of memory for a workbook of very many items: a CSV still fits.
    tell({ kind: 'failed' });
  }
}
