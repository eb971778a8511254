import { bill, creditNotes, round } from './bills.ts';
import { type Difference, differences } from './compare.ts';
import type { Case, CaseFile, Meta, Reckon } from './file.ts';
import { billDiscount, lineDiscount, netTax, quantity, slab, taxableFirst } from './lines.ts';
import { bucket, documentNumber, ecommerce, gstin, hsnDigits, limits, place, year } from './rules.ts';

/** Every group of cases, and what of the till answers it. */
export const GROUPS: Readonly<Record<string, Reckon>> = {
  INCL_INTRA: netTax,
  INCL_INTER: netTax,
  EXCL: netTax,
  INCL_ALT_TAXABLE_FIRST: taxableFirst,
  QTY_DECIMAL: quantity,
  LINE_DISCOUNT: lineDiscount,
  BILL_DISCOUNT: billDiscount,
  SLAB: slab,
  SLAB_AFTER_DISCOUNT: bill,
  BILL: bill,
  ROUND: round,
  CREDIT_NOTE: creditNotes,
  ECO_TCS: ecommerce,
  GSTR1_BUCKET: bucket,
  POS: place,
  LIMITS: limits,
  HSN_DIGITS: hsnDigits,
  GSTIN: gstin,
  INVOICE_NO: documentNumber,
  FY: year,
};

export interface Failure {
  readonly id: string;
  readonly note?: string;
  /** Why nothing could be compared. */
  readonly fault?: string;
  readonly differences: readonly Difference[];
}

export interface Outcome {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

/** Puts every case of a file to the till's own rules. A case of a group nobody knows fails. */
export function runCases({ groups, meta = {} }: CaseFile): Outcome {
  const failures: Failure[] = [];
  let passed = 0;
  for (const group of groups) {
    for (const one of group.vectors) {
      const failure = failureOf(one, group.id, meta);
      if (failure) failures.push(failure);
      else passed += 1;
    }
  }
  return { passed, failures };
}

function failureOf(one: Case, group: string, meta: Meta): Failure | undefined {
  const told = { id: one.id, ...(one.note !== undefined && { note: one.note }) };
  const reckon = Object.hasOwn(GROUPS, group) ? GROUPS[group] : undefined;
  if (!reckon) return { ...told, fault: `there is no group ${group}`, differences: [] };
  try {
    const found = differences(one.out, reckon(one.in, meta, one.out));
    return found.length === 0 ? undefined : { ...told, differences: found };
  } catch (error) {
    return { ...told, fault: error instanceof Error ? error.message : String(error), differences: [] };
  }
}
