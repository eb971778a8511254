import type { Bill } from '../../sale/bill.ts';
import { creditDeadline } from '../../sale/deadline.ts';
import { isExport } from '../../sale/supply.ts';
import { needsIrn } from '../e-invoice/needs-irn.ts';
import { type FiledDocument, issueOf } from '../filed.ts';
import { createCover } from '../small-sales.ts';
import { type Check, error, type Look, warning } from './check.ts';

/** What had to be done by a day or still has to be: notes, shipping bills, invoice numbers, invoices for the day. */
export function createTimingLook(): Look<FiledDocument> {
  const found: Check[] = [];
  const cover = createCover();
  const slips: Bill[] = [];
  const waiting: string[] = [];
  return {
    add(document) {
      if (needsIrn(document)) waiting.push(issueOf(document).number);
      found.push(...documentChecks(document));
      cover.add(document);
      const isSlip = document.kind === 'bill' && !document.voided && document.bill.document === 'small-sale';
      if (isSlip) slips.push(document.bill);
    },
    found: () => [
      ...found,
      // The queue has them one by one.
      ...(waiting.length > 0 ? [warning('irn-pending', waiting[0], { count: waiting.length })] : []),
      ...uncovered(slips.filter((slip) => !cover.covers(slip))),
    ],
  };
}

/** One warning a seller and day, with the first slip and how many there are. */
function uncovered(slips: readonly Bill[]): readonly Check[] {
  const days = new Map<string, { readonly first: Bill; count: number }>();
  for (const slip of slips) {
    const key = `${slip.seller}/${slip.day}`;
    const before = days.get(key);
    if (before) before.count += 1;
    else days.set(key, { first: slip, count: 1 });
  }
  return [...days.values()].map(({ first, count }) =>
    warning('day-invoice-missing', first.number, { day: first.day, count }),
  );
}

function documentChecks(document: FiledDocument): readonly Check[] {
  if (document.kind === 'bill' && document.voided) return [];
  const { number, day } = issueOf(document);
  const checks: Check[] = [];
  if (document.kind === 'bill' && isExport(document.bill.supply) && !document.exported) {
    checks.push(warning('shipping-bill-missing', number));
  }
  if (document.kind === 'note' && document.note.kind === 'credit') {
    const { against } = document.note;
    if (!document.original) checks.push(error('note-without-bill', number));
    const last = against && creditDeadline(against.day);
    if (last && day > last) checks.push(error('note-late', number, { bill: against.number, day: last }));
  }
  const { registration, validFrom = '', validTo = '9999' } = document.seller;
  if (registration === 'casual' && (day < validFrom || day > validTo)) {
    checks.push(warning('casual-outside-days', number, { from: validFrom, to: validTo }));
  }
  return checks;
}
