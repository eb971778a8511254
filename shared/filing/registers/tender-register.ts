import { REFUND_KINDS, type Refund, TENDER_KINDS, type Tender } from '../../sale/tender.ts';
import { type FiledDocument, issueOf } from '../filed.ts';
import { column, type Row, type Table, totalsOf } from '../table.ts';
import { TITLES, WAY_WORDS } from '../words.ts';

type Way = keyof typeof WAY_WORDS;

/** The order in which ways of payment stand under a day. */
const WAYS: readonly Way[] = [...new Set<Way>([...TENDER_KINDS, ...REFUND_KINDS])];

const COLUMNS = [
  column('day', 'day', TITLES.day),
  column('way', 'text', TITLES.way),
  column('sales', 'money', TITLES.sales),
  column('advances', 'money', TITLES.advances),
  column('refunds', 'money', TITLES.refunds),
  column('net', 'money', TITLES.net),
];

interface Moved {
  readonly sales: number;
  readonly advances: number;
  readonly refunds: number;
}

const NOTHING: Moved = { sales: 0, advances: 0, refunds: 0 };

/**
 * Money by day and way: what bills and debit notes were paid with, advances taken, and what went back for returns
 * and advances. A voided bill moved nothing. Cash is what stayed in the drawer, after the change. Paise.
 */
export function createTenderRegister() {
  const days = new Map<string, Map<Way, Moved>>();

  function book(day: string, side: keyof Moved, payments: readonly (Tender | Refund)[]): void {
    const ways = days.get(day) ?? new Map<Way, Moved>();
    days.set(day, ways);
    for (const { kind, amount } of payments) {
      const before = ways.get(kind) ?? NOTHING;
      ways.set(kind, { ...before, [side]: before[side] + amount });
    }
  }

  return {
    add(document: FiledDocument): void {
      const { day } = issueOf(document);
      if (document.kind === 'bill' && !document.voided) book(day, 'sales', document.bill.tenders);
      if (document.kind === 'note') {
        book(day, 'sales', document.note.tenders);
        book(day, 'refunds', document.note.refunds);
      }
      if (document.kind === 'voucher') {
        book(day, document.voucher.kind === 'receipt' ? 'advances' : 'refunds', document.voucher.tenders);
      }
    },
    table(): Table {
      const rows = [...days.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([day, ways]) => dayRows(day, ways));
      return {
        id: 'tender-register',
        title: { en: 'Tender register', hi: 'भुगतान पंजी' },
        columns: COLUMNS,
        rows,
        totals: totalsOf(COLUMNS, rows, ['sales', 'advances', 'refunds', 'net']),
      };
    },
  };
}

function dayRows(day: string, ways: ReadonlyMap<Way, Moved>): readonly Row[] {
  return WAYS.flatMap((way) => {
    const moved = ways.get(way);
    if (!moved) return [];
    const { sales, advances, refunds } = moved;
    return [[day, WAY_WORDS[way], sales, advances, refunds, sales + advances - refunds]];
  });
}
