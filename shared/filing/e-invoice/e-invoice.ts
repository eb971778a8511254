import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import type { TaxSums } from '../../sale/bill.ts';
import { sum, taxOf, taxSums } from '../../sale/sums.ts';
import { isExport, type Supply } from '../../sale/supply.ts';
import { type DecimalJson, decimal, percent, rupees, writeJson } from '../decimal-json.ts';
import { type Entry, type EntryLine, entryOf } from '../entry.ts';
import type { FiledDocument } from '../filed.ts';
import { portalText } from '../portal-text.ts';
import { uqcOf } from '../tables/hsn.ts';
import { buyerParty, type PortalParty, sellerParty } from './parties.ts';

const SUPPLY_TYPES: Readonly<Record<Supply, string>> = {
  domestic: 'B2B',
  'export-paid': 'EXPWP',
  'export-lut': 'EXPWOP',
  'sez-paid': 'SEZWP',
  'sez-lut': 'SEZWOP',
  'deemed-export': 'DEXP',
};
const MOST_ITEMS = 1000;
/** Paise by which a document may be rounded. */
const MOST_ROUNDING = 99_99;

/**
 * A document in the form of the invoice portal, schema 1.1. Fails with everything that is missing or refused, one
 * problem each: `e-invoice-seller-…` and `e-invoice-buyer-…` for a gstin, name, address, place or pin;
 * `e-invoice-hsn` {hsn, name}; `e-invoice-items` {most}; `e-invoice-rounding`; `e-invoice-not-due` for a document
 * that needs no number.
 */
export function eInvoiceOf(document: FiledDocument): Result<DecimalJson, readonly Problem[]> {
  const entry = entryOf(document);
  if (!entry || entry.taxed.length === 0) return err([problem('e-invoice-not-due')]);
  const seller = sellerParty(document.seller);
  const buyer = buyerParty(document.buyer, entry);
  const lines = linesOf(entry);
  const rounding = entry.value - sum(lines.map(totalOf));
  const problems = [
    ...partyProblems('seller', seller),
    ...partyProblems('buyer', buyer),
    ...lines
      .filter(({ hsn }) => !/^\d{6}(\d{2})?$/.test(hsn))
      .map(({ hsn, nameEnglish }) => problem('e-invoice-hsn', { hsn, name: nameEnglish })),
    ...(lines.length > MOST_ITEMS ? [problem('e-invoice-items', { most: MOST_ITEMS })] : []),
    ...(Math.abs(rounding) > MOST_ROUNDING ? [problem('e-invoice-rounding')] : []),
  ];
  if (problems.length > 0) return err(problems);
  return ok({
    Version: '1.1',
    TranDtls: { TaxSch: 'GST', SupTyp: SUPPLY_TYPES[entry.supply], RegRev: 'N' },
    DocDtls: { Typ: DOCUMENT_TYPES[entry.source], No: entry.number, Dt: slashed(entry.day) },
    SellerDtls: { ...seller },
    BuyerDtls: { ...buyer },
    ItemList: lines.map(itemOf),
    ValDtls: valuesOf(lines, rounding, entry.value),
    ...(entry.against && {
      RefDtls: { PrecDocDtls: [{ InvNo: entry.against.number, InvDt: slashed(entry.against.day) }] },
    }),
    ...(isExport(entry.supply) && { ExpDtls: exportDetails(entry) }),
  });
}

/** Documents as one file for the portal's bulk upload. */
export function eInvoiceFile(documents: readonly DecimalJson[]): string {
  return writeJson(documents);
}

const DOCUMENT_TYPES = { bill: 'INV', credit: 'CRN', debit: 'DBN' } as const;

/** Exempt goods of a bill stand on its bill of supply; of a note they stay in it. */
function linesOf({ source, taxed, untaxed }: Entry): readonly EntryLine[] {
  return source === 'bill' ? taxed : [...taxed, ...untaxed];
}

function itemOf(line: EntryLine, index: number): DecimalJson {
  const { hsn, nameEnglish, unit, quantity, taxable, rate, igst, cgst, sgst } = line;
  return {
    SlNo: String(index + 1),
    PrdDesc: portalText(nameEnglish, 300),
    IsServc: 'N',
    HsnCd: hsn,
    ...(quantity > 0 && { Qty: decimal(quantity, 3), Unit: uqcOf(unit) }),
    UnitPrice: decimal(unitPrice(taxable, quantity), 3),
    TotAmt: rupees(taxable),
    Discount: rupees(0),
    AssAmt: rupees(taxable),
    GstRt: percent(rate),
    IgstAmt: rupees(igst),
    CgstAmt: rupees(cgst),
    SgstAmt: rupees(sgst),
    CesRt: rupees(0),
    CesAmt: rupees(0),
    CesNonAdvlAmt: rupees(0),
    TotItemVal: rupees(totalOf(line)),
  };
}

/** Value of one unit in thousandths of a rupee, the portal's three decimals; of a line without goods, all of it. */
function unitPrice(taxable: number, quantity: number): number {
  if (quantity === 0) return taxable * 10;
  return Number((BigInt(taxable) * 20_000n + BigInt(quantity)) / (BigInt(quantity) * 2n));
}

function valuesOf(lines: readonly TaxSums[], rounding: number, value: number): DecimalJson {
  const { taxable, cgst, sgst, igst } = taxSums(lines);
  return {
    AssVal: rupees(taxable),
    CgstVal: rupees(cgst),
    SgstVal: rupees(sgst),
    IgstVal: rupees(igst),
    CesVal: rupees(0),
    Discount: rupees(0),
    OthChrg: rupees(0),
    RndOffAmt: rupees(rounding),
    TotInvVal: rupees(value),
  };
}

function exportDetails({ exported }: Entry): DecimalJson {
  if (!exported) return { RefClm: 'N' };
  return {
    ShipBNo: exported.shippingBill,
    ShipBDt: slashed(exported.shippingDay),
    Port: exported.port,
    RefClm: 'N',
  };
}

function partyProblems(who: 'seller' | 'buyer', party: PortalParty): readonly Problem[] {
  const fields = [
    ['gstin', party.Gstin !== ''],
    ['name', party.LglNm.length >= 3],
    ['address', party.Addr1.length >= 1],
    ['place', party.Loc.length >= 3],
    ['pin', party.Pin >= 100_000],
  ] as const;
  return fields.flatMap(([field, isThere]) => (isThere ? [] : [problem(`e-invoice-${who}-${field}`)]));
}

function totalOf(line: TaxSums): number {
  return line.taxable + taxOf(line);
}

/** `2026-11-22` as `22/11/2026`. */
function slashed(day: string): string {
  return day.split('-').reverse().join('/');
}
