import { entryOf } from './entry.ts';
import type { FiledDocument } from './filed.ts';
import type { Period } from './period.ts';
import { createSmallSales, type SmallRow } from './tables/b2cs.ts';
import { createDocuments, type DocumentRow } from './tables/documents.ts';
import { createHsn, type HsnRow } from './tables/hsn.ts';
import { createInvoices, type InvoiceRow } from './tables/invoices.ts';
import { createNil, type NilRow } from './tables/nil.ts';
import { createNotes, type NoteRow } from './tables/notes.ts';

/** For whom and when a return is, and where goods without tax stand in its table 8. */
export interface ReturnHead {
  readonly gstin: string;
  readonly period: Period;
  readonly untaxedAs: 'exempt' | 'nil';
}

/**
 * GSTR-1 of one registration. Table 11 is empty for goods (notification 66/2017-CT) and 14 for who sells through no
 * operator, so neither is here. Paise and thousandths.
 */
export interface Gstr1 extends ReturnHead {
  /** 4A, to special economic zones and deemed exports too. */
  readonly b2b: readonly InvoiceRow[];
  /** 5. */
  readonly b2cl: readonly InvoiceRow[];
  /** 6A. */
  readonly exp: readonly InvoiceRow[];
  /** 7. */
  readonly b2cs: readonly SmallRow[];
  /** 8. */
  readonly nil: readonly NilRow[];
  /** 9B. */
  readonly cdnr: readonly NoteRow[];
  readonly cdnur: readonly NoteRow[];
  /** 12. */
  readonly hsnB2b: readonly HsnRow[];
  readonly hsnB2c: readonly HsnRow[];
  /** 13. */
  readonly documents: readonly DocumentRow[];
}

/** A return being put together of documents as they are read, in the order of their numbers. */
export interface Gstr1Maker {
  add(document: FiledDocument): void;
  finish(): Gstr1;
}

export function createGstr1(head: ReturnHead): Gstr1Maker {
  const b2b = createInvoices('b2b');
  const b2cl = createInvoices('b2cl');
  const exp = createInvoices('exp');
  const b2cs = createSmallSales();
  const nil = createNil();
  const cdnr = createNotes('cdnr');
  const cdnur = createNotes('cdnur');
  const hsnB2b = createHsn('registered');
  const hsnB2c = createHsn('others');
  const documents = createDocuments();
  const collectors = [b2b, b2cl, exp, b2cs, nil, cdnr, cdnur, hsnB2b, hsnB2c];
  return {
    add(document) {
      documents.add(document);
      const entry = entryOf(document);
      if (entry) for (const collector of collectors) collector.add(entry);
    },
    finish: () => ({
      ...head,
      b2b: b2b.rows(),
      b2cl: b2cl.rows(),
      exp: exp.rows(),
      b2cs: b2cs.rows(),
      nil: nil.rows(),
      cdnr: cdnr.rows(),
      cdnur: cdnur.rows(),
      hsnB2b: hsnB2b.rows(),
      hsnB2c: hsnB2c.rows(),
      documents: documents.rows(),
    }),
  };
}

/** A whole return at once. */
export function gstr1Of(head: ReturnHead, documents: Iterable<FiledDocument>): Gstr1 {
  const maker = createGstr1(head);
  for (const document of documents) maker.add(document);
  return maker.finish();
}
