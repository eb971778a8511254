import type { FiledDocument } from '../../../shared/filing/filed.ts';
import type { Buyer } from '../../../shared/sale/buyer.ts';
import type { Seller } from '../../../shared/sale/seller.ts';
import type { TillEvent } from '../../../shared/till/event.ts';
import { sellerOfDocument } from '../../../shared/till/sellers.ts';
import type { Rooms } from '../rooms.ts';

type Source = Pick<Rooms, 'till' | 'people'>;

/** The documents of one record, with all that stands beside them today. */
export function documentsIn(source: Source, seq: number): readonly FiledDocument[] {
  const events = source.till.news(seq)?.events ?? [];
  return events.flatMap((event) => documentOf(source, event) ?? []);
}

/** A document by its number; nothing for a number that is not here. */
export function documentByNumber(source: Source, number: string): FiledDocument | undefined {
  const { till } = source;
  const found = till.bill(number) ?? till.note(number);
  const documents = found ? documentsIn(source, found.seq) : [];
  return documents.find(
    (one) =>
      (one.kind === 'bill' && one.bill.number === number) ||
      (one.kind === 'note' && one.note.number === number),
  );
}

function documentOf(source: Source, event: TillEvent): FiledDocument | undefined {
  const { state } = source.till;
  switch (event.kind) {
    case 'bill.completed@2': {
      const { bill } = event;
      const beside = besideOf(source, bill);
      if (!beside) return undefined;
      const irn = state.irns.get(bill.number);
      const exported = state.exports.get(bill.number);
      return {
        kind: 'bill',
        bill,
        voided: state.voided.has(bill.number),
        ...beside,
        ...(irn && { irn }),
        ...(exported && { exported }),
      };
    }
    case 'note.issued@1': {
      const { note } = event;
      const beside = besideOf(source, note);
      if (!beside) return undefined;
      const against = note.against?.number;
      const original = against === undefined ? undefined : source.till.bill(against)?.bill;
      const irn = state.irns.get(note.number);
      const exported = against === undefined ? undefined : state.exports.get(against);
      return {
        kind: 'note',
        note,
        ...beside,
        ...(original && { original }),
        ...(irn && { irn }),
        ...(exported && { exported }),
      };
    }
    case 'voucher.issued@1': {
      const beside = besideOf(source, event.voucher);
      return beside && { kind: 'voucher', voucher: event.voucher, ...beside };
    }
    case 'day-invoice.issued@1': {
      const beside = besideOf(source, event.invoice);
      return beside && { kind: 'day-invoice', invoice: event.invoice, ...beside };
    }
    default:
      return undefined;
  }
}

interface Issued {
  readonly at: number;
  readonly seller: string;
  readonly revision: number;
  readonly buyer?: string;
}

/** Seller and buyer; nothing for a seller that is not known, which is a broken journal. */
function besideOf(
  { till, people }: Source,
  issued: Issued,
): { readonly seller: Seller; readonly buyer?: Buyer } | undefined {
  const seller = sellerOfDocument(till.state, issued);
  const person = issued.buyer === undefined ? undefined : people.byRef(issued.buyer);
  return seller && { seller, ...(person && { buyer: person }) };
}
