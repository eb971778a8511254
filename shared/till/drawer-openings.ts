import type { TillEvent } from './event.ts';

/** Why the drawer was opened: for a paper with cash in it, for cash that moved, or by hand. */
export type OpeningWhy =
  /** With the number of the paper. */
  | { readonly kind: 'sale' | 'return' | 'advance'; readonly number: string }
  | { readonly kind: 'cash-in' | 'cash-out' | 'no-sale'; readonly reason: string }
  | { readonly kind: 'test'; readonly printer: string };

/** One opening of the drawer, as an auditor wants it. */
export interface DrawerOpening {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A user id. */
  readonly by: string;
  /** The second person, where one allowed it. */
  readonly approvedBy?: string;
  readonly why: OpeningWhy;
  readonly shift?: number;
}

/** A record as far as openings are read from it. */
interface Written {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly approvedBy?: string;
  readonly events: readonly TillEvent[];
}

/**
 * The openings that a record stands for. A drawer opens for cash and by hand: for nothing else is it told to. Whether
 * one hangs on the printer is no matter of the record.
 */
export function drawerOpeningsOf(
  record: Written,
  shiftAt: (at: number) => number | undefined,
): DrawerOpening[] {
  const { seq, at, by, approvedBy } = record;
  const shift = shiftAt(at);
  return record.events.flatMap((event) => {
    const why = whyOf(event);
    if (!why) return [];
    return [
      {
        seq,
        at,
        by,
        ...(approvedBy !== undefined && { approvedBy }),
        why,
        ...(shift !== undefined && { shift }),
      },
    ];
  });
}

function whyOf(event: TillEvent): OpeningWhy | undefined {
  switch (event.kind) {
    case 'bill.completed@2':
      return hasCash(event.bill.tenders) ? { kind: 'sale', number: event.bill.number } : undefined;
    case 'note.issued@1': {
      const { number, refunds, tenders } = event.note;
      return hasCash([...refunds, ...tenders]) ? { kind: 'return', number } : undefined;
    }
    case 'voucher.issued@1': {
      const { number, tenders } = event.voucher;
      return hasCash(tenders) ? { kind: 'advance', number } : undefined;
    }
    case 'shift.cash-moved@1':
      return { kind: event.direction === 'in' ? 'cash-in' : 'cash-out', reason: event.movement.reason };
    case 'drawer.opened@1':
      return event.test === undefined
        ? { kind: 'no-sale', reason: event.reason }
        : { kind: 'test', printer: event.test.printer };
    default:
      return undefined;
  }
}

function hasCash(ways: readonly { readonly kind: string }[]): boolean {
  return ways.some(({ kind }) => kind === 'cash');
}

/** Whether nobody bought, returned or ordered anything and no cash was booked. */
export function isWithoutSale({ why }: DrawerOpening): boolean {
  return why.kind === 'no-sale' || why.kind === 'test';
}

/** How often a person opened the drawer. */
export interface OpeningCount {
  readonly by: string;
  readonly all: number;
  readonly withoutSale: number;
}

/** Openings by person, who opened most without a sale first. */
export function countOpenings(openings: readonly DrawerOpening[]): readonly OpeningCount[] {
  const counts = new Map<string, OpeningCount>();
  for (const opening of openings) {
    const { by } = opening;
    const { all, withoutSale } = counts.get(by) ?? { all: 0, withoutSale: 0 };
    counts.set(by, { by, all: all + 1, withoutSale: withoutSale + (isWithoutSale(opening) ? 1 : 0) });
  }
  return [...counts.values()].sort((a, b) => b.withoutSale - a.withoutSale || b.all - a.all);
}
