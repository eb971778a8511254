import { type Group, group, type Vector } from './group.ts';
import { nearest, withCheck } from './reckon.ts';

/** Here what is right is said, not worked out. */

function ecommerce(net_taxable: number, inter: boolean, date: string): Vector {
  const thousandths = date >= '2024-07-10' ? 5n : 10n;
  const of = (part: bigint) => Number(nearest(BigInt(net_taxable) * part, 2000n));
  const half = inter ? 0 : of(thousandths);
  return {
    in: { net_taxable, inter, date },
    out: { cgst: half, sgst: half, igst: inter ? of(thousandths * 2n) : 0 },
  };
}

type Invoice = readonly [
  registered: boolean,
  inter: boolean,
  value: number,
  date: string,
  exempt: boolean,
  bucket: string,
  note?: string,
];

const INVOICES: readonly Invoice[] = [
  [true, false, 500000, '2026-11-01', false, 'B2B'],
  [true, true, 50000000, '2026-11-01', false, 'B2B', 'a GSTIN comes before the size'],
  [false, false, 50000000, '2026-11-01', false, 'B2CS', 'within the State size does not matter'],
  [false, true, 10000000, '2026-11-01', false, 'B2CS', 'exactly a lakh is not above it'],
  [false, true, 10000001, '2026-11-01', false, 'B2CL'],
  [false, true, 10000001, '2024-08-01', false, 'B2CL', 'the first day of the lower limit'],
  [false, true, 10000001, '2024-07-31', false, 'B2CS', 'the last day of the higher one'],
  [false, true, 25000000, '2024-07-31', false, 'B2CS'],
  [false, true, 25000001, '2024-07-31', false, 'B2CL'],
  [false, true, 100, '2026-11-01', false, 'B2CS'],
  [false, false, 300000, '2026-11-01', true, 'NIL'],
  [false, true, 30000000, '2026-11-01', true, 'NIL', 'exempt whatever the size'],
];

type Place = readonly [
  supplier: string,
  recorded: string | null,
  delivery: string | null,
  pos: string,
  note?: string,
];

const PLACES: readonly Place[] = [
  ['23', null, null, '23', 'Bhopal counter, nothing written'],
  ['07', null, null, '07', 'Delhi emporium, tourist from Bihar, nothing written'],
  ['07', '10', null, '10', 'Bihar written on the bill'],
  ['07', '07', null, '07', 'own State written'],
  ['23', '10', '27', '27', 'address in Bihar, parcel to Maharashtra'],
  ['23', '10', '23', '23', 'address elsewhere, parcel within the State'],
  ['23', null, '10', '10', 'parcel only'],
  ['26', null, null, '26', 'Daman counter'],
  ['26', '24', null, '24', 'Gujarat written at Daman'],
  ['01', '38', null, '38', 'Ladakh written in Srinagar'],
];

type Limit = readonly [
  cash: number,
  sameDay: number,
  total: number,
  taxable: number,
  registered: boolean,
  moves: boolean,
  asked: boolean,
  out: string,
  note?: string,
];

/** `out` names what holds: C cash barred, P PAN, A address, E e-way bill, D invoice of the day. */
const LIMITS: readonly Limit[] = [
  [19999999, 0, 19999999, 19047618, false, false, true, 'A', 'a paisa under two lakh'],
  [20000000, 0, 20000000, 19047619, false, false, true, 'CA', 'two lakh in cash'],
  [10000000, 10000000, 10000000, 9523810, false, false, true, 'CA', 'a lakh twice on a day'],
  [9999999, 10000000, 10000000, 9523810, false, false, true, 'A'],
  [0, 0, 20000000, 19047619, false, false, true, 'A', 'PAN only above two lakh'],
  [0, 0, 20000001, 19047620, false, false, true, 'PA'],
  [20000001, 0, 20000001, 19047620, true, false, true, 'CP', 'a registered buyer too'],
  [0, 0, 5250000, 5000000, false, false, true, 'A', 'fifty thousand without tax'],
  [0, 0, 5249999, 4999999, false, false, true, ''],
  [0, 0, 5250000, 5000000, true, false, true, '', 'a GSTIN says the address'],
  [0, 0, 5000000, 4761905, true, true, true, '', 'exactly fifty thousand needs no e-way bill'],
  [0, 0, 5000001, 4761906, true, true, true, 'E'],
  [0, 0, 5249999, 4999999, false, true, true, 'E'],
  [19999, 0, 19999, 19047, false, false, false, 'D', 'under two hundred'],
  [20000, 0, 20000, 19048, false, false, false, '', 'two hundred is not under it'],
  [19999, 0, 19999, 19047, false, false, true, '', 'who asks gets one'],
  [19999, 0, 19999, 19047, true, false, false, '', 'a registered buyer always gets one'],
];

function limit([
  cash,
  cash_same_day,
  total,
  taxable,
  registered,
  inter_movement,
  invoice_asked,
  out,
  note,
]: Limit): Vector {
  return {
    in: { cash, cash_same_day, total, taxable, registered, inter_movement, invoice_asked },
    out: {
      cash_blocked: out.includes('C'),
      pan_required: out.includes('P'),
      address_required: out.includes('A'),
      eway_interstate: out.includes('E'),
      b2c_consolidate_allowed: out.includes('D'),
    },
    ...(note !== undefined && { note }),
  };
}

const FIVE_CRORE = 5_00_00_000_00;
type Hsn = readonly [turnover: number, b2b: boolean, hsn: string, needed: number, valid: boolean];
const HSNS: readonly Hsn[] = [
  [FIVE_CRORE, true, '5208', 4, true],
  [FIVE_CRORE, true, '52', 4, false],
  [FIVE_CRORE, true, '', 4, false],
  [FIVE_CRORE, true, '52085', 4, false],
  [FIVE_CRORE, true, '520859', 4, true],
  [FIVE_CRORE, true, '52085920', 4, true],
  [FIVE_CRORE, true, '5208592', 4, false],
  [FIVE_CRORE, true, '52A8', 4, false],
  [FIVE_CRORE, false, '', 0, true],
  [FIVE_CRORE, false, '62', 0, false],
  [FIVE_CRORE, false, '6214', 0, true],
  [FIVE_CRORE + 1, true, '6214', 6, false],
  [FIVE_CRORE + 1, false, '6214', 6, false],
  [FIVE_CRORE + 1, false, '621420', 6, true],
  [FIVE_CRORE + 1, false, '62142010', 6, true],
  [FIVE_CRORE + 1, false, '', 6, false],
  [0, true, '9701', 4, true],
];

type Kind = string | null;
/** Kind, whether the check character, the State and the kind of buyer are right: `k`, `s`, `b`. */
function gstin(written: string, normalised: string, kind: Kind, right: string, note?: string): Vector {
  return {
    in: { gstin: written },
    out: {
      normalised,
      kind,
      checksum_ok: right.includes('k'),
      state_ok: right.includes('s'),
      ok_for_b2b: right.includes('b'),
    },
    ...(note !== undefined && { note }),
  };
}

const right = (fourteen: string, kind: string, is: string, note?: string): Vector => {
  const whole = withCheck(fourteen);
  return gstin(whole, whole, kind, is, note);
};
const wrong = (written: string, kind: Kind, is: string, note: string): Vector =>
  gstin(written, written, kind, is, note);

/** Made-up PANs: none is to be used for a real party. */
const GSTINS: readonly Vector[] = [
  ...['01', '05', '09', '10', '19', '24', '26', '29', '33', '36', '37', '38', '97'].map((state) =>
    right(`${state}ABCDE1234F1Z`, 'REGULAR', 'ksb'),
  ),
  right('23SAMPL0000E1Z', 'REGULAR', 'ksb', 'a company of Madhya Pradesh'),
  right('07SAMPL0000E2Z', 'REGULAR', 'ksb', 'a second registration in Delhi'),
  right('27SAMPL0000EAZ', 'REGULAR', 'ksb', 'a tenth one'),
  right('07DELA12345A1Z', 'GOVT', 'ksb', 'an office of Government'),
  right('07SAMPL0000E1C', 'TCS', 'ks', 'a marketplace that collects tax does not buy'),
  right('23ABCD91234F1D', 'TDS', 'ksb', 'an office that deducts tax'),
  right('0717UNO00001UN', 'UIN', 'ksb', 'an office of the United Nations'),
  right('9917SGP29001OS', 'OIDAR', 'k', 'an overseas online service is in no State'),
  right('0717USA00001NR', 'NRTP', 'ks', 'a non-resident does not buy here'),
  right('28ABCDE1234F1Z', 'REGULAR', 'k', 'Andhra Pradesh as it was'),
  right('25ABCDE1234F1Z', 'REGULAR', 'k', 'Daman and Diu as it was'),
  right('00ABCDE1234F1Z', 'REGULAR', 'k', 'no such State'),
  right('96ABCDE1234F1Z', 'REGULAR', 'k', 'a foreign country is no State'),
  gstin('  27aapfu0939f1zv ', '27AAPFU0939F1ZV', 'REGULAR', 'ksb', 'small letters and spaces'),
  gstin('29AAGCB7383J1Z4', '29AAGCB7383J1Z4', 'REGULAR', 'ksb', 'a published sample'),
  gstin('24aaqca8719h1zc', '24AAQCA8719H1ZC', 'REGULAR', 'ksb', 'a published sample from Gujarat'),
  wrong('27AAPFU0939F1ZX', 'REGULAR', 's', 'the last character mistyped'),
  wrong('27AAPFU9039F1ZV', 'REGULAR', 's', 'two digits exchanged'),
  wrong('27AAPFUO939F1ZV', null, 's', 'letter O for nought'),
  wrong('27AAPFU0939F0ZV', null, 's', 'entity code nought'),
  wrong('27AAPFU0939F1Z', null, '', 'one character short'),
  wrong('27AAPFU0939F1ZVV', null, '', 'one too many'),
  wrong('27-AAPFU0939F1ZV', null, '', 'with a hyphen'),
  wrong('AAPFU0939F1ZV27', null, '', 'parts in the wrong order'),
  wrong('', null, '', 'nothing typed'),
];

const NUMBERS: readonly (readonly [string, boolean, boolean])[] = [
  ['MPD1/2627/000001', true, true],
  ['MPD1/2627/C00001', true, true],
  ['1', true, true],
  ['A', true, true],
  ['INV/26-27/0001', true, true],
  ['A/B-C/1', true, true],
  ['9/26-27/B-77', true, true],
  ['0A1', true, false],
  ['/001', true, false],
  ['-001', true, false],
  ['mpd1/2627/000001', true, false],
  ['MPd1', true, false],
  ['0', true, false],
  ['', false, false],
  ['INV 001', false, false],
  ['INV#1', false, false],
  ['INV_1', false, false],
  ['MPD1.26.1', false, false],
  ['MPD1/2627/0000001', false, false],
  ['बिल/1', false, false],
  ['१२३', false, false],
  ['CN/MPD1/26/000001', false, false],
];

const YEARS: readonly (readonly [string, string, string])[] = [
  ['2026-03-31', '2025-26', '032026'],
  ['2026-04-01', '2026-27', '042026'],
  ['2026-12-31', '2026-27', '122026'],
  ['2027-01-01', '2026-27', '012027'],
  ['2027-03-31', '2026-27', '032027'],
  ['2024-02-29', '2023-24', '022024'],
  ['2025-09-22', '2025-26', '092025'],
  ['2017-07-01', '2017-18', '072017'],
  ['2030-04-01', '2030-31', '042030'],
  ['2029-12-15', '2029-30', '122029'],
];

/** Groups of rules. */
export const RULE_GROUPS: readonly Group[] = [
  group('ECO_TCS', 'Collected at source on sales through an operator', [
    ecommerce(10000000, false, '2026-11-01'),
    ecommerce(10000000, true, '2026-11-01'),
    ecommerce(123450, true, '2026-11-01'),
    ecommerce(123450, false, '2026-11-01'),
    ecommerce(10000000, false, '2024-07-10'),
    ecommerce(10000000, false, '2024-07-09'),
    ecommerce(10000000, true, '2024-07-09'),
    ecommerce(199, false, '2026-11-01'),
    ecommerce(200, false, '2026-11-01'),
    ecommerce(0, true, '2026-11-01'),
  ]),
  group(
    'GSTR1_BUCKET',
    'In which table of the return an invoice stands',
    INVOICES.map(([registered, inter, invoice_value, date, all_exempt, bucket, note]) => ({
      in: { registered, inter, invoice_value, date, all_exempt },
      out: { bucket },
      ...(note !== undefined && { note }),
    })),
  ),
  group(
    'POS',
    'Place of supply at a counter',
    PLACES.map(([supplier_state, recorded_state, delivery_state, pos, note]) => ({
      in: { supplier_state, recorded_state, delivery_state },
      out: { pos, inter: pos !== supplier_state },
      ...(note !== undefined && { note }),
    })),
  ),
  group('LIMITS', 'What is asked or barred from which amount', LIMITS.map(limit)),
  group(
    'HSN_DIGITS',
    'Digits of HSN by turnover and buyer',
    HSNS.map(([aato_paise, b2b, hsn, min_digits, valid]) => ({
      in: { aato_paise, b2b, hsn },
      out: { min_digits, valid },
    })),
  ),
  group('GSTIN', 'Numbers of registered persons', GSTINS),
  group(
    'INVOICE_NO',
    'Numbers of documents',
    NUMBERS.map(([number, rule46b, portal_safe]) => ({ in: { number }, out: { rule46b, portal_safe } })),
  ),
  group(
    'FY',
    'Financial year and return period of a day',
    YEARS.map(([date, fy, fp]) => ({ in: { date }, out: { fy, fp } })),
  ),
];
