import type { Language } from '../../../../shared/access/user.ts';
import { type WholeTable, workbookOf } from './workbook.ts';

/** Writes a workbook beside the page, which goes on meanwhile. */

export interface ToWorkbook {
  readonly tables: readonly WholeTable[];
  readonly language: Language;
}

export type FromWorkbook = { readonly kind: 'written'; readonly file: Blob } | { readonly kind: 'failed' };

addEventListener('message', ({ data }: MessageEvent<ToWorkbook>) => {
  void write(data);
});

function tell(message: FromWorkbook): void {
  postMessage(message);
}

async function write({ tables, language }: ToWorkbook): Promise<void> {
  try {
    tell({ kind: 'written', file: await workbookOf(tables, language) });
  } catch {
    tell({ kind: 'failed' });
  }
}
