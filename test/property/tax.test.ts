import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxOfLine } from '../../shared/tax/line.ts';
import { deadBandOf, rateOfLine } from '../../shared/tax/rate.ts';

const RATES = [0, 25, 150, 300, 500, 1200, 1800, 2800, 4000];
const paise = fc.nat({ max: 100_000_000_00 });
const rate = fc.constantFrom(...RATES);

/** Plain comparisons and one assertion at the end: a hundred and eighty thousand `expect` calls take a minute. */
function firstBroken(rate: number, interState: boolean): string | undefined {
  for (let rupees = 1; rupees <= 10_000; rupees++) {
    const tag = rupees * 100;
    const { taxable, cgst, sgst, igst, total } = taxOfLine({ net: tag, rate, interState, mode: 'inclusive' });
    const whole = taxable + cgst + sgst + igst === tag && total === tag;
    const heads = interState ? cgst === 0 && sgst === 0 : cgst === sgst && igst === 0;
    // Each head is a rounding of its own, so the tax may be a paisa off what one rounding would give, no more.
    const fair = Math.abs((tag - taxable) * (10_000 + rate) - tag * rate) <= 10_000 + rate;
    if (!whole || !heads || !fair) return `Rs ${rupees} at ${rate}`;
  }
  return undefined;
}

describe('GST out of the tag', () => {
  describe.each(RATES)('at %i basis points', (basisPoints) => {
    it.each([
      ['within the State', false],
      ['to another State', true],
    ])('adds up to every tag from Re 1 to Rs 10,000, %s', (_, interState) => {
      expect(firstBroken(basisPoints, interState)).toBeUndefined();
    });
  });

  it('adds up for any amount, inside or added', () => {
    fc.assert(
      fc.property(paise, rate, fc.boolean(), (net, basisPoints, interState) => {
        const inside = taxOfLine({ net, rate: basisPoints, interState, mode: 'inclusive' });
        expect(inside.total).toBe(net);
        expect(inside.taxable).toBeGreaterThanOrEqual(0);
        const added = taxOfLine({ net, rate: basisPoints, interState, mode: 'exclusive' });
        expect(added.taxable).toBe(net);
        expect(added.total).toBe(net + added.cgst + added.sgst + added.igst);
        expect(added.cgst).toBe(added.sgst);
      }),
    );
  });
});

describe('the slab', () => {
  const slab = { kind: 'slab', from: '2025-09-22', threshold: 250000, upTo: 500, above: 1800 } as const;
  const garment = { id: 'GARMENT', basis: '', periods: [slab] };
  const rateAt = (net: number, quantity: number, mode: 'inclusive' | 'exclusive') =>
    rateOfLine(garment, { day: '2026-11-22', net, quantity, mode });

  it('looks at one piece, however many are on the line', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 500 }), (net, pieces) => {
        expect(rateAt(net * pieces, pieces * 1000, 'inclusive')).toEqual(rateAt(net, 1000, 'inclusive'));
        expect(rateAt(net * pieces, pieces * 1000, 'exclusive')).toEqual(rateAt(net, 1000, 'exclusive'));
      }),
    );
  });

  it('charges the higher rate from the first paisa of the dead band on', () => {
    const above = deadBandOf(slab)?.above ?? 0;
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (tag) => {
        expect(rateAt(tag, 1000, 'inclusive')).toMatchObject({
          value: { rate: tag <= above ? 500 : 1800 },
        });
      }),
    );
  });

  it('is at odds with itself in the dead band and nowhere else', () => {
    const band = deadBandOf(slab);
    fc.assert(
      fc.property(fc.integer({ min: 250_000, max: 300_000 }), (tag) => {
        const low = tag * 10_000 <= 250_000 * 10_500;
        const high = tag * 10_000 > 250_000 * 11_800;
        const inBand = band !== undefined && tag > band.above && tag <= band.upTo;
        expect(!low && !high).toBe(inBand);
      }),
    );
  });
});
