import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { NoteSummary } from '../../../shared/contract/views.ts';
import { ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type PaperCalls = Pick<
  Handlers<Haat, PageConnection>,
  'notes.find' | 'notes.read' | 'vouchers.find' | 'vouchers.read' | 'day-invoices.find' | 'balance.read'
>;

/** Notes and vouchers: what stands beside the bills. */
export function paperHandlers({ till, receipts }: Rooms): PaperCalls {
  const { state } = till;
  return {
    'notes.find': ({ limit }) =>
      ok(
        till.documents.newest('note', limit).flatMap(({ number }): readonly NoteSummary[] => {
          const note = till.note(number)?.note;
          if (!note) return [];
          const { kind, at, day, against, totals } = note;
          const left = state.creditNotes.get(number)?.left ?? 0;
          return [{ number, kind, at, day, against: against?.number ?? '', payable: totals.payable, left }];
        }),
      ),
    'notes.read': ({ number }) => ok(receipts.note(number) ?? null),
    'vouchers.find': ({ limit }) =>
      ok(till.documents.newest('voucher', limit).flatMap(({ number }) => receipts.voucher(number) ?? [])),
    'vouchers.read': ({ number }) => ok(receipts.voucher(number) ?? null),
    'day-invoices.find': ({ limit }) =>
      ok(
        till.documents
          .newest('day-invoice', limit)
          .flatMap(({ number }) => till.dayInvoice(number)?.invoice ?? []),
      ),
    'balance.read': ({ number }) => {
      const note = state.creditNotes.get(number);
      if (note) return ok({ kind: 'credit-note', amount: note.amount, left: note.left });
      const advance = state.advances.get(number);
      return ok(advance ? { kind: 'advance', amount: advance.amount, left: advance.left } : null);
    },
  };
}
