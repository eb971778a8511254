import type { Bill, RateTotal } from '../sale/bill.ts';
import type { Note } from '../sale/note.ts';
import { addByRate } from '../sale/sums.ts';
import {
  REFUND_KINDS,
  type Refund,
  type RefundKind,
  TENDER_KINDS,
  type Tender,
  type TenderKind,
} from '../sale/tender.ts';
import type { Voucher } from '../sale/voucher.ts';
import type { CashMovement, Denominations, ShiftReport } from './report.ts';

interface Counted {
  readonly count: number;
  readonly amount: number;
}

/** From opening the drawer to counting it: running sums of one shift, moved by each bill. Paise. */
export interface OpenShift {
  readonly number: number;
  readonly openedAt: number;
  readonly openedBy: string;
  readonly float: number;
  readonly bills: { readonly count: number; readonly first?: string; readonly last?: string };
  readonly voided: Counted;
  readonly gross: number;
  readonly discount: number;
  readonly roundOff: number;
  readonly payable: number;
  readonly taxByRate: readonly RateTotal[];
  readonly tenders: Readonly<Partial<Record<TenderKind, Counted>>>;
  readonly returns: Counted;
  readonly refunds: Readonly<Partial<Record<RefundKind, Counted>>>;
  readonly advances: { readonly taken: number; readonly givenBack: number };
  /** Cash that came with debit notes and advances, less what went with refunds. */
  readonly otherCash: number;
  readonly cashiers: Readonly<Record<string, Counted>>;
  readonly cashIn: readonly CashMovement[];
  readonly cashOut: readonly CashMovement[];
}

/** A shift with nothing sold yet and `float` paise in the drawer. */
export function startShift(opening: {
  number: number;
  openedAt: number;
  openedBy: string;
  float: number;
}): OpenShift {
  return {
    ...opening,
    bills: { count: 0 },
    voided: { count: 0, amount: 0 },
    gross: 0,
    discount: 0,
    roundOff: 0,
    payable: 0,
    taxByRate: [],
    tenders: {},
    returns: { count: 0, amount: 0 },
    refunds: {},
    advances: { taken: 0, givenBack: 0 },
    otherCash: 0,
    cashiers: {},
    cashIn: [],
    cashOut: [],
  };
}

/** The shift after a bill. */
export function addBill(shift: OpenShift, bill: Bill): OpenShift {
  return {
    ...addFigures(shift, bill, 1),
    bills: { count: shift.bills.count + 1, first: shift.bills.first ?? bill.number, last: bill.number },
  };
}

/**
 * The shift after a bill was voided. The bill stays counted and numbered; its money leaves the totals of the
 * shift in which it was voided, because that is the drawer that paid it back.
 */
export function addVoid(shift: OpenShift, bill: Bill): OpenShift {
  return {
    ...addFigures(shift, bill, -1),
    voided: { count: shift.voided.count + 1, amount: shift.voided.amount + bill.totals.payable },
  };
}

/** The shift after cash was put in or taken out. */
export function addCash(shift: OpenShift, direction: 'in' | 'out', movement: CashMovement): OpenShift {
  return direction === 'in'
    ? { ...shift, cashIn: [...shift.cashIn, movement] }
    : { ...shift, cashOut: [...shift.cashOut, movement] };
}

/** The shift after a note: money that went back, or for a debit note came. */
export function addNote(shift: OpenShift, note: Note): OpenShift {
  const sign = note.kind === 'debit' ? -1 : 1;
  return {
    ...shift,
    returns: { count: shift.returns.count + 1, amount: shift.returns.amount + sign * note.totals.payable },
    refunds: note.refunds.reduce((sums, { kind, amount }) => addTo(sums, kind, 1, amount), shift.refunds),
    otherCash: shift.otherCash + cashIn(note.tenders) - cashIn(note.refunds),
  };
}

/** The shift after an advance was taken or given back. */
export function addVoucher(shift: OpenShift, { kind, amount, tenders }: Voucher): OpenShift {
  const { taken, givenBack } = shift.advances;
  return kind === 'receipt'
    ? {
        ...shift,
        advances: { taken: taken + amount, givenBack },
        otherCash: shift.otherCash + cashIn(tenders),
      }
    : {
        ...shift,
        advances: { taken, givenBack: givenBack + amount },
        otherCash: shift.otherCash - cashIn(tenders),
      };
}

function cashIn(ways: readonly (Tender | Refund)[]): number {
  return ways.reduce((sum, { kind, amount }) => (kind === 'cash' ? sum + amount : sum), 0);
}

function addFigures(shift: OpenShift, bill: Bill, sign: 1 | -1): OpenShift {
  const { totals } = bill;
  return {
    ...shift,
    gross: shift.gross + sign * totals.gross,
    discount: shift.discount + sign * totals.discount,
    roundOff: shift.roundOff + sign * totals.roundOff,
    payable: shift.payable + sign * totals.payable,
    taxByRate: addByRate(shift.taxByRate, bill.taxByRate, sign),
    tenders: bill.tenders.reduce((sums, tender) => addTender(sums, tender, sign), shift.tenders),
    cashiers: addTo(shift.cashiers, bill.cashier, sign, totals.payable),
  };
}

function addTo<K extends string>(
  sums: Readonly<Partial<Record<K, Counted>>>,
  key: K,
  sign: 1 | -1,
  amount: number,
): Record<K, Counted> {
  const before = sums[key] ?? { count: 0, amount: 0 };
  return { ...sums, [key]: { count: before.count + sign, amount: before.amount + sign * amount } } as Record<
    K,
    Counted
  >;
}

function addTender(sums: OpenShift['tenders'], tender: Tender, sign: 1 | -1): OpenShift['tenders'] {
  return addTo(sums, tender.kind, sign, tender.amount);
}

/** Cash that should be in the drawer, in paise: float, cash sales, refunds, advances, and what was put in and out. */
export function expectedCash(shift: OpenShift): number {
  const sum = (movements: readonly CashMovement[]) => movements.reduce((total, one) => total + one.amount, 0);
  return (
    shift.float + (shift.tenders.cash?.amount ?? 0) + shift.otherCash + sum(shift.cashIn) - sum(shift.cashOut)
  );
}

/** The value of a count of notes and coins, in paise. */
export function countedCash(denominations: Denominations): number {
  return Object.entries(denominations).reduce((total, [value, count]) => total + Number(value) * count, 0);
}

/** The running report of a shift; nothing is closed by it. */
export function xReport(shift: OpenShift, head: ShiftReport['head']): ShiftReport {
  return {
    kind: 'X',
    number: shift.number,
    openedAt: shift.openedAt,
    openedBy: shift.openedBy,
    float: shift.float,
    bills: { ...shift.bills, voided: shift.voided.count, voidedAmount: shift.voided.amount },
    gross: shift.gross,
    discount: shift.discount,
    roundOff: shift.roundOff,
    payable: shift.payable,
    taxByRate: shift.taxByRate,
    tenders: TENDER_KINDS.flatMap((kind) => {
      const sum = shift.tenders[kind];
      return sum ? [{ kind, ...sum }] : [];
    }),
    returns: shift.returns,
    refunds: REFUND_KINDS.flatMap((kind) => {
      const sum = shift.refunds[kind];
      return sum ? [{ kind, ...sum }] : [];
    }),
    advances: shift.advances,
    cashiers: Object.entries(shift.cashiers).map(([userId, sum]) => ({ userId, ...sum })),
    cashIn: shift.cashIn,
    cashOut: shift.cashOut,
    expectedCash: expectedCash(shift),
    head,
  };
}

/** The report of a shift as it is closed with a count of the drawer. */
export function zReport(
  shift: OpenShift,
  head: ShiftReport['head'],
  closing: { closedAt: number; closedBy: string; denominations: Denominations; note?: string },
): ShiftReport {
  const counted = countedCash(closing.denominations);
  const running = xReport(shift, head);
  return { ...running, kind: 'Z', ...closing, counted, difference: counted - running.expectedCash };
}
