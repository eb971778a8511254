import type { RateTotal } from '../sale/bill.ts';
import { isUnderLut, type Supply } from '../sale/supply.ts';
import { type DecimalJson, jsonParts, percent, rupees } from './decimal-json.ts';
import type { Gstr1 } from './gstr1.ts';
import { filingPeriod } from './period.ts';
import { allHeads, grouped, orNone } from './portal-parts.ts';
import { documentTree, hsnTree, type NameHsn } from './portal-summaries.ts';
import { portalDay } from './portal-text.ts';
import type { SmallRow } from './tables/b2cs.ts';
import type { InvoiceRow } from './tables/invoices.ts';
import type { NilRow } from './tables/nil.ts';
import type { NoteRow } from './tables/notes.ts';

/** The form of the file that the portal's offline tool writes today; the portal names it when it refuses one. */
const VERSION = 'GST3.1.2';
/** The return as the portal takes it: two decimals, `dd-mm-yyyy`, tables without a row left out. */
export function gstr1Json(made: Gstr1, nameOf: NameHsn): string {
  return [...gstr1Parts(made, nameOf)].join('');
}

/** The same text invoice by invoice, for who lets others in between. */
export function gstr1Parts(made: Gstr1, nameOf: NameHsn): Generator<string> {
  // The return, its tables, the buyers of a table, the invoices of a buyer.
  return jsonParts(gstr1Tree(made, nameOf), 5);
}

function gstr1Tree(made: Gstr1, nameOf: NameHsn): DecimalJson {
  return {
    gstin: made.gstin,
    fp: filingPeriod(made.period),
    version: VERSION,
    hash: 'hash',
    b2b: orNone(
      grouped(made.b2b, ({ gstin = '' }) => gstin).map(([ctin, rows]) => ({
        ctin,
        inv: rows.map(b2bInvoice),
      })),
    ),
    b2cl: orNone(
      grouped(made.b2cl, ({ placeOfSupply }) => placeOfSupply).map(([pos, rows]) => ({
        pos,
        inv: rows.map((row) => ({ ...invoiceHead(row), itms: integratedItems(row.rates) })),
      })),
    ),
    exp: orNone(
      grouped(made.exp, ({ supply }) => (isUnderLut(supply) ? 'WOPAY' : 'WPAY')).map(([type, rows]) => ({
        exp_typ: type,
        inv: rows.map(exportInvoice),
      })),
    ),
    b2cs: orNone(made.b2cs.map(smallRow)),
    nil: made.nil.length === 0 ? undefined : { inv: made.nil.map((row) => nilRow(row, made.untaxedAs)) },
    cdnr: orNone(
      grouped(made.cdnr, ({ gstin = '' }) => gstin).map(([ctin, rows]) => ({
        ctin,
        nt: rows.map((row) => ({
          ...noteHead(row),
          rchrg: 'N',
          inv_typ: invoiceType(row.supply),
          itms: allHeadsItems(row.rates),
        })),
      })),
    ),
    cdnur: orNone(
      made.cdnur.map((row) => ({
        typ: row.type ?? 'B2CL',
        ...noteHead(row),
        itms: integratedItems(row.rates),
      })),
    ),
    hsn: hsnTree(made, nameOf),
    doc_issue: made.documents.length === 0 ? undefined : { doc_det: documentTree(made.documents) },
  };
}

/** What kind of sale to a registered buyer it is: regular, to a zone with or without tax, deemed export. */
export function invoiceType(supply: Supply): 'R' | 'SEWP' | 'SEWOP' | 'DE' {
  if (supply === 'sez-paid') return 'SEWP';
  if (supply === 'sez-lut') return 'SEWOP';
  return supply === 'deemed-export' ? 'DE' : 'R';
}

function invoiceHead({ number, day, value }: InvoiceRow) {
  return { inum: number, idt: portalDay(day), val: rupees(value) };
}

function b2bInvoice(row: InvoiceRow): DecimalJson {
  return {
    ...invoiceHead(row),
    pos: row.placeOfSupply,
    rchrg: 'N',
    inv_typ: invoiceType(row.supply),
    itms: allHeadsItems(row.rates),
  };
}

function exportInvoice(row: InvoiceRow): DecimalJson {
  const { exported } = row;
  return {
    ...invoiceHead(row),
    ...(exported && {
      sbpcode: exported.port,
      sbnum: exported.shippingBill,
      sbdt: portalDay(exported.shippingDay),
    }),
    itms: row.rates.map(integratedDetail),
  };
}

function noteHead({ kind, number, day, value, placeOfSupply }: NoteRow) {
  return { ntty: kind, nt_num: number, nt_dt: portalDay(day), val: rupees(value), pos: placeOfSupply };
}

function allHeadsItems(rates: readonly RateTotal[]): DecimalJson {
  return rates.map((total, index) => ({
    num: index + 1,
    itm_det: { rt: percent(total.rate), ...allHeads(total) },
  }));
}

function integratedItems(rates: readonly RateTotal[]): DecimalJson {
  return rates.map((total, index) => ({ num: index + 1, itm_det: integratedDetail(total) }));
}

function integratedDetail({ rate, taxable, igst }: RateTotal) {
  return { rt: percent(rate), txval: rupees(taxable), iamt: rupees(igst), csamt: rupees(0) };
}

function smallRow(row: SmallRow): DecimalJson {
  return {
    sply_ty: row.interState ? 'INTER' : 'INTRA',
    pos: row.placeOfSupply,
    typ: 'OE',
    rt: percent(row.rate),
    ...allHeads(row),
  };
}

function nilRow({ kind, amount }: NilRow, untaxedAs: Gstr1['untaxedAs']): DecimalJson {
  return {
    sply_ty: kind,
    nil_amt: rupees(untaxedAs === 'nil' ? amount : 0),
    expt_amt: rupees(untaxedAs === 'exempt' ? amount : 0),
    ngsup_amt: rupees(0),
  };
}
