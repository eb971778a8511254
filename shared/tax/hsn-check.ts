import { type Problem, problem } from '../problem.ts';
import type { TaxClass } from './class.ts';
import { checkHsn, hsnDigitsNeeded } from './hsn.ts';
import { RENUMBERED } from './standard/hsn-codes.ts';

export interface HsnCase {
  readonly hsn: string;
  /** The item's class, where it is known. */
  readonly taxClass?: Pick<TaxClass, 'hsn'> | undefined;
  /** Aggregate turnover of the year before, paise; nothing where nobody said. */
  readonly turnover?: number | undefined;
}

/**
 * What is doubtful about the HSN of an item, each as a warning: fewer digits than bills to registered buyers need at
 * this turnover (`hsn-digits-few` {needed, digits}), a code of services (`hsn-service`), one that the tariff of 2022
 * gave another number (`hsn-renumbered` {hsn, now}), or one of another chapter or heading than goods of the class have
 * (`hsn-unusual` {usual}). Empty for a code that is no code: that is an error and told elsewhere.
 */
export function checkItemHsn({ hsn, taxClass, turnover }: HsnCase): readonly Problem[] {
  const read = checkHsn(hsn);
  if (!read.ok) return [];
  const digits = read.value.hsn.length;
  const needed = turnover === undefined ? 0 : hsnDigitsNeeded(turnover, true);
  const now = currentCodes(read.value.hsn);
  const usual = taxClass?.hsn ?? [];
  return [
    ...(read.value.service ? [problem('hsn-service')] : []),
    ...(digits < needed ? [problem('hsn-digits-few', { needed, digits })] : []),
    ...(now.length > 0 ? [problem('hsn-renumbered', { hsn, now: now.join(', ') })] : []),
    ...(read.value.service || fits(read.value.hsn, usual)
      ? []
      : [problem('hsn-unusual', { usual: usual.join(', ') })]),
  ];
}

/** The codes that took the place of one of the tariff before 2022, likeliest first; none where it still stands. */
export function currentCodes(hsn: string): readonly string[] {
  const now = RENUMBERED[hsn.slice(0, 6)] ?? [];
  return now.includes(hsn.slice(0, 6)) ? [] : now;
}

/** Whether one is the beginning of the other, for any of the usual codes or what they are now called. */
function fits(hsn: string, usual: readonly string[]): boolean {
  if (usual.length === 0) return true;
  const all = usual.flatMap((one) => [one, ...currentCodes(one)]);
  return all.some((one) => hsn.startsWith(one) || one.startsWith(hsn));
}
