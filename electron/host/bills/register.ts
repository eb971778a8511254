import type { BillSummary } from '../../../shared/contract/views.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import { personOf } from '../../../shared/sale/buyer.ts';
import { documentNumber, splitNumber } from '../../../shared/sale/number.ts';
import { type Column, createColumn, type Numbers } from '../engine/column.ts';
import { createNames } from '../engine/names.ts';
import { createPostings, type PackedPostings } from '../engine/postings.ts';
import { dayNumber, dayText, tenderBits, tenderKinds } from './figures.ts';

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
  pack(): PackedRegister;
}

/** A register as plain data; good until the next change. */
export interface PackedRegister {
  readonly series: readonly { readonly name: string; readonly rows: Numbers }[];
  readonly cashiers: readonly string[];
  readonly items: readonly string[];
  readonly buyers: readonly string[];
  readonly byItem: PackedPostings;
  readonly byBuyer: PackedPostings;
  readonly columns: Readonly<Record<ColumnName, Numbers>>;
}

const COLUMNS = {
  seriesOf: 'count',
  serialOf: 'count',
  seqs: 'count',
  times: 'money',
  days: 'count',
  payables: 'money',
  lineCounts: 'count',
  tenders: 'byte',
  voided: 'byte',
  cashiers: 'count',
} as const;
type ColumnName = keyof typeof COLUMNS;

export function createRegister(packed?: PackedRegister): Register {
  const columns = createColumns(packed?.columns);
  const { seriesOf, serialOf, seqs, times, days, payables, lineCounts, tenders, voided, cashiers } = columns;
  const seriesNames = createNames(packed?.series.map(({ name }) => name));
  /** Of each series, one more than the row of each serial; 0 for a serial that is not here. */
  const rowsBySeries = packed?.series.map(({ rows }) => createColumn('count', rows)) ?? [];
  const cashierNames = createNames(packed?.cashiers);
  const items = createNames(packed?.items);
  const buyers = createNames(packed?.buyers);
  const rowsByItem = createPostings(packed?.byItem);
  const rowsByBuyer = createPostings(packed?.byBuyer);

  function rowOf(number: string): number | undefined {
    const parts = splitNumber(number);
    const series = parts && seriesNames.find(parts.series);
    return series === undefined || !parts ? undefined : rowOfSerial(series, parts.serial);
  }

  function rowOfSerial(series: number, serial: number): number | undefined {
    const rows = rowsBySeries[series];
    const isThere = rows && Number.isInteger(serial) && serial >= 1 && serial <= rows.length;
    const above = isThere ? rows.at(serial - 1) : 0;
    return above > 0 ? above - 1 : undefined;
  }

  function keepSerial(series: number, serial: number, row: number): void {
    const rows = rowsBySeries[series] ?? createColumn('count');
    rowsBySeries[series] = rows;
    while (rows.length < serial) rows.push(0);
    rows.set(serial - 1, row + 1);
  }

  function summary(row: number): BillSummary {
    return {
      number: documentNumber(seriesNames.at(seriesOf.at(row)), serialOf.at(row)),
      at: times.at(row),
      day: dayText(days.at(row)),
      payable: payables.at(row),
      lines: lineCounts.at(row),
      cashier: cashierNames.at(cashiers.at(row)),
      tenders: tenderKinds(tenders.at(row)),
      voided: voided.at(row) === 1,
    };
  }

  /** Rows that can match, newest first; all of them where no condition narrows the search. */
  function candidates(query: RegisterQuery): { length: number; at: (index: number) => number } {
    if (query.number !== undefined) return listed(rowsOfNumber(query.number));
    if (query.itemId !== undefined) return listed(rowsOfItem(query.itemId));
    if (query.buyers) return listed(rowsOfBuyers(query.buyers));
    const last = seqs.length - 1;
    return { length: seqs.length, at: (index) => last - index };
  }

  function rowsOfItem(itemId: string): number[] {
    return rowsByItem.rowsOf(items.find(itemId));
  }

  function rowsOfBuyers(refs: readonly string[]): number[] {
    return refs.flatMap((ref) => rowsByBuyer.rowsOf(buyers.find(personOf(ref)))).sort((a, b) => b - a);
  }

  /** A whole number, or just the serial as a person reads it off the paper. */
  function rowsOfNumber(text: string): number[] {
    const whole = rowOf(text.toUpperCase());
    if (whole !== undefined) return [whole];
    if (!/^\d{1,6}$/.test(text)) return [];
    const rows = rowsBySeries.flatMap((_, series) => rowOfSerial(series, Number(text)) ?? []);
    return rows.sort((a, b) => b - a);
  }

  return {
    get length() {
      return seqs.length;
    },
    add(series, serial, bill, seq) {
      const row = seqs.length;
      const seriesIndex = seriesNames.add(series);
      keepSerial(seriesIndex, serial, row);
      seriesOf.push(seriesIndex);
      serialOf.push(serial);
      seqs.push(seq);
      times.push(bill.at);
      days.push(dayNumber(bill.day));
      payables.push(bill.totals.payable);
      lineCounts.push(bill.lines.length);
      tenders.push(tenderBits(bill.tenders.map((tender) => tender.kind)));
      voided.push(0);
      cashiers.push(cashierNames.add(bill.cashier));
      for (const item of new Set(bill.lines.map((line) => items.add(line.itemId)))) rowsByItem.add(item, row);
      if (bill.buyer) rowsByBuyer.add(buyers.add(personOf(bill.buyer)), row);
      const second = bill.exemptNumber === undefined ? undefined : splitNumber(bill.exemptNumber);
      if (second) keepSerial(seriesNames.add(second.series), second.serial, row);
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
      const ofItem = query.itemId === undefined ? undefined : new Set(rowsOfItem(query.itemId));
      const ofBuyers = query.buyers && new Set(rowsOfBuyers(query.buyers));
      const found: BillSummary[] = [];
      let skip = query.skip;
      for (let index = 0; index < rows.length && found.length < query.limit; index += 1) {
        const row = rows.at(index);
        const day = days.at(row);
        if (day < from || day > to) continue;
        if (query.amount !== undefined && payables.at(row) !== query.amount) continue;
        if (ofItem && !ofItem.has(row)) continue;
        if (ofBuyers && !ofBuyers.has(row)) continue;
        if (skip > 0) skip -= 1;
        else found.push(summary(row));
      }
      return found;
    },
    pack: () => ({
      series: rowsBySeries.map((rows, index) => ({ name: seriesNames.at(index), rows: rows.values() })),
      cashiers: cashierNames.all(),
      items: items.all(),
      buyers: buyers.all(),
      byItem: rowsByItem.pack(),
      byBuyer: rowsByBuyer.pack(),
      columns: mapColumns((name) => columns[name].values()),
    }),
  };
}

function createColumns(packed: PackedRegister['columns'] | undefined): Record<ColumnName, Column> {
  return mapColumns((name) => createColumn(COLUMNS[name], packed?.[name]));
}

function mapColumns<T>(make: (name: ColumnName) => T): Record<ColumnName, T> {
  const names = Object.keys(COLUMNS) as ColumnName[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<ColumnName, T>;
}

function listed(rows: readonly number[]) {
  return { length: rows.length, at: (index: number) => rows[index] ?? 0 };
}
