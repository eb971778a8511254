import { documentNumber, splitNumber } from '../../sale/number.ts';
import type { FiledDocument } from '../filed.ts';

/** The nature of a document by the portal's number: invoice, debit note, credit note, receipt and refund voucher. */
export type DocumentNature = 1 | 4 | 5 | 6 | 8;

/** An unbroken run of numbers of one series: table 13. */
export interface DocumentRow {
  readonly nature: DocumentNature;
  readonly series: string;
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly cancelled: number;
}

/** A document as it counts in table 13. */
export interface Numbered {
  readonly nature: DocumentNature;
  readonly number: string;
  readonly cancelled: boolean;
}

/**
 * What of a document is counted: bills and their second documents, invoices for the day, notes and vouchers. A slip
 * of a small sale stands in the invoice for the day, and a commercial note is no document of the GST law.
 */
export function numberedOf(document: FiledDocument): readonly Numbered[] {
  switch (document.kind) {
    case 'bill': {
      const { bill, voided } = document;
      if (bill.document === 'small-sale' || bill.document === 'cash-memo') return [];
      const second = bill.exemptNumber === undefined ? [] : [bill.exemptNumber];
      return [bill.number, ...second].map((number) => ({ nature: 1, number, cancelled: voided }));
    }
    case 'note': {
      const { kind, number } = document.note;
      if (kind === 'commercial') return [];
      return [{ nature: kind === 'debit' ? 4 : 5, number, cancelled: false }];
    }
    case 'voucher': {
      const { kind, number } = document.voucher;
      return [{ nature: kind === 'receipt' ? 6 : 8, number, cancelled: false }];
    }
    case 'day-invoice':
      return [{ nature: 1, number: document.invoice.number, cancelled: false }];
  }
}

interface Serial {
  readonly serial: number;
  readonly cancelled: boolean;
}

/** Numbers as they come, made into runs; where a number is missing a new run begins, so that none is claimed. */
export function createDocuments() {
  const bySeries = new Map<string, { readonly nature: DocumentNature; readonly serials: Serial[] }>();
  return {
    add(document: FiledDocument): void {
      for (const { nature, number, cancelled } of numberedOf(document)) {
        const split = splitNumber(number);
        if (!split) continue;
        const of = bySeries.get(split.series) ?? { nature, serials: [] };
        bySeries.set(split.series, of);
        of.serials.push({ serial: split.serial, cancelled });
      }
    },
    rows: (): readonly DocumentRow[] =>
      [...bySeries.entries()]
        .flatMap(([series, { nature, serials }]) =>
          runsOf(serials).map((run) => documentRow(nature, series, run)),
        )
        .sort((a, b) => a.nature - b.nature || (a.from < b.from ? -1 : 1)),
  };
}

function runsOf(serials: readonly Serial[]): readonly (readonly Serial[])[] {
  const runs: Serial[][] = [];
  for (const one of serials.toSorted((a, b) => a.serial - b.serial)) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.serial === one.serial - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function documentRow(nature: DocumentNature, series: string, run: readonly Serial[]): DocumentRow {
  return {
    nature,
    series,
    from: documentNumber(series, run[0]?.serial ?? 0),
    to: documentNumber(series, run.at(-1)?.serial ?? 0),
    total: run.length,
    cancelled: run.filter(({ cancelled }) => cancelled).length,
  };
}
