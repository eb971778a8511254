import type { RatePeriod } from '../class.ts';

/**
 * The oldest day that may still matter: credit notes against bills of 2025-26 can be declared until 30 November
 * 2026. It is not the day on which the older rates began.
 */
const EARLIEST = '2025-04-01';
/** Rates of the 56th meeting of the GST Council: notifications 9/2025, 10/2025 and 13/2025-CT(Rate). */
const REFORM = '2025-09-22';
const BEFORE_REFORM = '2025-09-21';
/** The notifications that the reform superseded; their serial numbers differ and no bill will need them again. */
const OLD_BASIS = '1/2017 and 21/2018 as they then stood';

function always(rate: number): readonly RatePeriod[] {
  return [{ kind: 'flat', from: EARLIEST, rate }];
}

function changed(before: number, after: number): readonly RatePeriod[] {
  return [
    { kind: 'flat', from: EARLIEST, to: BEFORE_REFORM, rate: before, basis: OLD_BASIS },
    { kind: 'flat', from: REFORM, rate: after },
  ];
}

/** Up to Rs 1,000 a piece or pair before the reform; the two rates are those below and above it. */
function slabBefore(upTo: number, above: number): RatePeriod {
  return {
    kind: 'slab',
    from: EARLIEST,
    to: BEFORE_REFORM,
    threshold: 1000_00,
    upTo,
    above,
    basis: OLD_BASIS,
  };
}

const SLAB_AFTER: RatePeriod = { kind: 'slab', from: REFORM, threshold: 2500_00, upTo: 500, above: 1800 };

export const NIL = always(0);
export const ALWAYS_QUARTER = always(25);
export const ALWAYS_3 = always(300);
export const ALWAYS_5 = always(500);
export const ALWAYS_18 = always(1800);
export const FROM_12_TO_5 = changed(1200, 500);
export const FROM_12_TO_18 = changed(1200, 1800);
export const FROM_18_TO_5 = changed(1800, 500);
/** Chapters 61 to 63 and quilts of 9404. */
export const GARMENT_SLAB: readonly RatePeriod[] = [slabBefore(500, 1200), SLAB_AFTER];
/** Chapter 64, by the pair. */
export const FOOTWEAR_SLAB: readonly RatePeriod[] = [slabBefore(1200, 1800), SLAB_AFTER];
/** Shawls left the garment slab for the list of handicraft goods, which has no limit of value. */
export const SHAWL: readonly RatePeriod[] = [
  slabBefore(500, 1200),
  { kind: 'flat', from: REFORM, rate: 500 },
];
