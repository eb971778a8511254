import { formatAmount } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { LABELS } from '../receipt/labels.ts';
import { percent } from '../receipt/lines.ts';
import { plain, stateTaxWords } from '../receipt/words.ts';
import type { TaxSums } from '../sale/bill.ts';
import { sum, taxSums } from '../sale/sums.ts';
import type { Column, SumLine, Table } from './paper.ts';

/** One head of tax as a paper shows it. */
export interface Head {
  readonly name: Words;
  /** Basis points of the head where the whole rate is known: half of it each for central and State tax. */
  readonly rateOf: (rate: number) => number;
  /** Paise. */
  readonly amountOf: (sums: TaxSums) => number;
}

/** The heads under which a document bears tax: integrated, or central and the State's. */
export function headsOf({
  interState,
  supplierState,
}: {
  readonly interState: boolean;
  readonly supplierState: string;
}): readonly Head[] {
  if (interState) {
    return [{ name: { en: 'IGST', hi: 'आईजीएसटी' }, rateOf: (rate) => rate, amountOf: ({ igst }) => igst }];
  }
  const half = (rate: number) => rate / 2;
  return [
    { name: { en: 'CGST', hi: 'सीजीएसटी' }, rateOf: half, amountOf: ({ cgst }) => cgst },
    { name: stateTaxWords(supplierState), rateOf: half, amountOf: ({ sgst }) => sgst },
  ];
}

export interface TaxedLine extends TaxSums {
  readonly hsn: string;
  readonly rate: number;
}

/** Sums by HSN and rate, in the order in which they first come up. With no heads, values only. */
export function hsnSummary(lines: readonly TaxedLine[], heads: readonly Head[]): Table {
  const groups = new Map<string, readonly TaxedLine[]>();
  for (const line of lines) {
    const key = `${line.hsn} ${line.rate}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const right = { align: 'right' } as const;
  const columns: readonly Column[] = [
    { title: LABELS.hsn, align: 'left', grows: true },
    ...(heads.length > 0 ? [{ title: LABELS.rate, ...right }] : []),
    { title: heads.length > 0 ? LABELS.taxable : LABELS.value, ...right },
    ...heads.map(({ name }) => ({ title: name, ...right })),
  ];
  const cells = (hsn: Words, rate: string, sums: TaxSums) => [
    { text: hsn },
    ...(heads.length > 0 ? [{ text: plain(rate) }] : []),
    { text: plain(formatAmount(sums.taxable)) },
    ...heads.map((head) => ({ text: plain(formatAmount(head.amountOf(sums))) })),
  ];
  return {
    kind: 'table',
    title: LABELS.hsnSummary,
    small: true,
    columns,
    rows: [...groups.values()].map((group) => {
      const rate = group[0]?.rate ?? 0;
      return { cells: cells(plain(group[0]?.hsn ?? ''), rateWords(rate, heads), taxSums(group)) };
    }),
    totals: cells(LABELS.total, '', taxSums(lines)),
  };
}

/** The rate under each head, `2.5% + 2.5%`: CGST Rule 46(l). */
function rateWords(rate: number, heads: readonly Head[]): string {
  if (rate === 0) return percent(0);
  return heads.map((head) => percent(head.rateOf(rate))).join(' + ');
}

/** Taxable and exempt values and the tax under each head. */
export function taxLines(
  lines: readonly TaxedLine[],
  heads: readonly Head[],
  splitsExempt: boolean,
): readonly SumLine[] {
  const exempt = splitsExempt ? sum(lines.filter(({ rate }) => rate === 0).map(({ taxable }) => taxable)) : 0;
  const sums = taxSums(lines);
  return [
    { label: LABELS.taxable, amount: formatAmount(sums.taxable - exempt) },
    ...(exempt > 0 ? [{ label: LABELS.exemptValue, amount: formatAmount(exempt) }] : []),
    ...heads.map((head) => ({ label: head.name, amount: formatAmount(head.amountOf(sums)) })),
  ];
}
