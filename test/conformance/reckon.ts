/**
 * The arithmetic of the cases a second time, from the text of the law and in BigInt throughout. It shares not a line
 * with the till, so that both would have to be wrong in the same way.
 */

/** `numerator / denominator` to the nearest whole number, a half up. */
export function nearest(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

export type Mode = 'incl' | 'excl';

export interface Tax {
  readonly taxable: number;
  readonly cgst: number;
  readonly sgst: number;
  readonly igst: number;
  readonly total: number;
}

/** Rule 35 by head where tax is inside; by head on top where it is not. */
export function tax(mode: Mode, net: number, rate: number, inter: boolean): Tax {
  const amount = BigInt(net) * BigInt(rate);
  const whole = mode === 'incl' ? 10_000n + BigInt(rate) : 10_000n;
  const head = Number(nearest(amount, inter ? whole : whole * 2n));
  const [cgst, sgst, igst] = inter ? [0, 0, head] : [head, head, 0];
  const taken = cgst + sgst + igst;
  const taxable = mode === 'incl' ? net - taken : net;
  return { taxable, cgst, sgst, igst, total: taxable + taken };
}

export function gross(price: number, quantity: number): number {
  return Number(nearest(BigInt(price) * BigInt(quantity), 1000n));
}

export function percentOf(amount: number, basisPoints: number): number {
  return Number(nearest(BigInt(amount) * BigInt(basisPoints), 10_000n));
}

/** Floors first; then, paisa by paisa, to whoever lost most by it and has not had one, the earlier line first. */
export function shares(discount: number, nets: readonly number[]): number[] {
  const total = nets.reduce((sum, net) => sum + BigInt(net), 0n);
  const given = Math.min(discount, Number(total));
  if (given === 0) return nets.map(() => 0);
  const parts = nets.map((net) => {
    const exact = BigInt(given) * BigInt(net);
    return { share: exact / total, lost: exact % total };
  });
  let left = BigInt(given) - parts.reduce((sum, { share }) => sum + share, 0n);
  while (left > 0n) {
    const most = parts.reduce((best, part) => (part.lost > best.lost ? part : best));
    most.share += 1n;
    most.lost = -1n;
    left -= 1n;
  }
  return parts.map(({ share }) => Number(share));
}

/** `[from, to, threshold, low, high]`. */
export type SlabRow = readonly [string, string | null, number, number, number];
/** `[from, to, rate]`. */
export type FlatRow = readonly [string, string | null, number];

/** The rate of a day, by what a piece is worth without tax. */
export function rate(
  rows: readonly (SlabRow | FlatRow)[],
  day: string,
  mode: Mode,
  net: number,
  quantity: number,
): number {
  const row = rows.find(([from, to]) => from <= day && (to === null || day <= to));
  if (!row) throw new Error(`no rate on ${day}`);
  if (row.length === 3) return row[2];
  const [, , threshold, low, high] = row;
  // net / (1 + low) <= threshold * quantity, without dividing.
  const inside = mode === 'incl' ? BigInt(low) : 0n;
  const value = BigInt(net) * 10_000_000n;
  return value <= BigInt(threshold) * BigInt(quantity) * (10_000n + inside) ? low : high;
}

/** What is due of the first `upTo` of `of`. */
export function running(figure: number, of: number, upTo: number): number {
  return Number(nearest(BigInt(figure) * BigInt(upTo), BigInt(of)));
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The check character of fourteen others: weights 2 and 1 by turns from the right. */
export function withCheck(fourteen: string): string {
  let sum = 0;
  for (let place = 0; place < 14; place += 1) {
    const product = ALPHABET.indexOf(fourteen.charAt(13 - place)) * (place % 2 === 0 ? 2 : 1);
    sum += Math.trunc(product / 36) + (product % 36);
  }
  return fourteen + ALPHABET.charAt((36 - (sum % 36)) % 36);
}
