/** Notes and coins in use in India, in paise, largest first. */
export const DENOMINATIONS = [500_00, 200_00, 100_00, 50_00, 20_00, 10_00, 5_00, 2_00, 1_00, 50] as const;

/** What a buyer is likely to hand over for `payable` paise: the exact sum, then the next round notes; at most four. */
export function quickNotes(payable: number): number[] {
  const steps = [10_00, 50_00, 100_00, 500_00, 2000_00];
  const rounded = steps.map((step) => Math.ceil(payable / step) * step);
  return [...new Set([payable, ...rounded])].filter((amount) => amount > 0).slice(0, 4);
}
