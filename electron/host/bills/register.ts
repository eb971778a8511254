import type { BillSummary } from '../../../shared/contract/views.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import { billNumber } from '../../../shared/sale/number.ts';
import { TENDER_KINDS, type TenderKind } from '../../../shared/sale/tender.ts';
import { createColumn } from '../engine/column.ts';

/** What to look for; conditions given must all hold. Amounts in paise, days `YYYY-MM-DD`. */
export interface RegisterQuery {
  readonly number?: string;
  readonly buyers?: readonly string[];
  readonly amount?: number;
  readonly from?: string;
  readonly to?: string;
  readonly itemId?: string;
  readonly limit: number;
  readonly skip: number;
}

/** An index of every bill, thin enough to keep all of them in memory; the bills themselves stay in the journal. */
export interface Register {
  readonly length: number;
  add(series: string, serial: number, bill: Bill, seq: number): void;
  void(number: string): void;
  /** The record in which a bill stands. */
  seqOf(number: string): number | undefined;
  /** Newest first. */
  find(query: RegisterQuery): BillSummary[];
}

export function createRegister(): Register {
  const seriesNames: string[] = [];
  /** Rows of each series by serial; serials have no gap. */
  const rowsBySeries: number[][] = [];
  const seriesOf = createColumn('count');
  const serialOf = createColumn('count');
  const seqs = createColumn('count');
  const times = createColumn('money');
  const days = createColumn('count');
  const payables = createColumn('money');
  const lineCounts = createColumn('count');
  const tenders = createColumn('byte');
  const voided = createColumn('byte');
  const cashiers = createColumn('count');
  const cashierNames: string[] = [];
  const rowsByItem = new Map<string, number[]>();
  const rowsByBuyer = new Map<string, number[]>();

  function rowOf(number: string): number | undefined {
    const cut = number.lastIndexOf('/');
    const series = seriesNames.indexOf(number.slice(0, cut));
    return rowsBySeries[series]?.[Number(number.slice(cut + 1)) - 1];
  }

  function summary(row: number): BillSummary {
    return {
      number: billNumber(seriesNames[seriesOf.at(row)] ?? '', serialOf.at(row)),
      at: times.at(row),
      day: dayText(days.at(row)),
      payable: payables.at(row),
      lines: lineCounts.at(row),
      cashier: cashierNames[cashiers.at(row)] ?? '',
      tenders: tenderKinds(tenders.at(row)),
      voided: voided.at(row) === 1,
    };
  }

  /** Rows that can match, oldest first; all of them where no condition narrows the search. */
  function candidates(query: RegisterQuery): { length: number; at: (index: number) => number } {
    if (query.number !== undefined) return listed(rowsOfNumber(query.number));
    if (query.itemId !== undefined) return listed(rowsByItem.get(query.itemId) ?? []);
    if (query.buyers) {
      return listed(query.buyers.flatMap((buyer) => rowsByBuyer.get(buyer) ?? []).sort((a, b) => a - b));
    }
    return { length: seqs.length, at: (index) => index };
  }

  /** A whole number, or just the serial as a person reads it off the paper. */
  function rowsOfNumber(text: string): number[] {
    const whole = rowOf(text.toUpperCase());
    if (whole !== undefined) return [whole];
    if (!/^\d{1,6}$/.test(text)) return [];
    return rowsBySeries.flatMap((rows) => rows[Number(text) - 1] ?? []).sort((a, b) => a - b);
  }

  return {
    get length() {
      return seqs.length;
    },
    add(series, serial, bill, seq) {
      const row = seqs.length;
      const seriesIndex = indexIn(seriesNames, series);
      let rows = rowsBySeries[seriesIndex];
      if (!rows) {
        rows = [];
        rowsBySeries[seriesIndex] = rows;
      }
      rows[serial - 1] = row;
      seriesOf.push(seriesIndex);
      serialOf.push(serial);
      seqs.push(seq);
      times.push(bill.at);
      days.push(dayNumber(bill.day));
      payables.push(bill.totals.payable);
      lineCounts.push(bill.lines.length);
      tenders.push(tenderBits(bill.tenders.map((tender) => tender.kind)));
      voided.push(0);
      cashiers.push(indexIn(cashierNames, bill.cashier));
      for (const itemId of new Set(bill.lines.map((line) => line.itemId))) pushTo(rowsByItem, itemId, row);
      if (bill.buyer) pushTo(rowsByBuyer, bill.buyer, row);
    },
    void(number) {
      const row = rowOf(number);
      if (row !== undefined) voided.set(row, 1);
    },
    seqOf(number) {
      const row = rowOf(number);
      return row === undefined ? undefined : seqs.at(row);
    },
    find(query) {
      const from = query.from === undefined ? 0 : dayNumber(query.from);
      const to = query.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(query.to);
      const rows = candidates(query);
      const found: BillSummary[] = [];
      let skip = query.skip;
      for (let index = rows.length - 1; index >= 0 && found.length < query.limit; index -= 1) {
        const row = rows.at(index);
        const day = days.at(row);
        if (day < from || day > to) continue;
        if (query.amount !== undefined && payables.at(row) !== query.amount) continue;
        if (query.itemId !== undefined && !rowsByItem.get(query.itemId)?.includes(row)) continue;
        if (query.buyers && !query.buyers.some((buyer) => rowsByBuyer.get(buyer)?.includes(row))) continue;
        if (skip > 0) skip -= 1;
        else found.push(summary(row));
      }
      return found;
    },
  };
}

function listed(rows: readonly number[]) {
  return { length: rows.length, at: (index: number) => rows[index] ?? 0 };
}

function indexIn(names: string[], name: string): number {
  const index = names.indexOf(name);
  return index >= 0 ? index : names.push(name) - 1;
}

function pushTo(rows: Map<string, number[]>, key: string, row: number): void {
  const list = rows.get(key);
  if (list) list.push(row);
  else rows.set(key, [row]);
}

/** `2026-11-22` as 20261122: ordered, and small enough for a column. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

function dayText(day: number): string {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function tenderBits(kinds: readonly TenderKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << TENDER_KINDS.indexOf(kind)), 0);
}

function tenderKinds(bits: number): TenderKind[] {
  return TENDER_KINDS.filter((_, index) => bits & (1 << index));
}
