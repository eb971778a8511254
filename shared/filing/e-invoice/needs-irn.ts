import { isExport } from '../../sale/supply.ts';
import { entryOf } from '../entry.ts';
import type { FiledDocument } from '../filed.ts';

/** Whether a document is one for which the invoice portal gives numbers, had or not. */
export function isEInvoiced(document: FiledDocument): boolean {
  if (!document.seller.eInvoice) return false;
  const entry = entryOf(document);
  if (!entry || entry.taxed.length === 0) return false;
  return entry.gstin !== undefined || isExport(entry.supply);
}

/**
 * Whether a document still waits for its number: sold to a registered buyer or abroad by a seller above the limit.
 * Bills of supply and sales to others have none (CGST Rule 48(4)).
 */
export function needsIrn(document: FiledDocument): boolean {
  if (document.kind !== 'bill' && document.kind !== 'note') return false;
  return document.irn === undefined && isEInvoiced(document);
}
