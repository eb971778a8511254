import { isUnderLut, type Supply } from '../../sale/supply.ts';
import { STATES } from '../../tax/states.ts';
import type { Gstr1 } from '../gstr1.ts';
import { describedAs, type NameHsn, splitsHsn } from '../portal-summaries.ts';
import { type Cell, column, type Row, type Table } from '../table.ts';
import { type HsnRow, joinHsn } from '../tables/hsn.ts';
import type { InvoiceRow } from '../tables/invoices.ts';
import type { NoteRow } from '../tables/notes.ts';
import { uqcOfSheets } from '../uqc.ts';
import { same } from '../words.ts';
import {
  ADJUSTED,
  ADVANCES,
  B2B,
  B2CL,
  B2CS,
  CDNR,
  CDNUR,
  DOCS,
  DOCUMENT_LABELS,
  EXEMP,
  EXP,
  HSN,
  type Labels,
  NIL_LABELS,
} from './labels.ts';

/**
 * The return as the sheets of the portal's offline tool, with its own names and labels, which are English alone. The
 * sheets of sales carry no tax of their own: the tool works it out, a few rupees off from what was billed, so that
 * the file for the portal is the better way.
 */
export function sheetsOf(made: Gstr1, nameOf: NameHsn): readonly Table[] {
  const hsn = (rows: readonly HsnRow[]) => rows.map((row) => hsnRow(row, nameOf));
  return [
    sheet('b2b,sez,de', B2B, made.b2b.flatMap(b2bRows)),
    sheet('b2cl', B2CL, made.b2cl.flatMap(b2clRows)),
    sheet(
      'b2cs',
      B2CS,
      made.b2cs.map(({ placeOfSupply, rate, taxable }) => [
        'OE',
        placeLabel(placeOfSupply),
        null,
        rate,
        taxable,
        0,
        null,
      ]),
    ),
    sheet('exp', EXP, made.exp.flatMap(exportRows)),
    sheet('cdnr', CDNR, made.cdnr.flatMap(cdnrRows)),
    sheet('cdnur', CDNUR, made.cdnur.flatMap(cdnurRows)),
    sheet('at', ADVANCES, []),
    sheet('atadj', ADJUSTED, []),
    sheet('exemp', EXEMP, exempRows(made)),
    ...(splitsHsn(made)
      ? [sheet('hsn(b2b)', HSN, hsn(made.hsnB2b)), sheet('hsn(b2c)', HSN, hsn(made.hsnB2c))]
      : [sheet('hsn', HSN, hsn(joinHsn(made.hsnB2b, made.hsnB2c)))]),
    sheet(
      'docs',
      DOCS,
      made.documents.map(({ nature, from, to, total, cancelled }) => [
        DOCUMENT_LABELS[nature],
        from,
        to,
        total,
        cancelled,
      ]),
    ),
  ];
}

const INVOICE_TYPES: Readonly<Partial<Record<Supply, string>>> = {
  'sez-paid': 'SEZ supplies with payment',
  'sez-lut': 'SEZ supplies without payment',
  'deemed-export': 'Deemed Exp',
};

function invoiceTypeLabel(supply: Supply): string {
  return INVOICE_TYPES[supply] ?? 'Regular B2B';
}

/** `07-Delhi`. */
function placeLabel(code: string): string {
  const name = code === '96' ? 'Other Country' : STATES.get(code)?.english;
  return name ? `${code}-${name}` : code;
}

function sheet(id: string, labels: Labels, rows: readonly Row[]): Table {
  return {
    id,
    title: same(id),
    columns: labels.map(([label, kind]) => column(label, kind, same(label))),
    rows,
  };
}

function b2bRows(row: InvoiceRow): readonly Row[] {
  const { gstin = '', recipient, number, day, value, placeOfSupply, supply } = row;
  const place = placeLabel(placeOfSupply);
  const head: readonly Cell[] = [gstin, recipient, number, day, value, place, 'N', null];
  return row.rates.map(({ rate, taxable }) => [...head, invoiceTypeLabel(supply), null, rate, taxable, 0]);
}

function b2clRows({ number, day, value, placeOfSupply, rates }: InvoiceRow): readonly Row[] {
  const head = [number, day, value, placeLabel(placeOfSupply), null];
  return rates.map(({ rate, taxable }) => [...head, rate, taxable, 0, null]);
}

function exportRows({ number, day, value, supply, exported, rates }: InvoiceRow): readonly Row[] {
  const type = isUnderLut(supply) ? 'WOPAY' : 'WPAY';
  const { port = null, shippingBill = null, shippingDay = null } = exported ?? {};
  const head = [type, number, day, value, port, shippingBill, shippingDay];
  return rates.map(({ rate, taxable }) => [...head, rate, taxable, 0]);
}

function cdnrRows(row: NoteRow): readonly Row[] {
  const { gstin = '', recipient, number, day, kind, placeOfSupply, supply, value } = row;
  const head: readonly Cell[] = [gstin, recipient, number, day, kind, placeLabel(placeOfSupply), 'N'];
  const type = invoiceTypeLabel(supply).replace('Regular B2B', 'Regular');
  return row.rates.map(({ rate, taxable }) => [...head, type, value, null, rate, taxable, 0]);
}

function cdnurRows({ type, number, day, kind, placeOfSupply, value, rates }: NoteRow): readonly Row[] {
  const head: readonly Cell[] = [type ?? '', number, day, kind, placeLabel(placeOfSupply), value, null];
  return rates.map(({ rate, taxable }) => [...head, rate, taxable, 0]);
}

function exempRows({ nil, untaxedAs }: Gstr1): readonly Row[] {
  return nil.map(({ kind, amount }) => [
    NIL_LABELS[kind],
    untaxedAs === 'nil' ? amount : 0,
    untaxedAs === 'exempt' ? amount : 0,
    0,
  ]);
}

function hsnRow(row: HsnRow, nameOf: NameHsn): Row {
  const { hsn, uqc, quantity, rate, taxable, igst, cgst, sgst } = row;
  const description = describedAs(row, nameOf);
  const total = taxable + igst + cgst + sgst;
  return [hsn, description, uqcOfSheets(uqc), quantity, total, taxable, rate, igst, cgst, sgst, 0];
}
