import { sum } from '../../sale/sums.ts';
import { isToRegistered } from '../entry.ts';
import type { Collector } from './collector.ts';

/** In the portal's words: to another State or the own one, to a registered buyer or not. */
export const NIL_KINDS = ['INTRB2B', 'INTRB2C', 'INTRAB2B', 'INTRAB2C'] as const;
export type NilKind = (typeof NIL_KINDS)[number];

/** Value of goods without tax of one kind, net of notes: table 8. Paise. */
export interface NilRow {
  readonly kind: NilKind;
  readonly amount: number;
}

/** Exempt lines of all bills, of mixed ones too, less what came back. */
export function createNil(): Collector<NilRow> {
  const amounts = new Map<NilKind, number>();
  return {
    add(entry) {
      if (entry.untaxed.length === 0) return;
      const where = entry.interState ? 'INTR' : 'INTRA';
      const kind: NilKind = isToRegistered(entry) ? `${where}B2B` : `${where}B2C`;
      const amount = sum(entry.untaxed.map(({ taxable }) => taxable));
      amounts.set(kind, (amounts.get(kind) ?? 0) + entry.sign * amount);
    },
    rows: () =>
      NIL_KINDS.map((kind) => ({ kind, amount: amounts.get(kind) ?? 0 })).filter(
        ({ amount }) => amount !== 0,
      ),
  };
}
