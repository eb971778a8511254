import { isUnderLut } from '../../sale/supply.ts';
import { taxedByRate } from './by-rate.ts';
import type { Collector } from './collector.ts';
import type { InvoiceRow } from './invoices.ts';

/** What a note to somebody without GSTIN is against, in the portal's words. */
export type UnregisteredNote = 'B2CL' | 'EXPWP' | 'EXPWOP';

/** A credit or debit note told by itself: table 9B. Paise; positive always. */
export interface NoteRow extends Omit<InvoiceRow, 'exported'> {
  readonly kind: 'C' | 'D';
  /** +1 for a debit note, -1 for a credit note. */
  readonly sign: 1 | -1;
  readonly against?: { readonly number: string; readonly day: string };
  /** Only of a note to somebody without GSTIN. */
  readonly type?: UnregisteredNote;
}

/**
 * Notes to registered buyers (`cdnr`), or to others against bills that were told one by one (`cdnur`). Those against
 * small sales are netted in table 7, and exempt lines in table 8.
 */
export function createNotes(table: 'cdnr' | 'cdnur'): Collector<NoteRow> {
  const rows: NoteRow[] = [];
  return {
    add(entry) {
      if (entry.source === 'bill' || entry.table === 'b2cs' || entry.taxed.length === 0) return;
      if ((entry.table === 'b2b') !== (table === 'cdnr')) return;
      const { number, day, value, placeOfSupply, supply, gstin, recipient, against, sign } = entry;
      const type = entry.table === 'b2cl' ? 'B2CL' : isUnderLut(supply) ? 'EXPWOP' : 'EXPWP';
      rows.push({
        number,
        day,
        value,
        placeOfSupply,
        supply,
        ...(gstin !== undefined && { gstin }),
        recipient,
        kind: entry.source === 'credit' ? 'C' : 'D',
        sign,
        ...(against && { against }),
        ...(table === 'cdnur' && { type }),
        rates: taxedByRate(entry),
      });
    },
    rows: () => rows,
  };
}
