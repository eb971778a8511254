import { z } from 'zod';
import { financialYear, returnPeriod } from '../../shared/calendar.ts';
import { bucketOf } from '../../shared/filing/bucket.ts';
import { limitsOf } from '../../shared/sale/limits.ts';
import { isPortalNumber, isRule46Number } from '../../shared/sale/number.ts';
import { type GstinKind, mayBuyRegistered, readGstin } from '../../shared/tax/gstin.ts';
import { hsnDigitsNeeded, mayStandOnBill } from '../../shared/tax/hsn.ts';
import { isInterState, placeOfSupply } from '../../shared/tax/place.ts';
import { collectedAtSource } from '../../shared/tax/tcs.ts';
import type { Reckon } from './file.ts';
import { count, day } from './input.ts';

const collected = z.object({ net_taxable: count, inter: z.boolean(), date: day });

export const ecommerce: Reckon = (input) => {
  const { net_taxable: value, inter, date } = collected.parse(input);
  return { ...collectedAtSource(value, inter, date) };
};

const invoice = z.object({
  registered: z.boolean(),
  inter: z.boolean(),
  invoice_value: count,
  date: day,
  all_exempt: z.boolean().default(false),
});

export const bucket: Reckon = (input) => {
  const { inter, invoice_value, date, all_exempt, registered } = invoice.parse(input);
  const found = bucketOf({
    registered,
    interState: inter,
    invoiceValue: invoice_value,
    day: date,
    allExempt: all_exempt,
  });
  return { bucket: found.toUpperCase() };
};

const state = z.string().nullish();
const places = z.object({ supplier_state: z.string(), recorded_state: state, delivery_state: state });

export const place: Reckon = (input) => {
  const { supplier_state: supplier, recorded_state, delivery_state } = places.parse(input);
  const pos = placeOfSupply({
    supplier,
    ...(recorded_state && { recorded: recorded_state }),
    ...(delivery_state && { delivery: delivery_state }),
  });
  return { pos, inter: isInterState(supplier, pos) };
};

const limited = z.object({
  cash: count,
  cash_same_day: count.default(0),
  total: count,
  taxable: count,
  registered: z.boolean(),
  inter_movement: z.boolean().default(false),
  invoice_asked: z.boolean().default(true),
});

export const limits: Reckon = (input) => {
  const { cash, cash_same_day, total, taxable, registered, inter_movement, invoice_asked } =
    limited.parse(input);
  const found = limitsOf({
    cash,
    cashSameDay: cash_same_day,
    total,
    taxable,
    registered,
    interStateMovement: inter_movement,
    invoiceAsked: invoice_asked,
  });
  return {
    cash_blocked: found.cashBarred,
    pan_required: found.panNeeded,
    address_required: found.addressNeeded,
    eway_interstate: found.ewayNeeded,
    b2c_consolidate_allowed: found.mayConsolidate,
  };
};

const hsnCase = z.object({ aato_paise: count, b2b: z.boolean(), hsn: z.string() });

export const hsnDigits: Reckon = (input) => {
  const { aato_paise: turnover, b2b, hsn } = hsnCase.parse(input);
  return { min_digits: hsnDigitsNeeded(turnover, b2b), valid: mayStandOnBill(hsn, turnover, b2b) };
};

const KINDS: Readonly<Record<GstinKind, string>> = {
  regular: 'REGULAR',
  government: 'GOVT',
  deductor: 'TDS',
  collector: 'TCS',
  uin: 'UIN',
  'non-resident': 'NRTP',
  overseas: 'OIDAR',
};

/** A number may have two of the published patterns, as a deductor's has that of a business: either name is right. */
export const gstin: Reckon = (input, _meta, expected) => {
  const read = readGstin(z.object({ gstin: z.string() }).parse(input).gstin);
  const names = read.kinds.map((kind) => KINDS[kind]);
  const kind = names.find((name) => name === expected.kind) ?? names[0] ?? null;
  const mayBuy = read.kinds[0] !== undefined && mayBuyRegistered(read.kinds[0]);
  return {
    normalised: read.gstin,
    kind,
    checksum_ok: read.checkDigitRight,
    state_ok: read.stateKnown,
    ok_for_b2b: mayBuy && read.checkDigitRight && read.stateKnown,
  };
};

export const documentNumber: Reckon = (input) => {
  const { number } = z.object({ number: z.string() }).parse(input);
  return { rule46b: isRule46Number(number), portal_safe: isPortalNumber(number) };
};

export const year: Reckon = (input) => {
  const { date } = z.object({ date: day }).parse(input);
  const [, start = '', end = ''] = /^(\d\d)(\d\d)$/.exec(financialYear(date)) ?? [];
  return { fy: `${date.slice(0, 2)}${start}-${end}`, fp: returnPeriod(date) };
};
