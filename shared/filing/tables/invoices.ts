import type { RateTotal } from '../../sale/bill.ts';
import type { Supply } from '../../sale/supply.ts';
import type { Entry, InvoiceTable } from '../entry.ts';
import type { ShippingBill } from '../filed.ts';
import { taxedByRate } from './by-rate.ts';
import type { Collector } from './collector.ts';

/** An invoice told by itself: tables 4A, 5 and 6A. Paise. */
export interface InvoiceRow {
  readonly number: string;
  readonly day: string;
  readonly value: number;
  readonly placeOfSupply: string;
  readonly supply: Supply;
  readonly gstin?: string;
  readonly recipient: string;
  readonly exported?: ShippingBill;
  readonly rates: readonly RateTotal[];
}

/** The bills of one table that tells them one by one. A bill of exempt lines alone stands in table 8 only. */
export function createInvoices(table: Exclude<InvoiceTable, 'b2cs'>): Collector<InvoiceRow> {
  const rows: InvoiceRow[] = [];
  return {
    add(entry) {
      if (entry.source !== 'bill' || entry.table !== table || entry.taxed.length === 0) return;
      rows.push(invoiceRow(entry));
    },
    rows: () => rows,
  };
}

function invoiceRow(entry: Entry): InvoiceRow {
  const { number, day, value, placeOfSupply, supply, gstin, recipient, exported } = entry;
  return {
    number,
    day,
    value,
    placeOfSupply,
    supply,
    ...(gstin !== undefined && { gstin }),
    recipient,
    ...(exported && { exported }),
    rates: taxedByRate(entry),
  };
}
