import type { WaitingInvoice } from '../../../shared/contract/filing-views.ts';
import { eInvoiceOf } from '../../../shared/filing/e-invoice/e-invoice.ts';
import { entryOf } from '../../../shared/filing/entry.ts';
import type { FiledDocument } from '../../../shared/filing/filed.ts';

/** A document in the queue for the invoice portal; nothing for one that needs no number after all. */
export function waitingInvoice(document: FiledDocument): WaitingInvoice | undefined {
  const entry = entryOf(document);
  if (!entry || entry.taxed.length === 0) return undefined;
  const made = eInvoiceOf(document);
  const { number, day, recipient, gstin = '', value } = entry;
  return { number, day, buyer: recipient, gstin, value, problems: made.ok ? [] : made.error };
}
