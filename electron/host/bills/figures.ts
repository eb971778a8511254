import { TENDER_KINDS, type TenderKind } from '../../../shared/sale/tender.ts';

/** `2026-11-22` as 20261122: ordered, and small enough for a column. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

export function dayText(day: number): string {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The kinds of tender of a bill as one bit each. */
export function tenderBits(kinds: readonly TenderKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << TENDER_KINDS.indexOf(kind)), 0);
}

export function tenderKinds(bits: number): TenderKind[] {
  return TENDER_KINDS.filter((_, index) => bits & (1 << index));
}
