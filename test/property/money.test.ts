import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portionBetween } from '../../shared/money/cumulative.ts';
import { formatQuantity, formatRupees } from '../../shared/money/format.ts';
import { parseQuantity, parseRupees } from '../../shared/money/parse.ts';
import { multiplyDivide } from '../../shared/money/round.ts';
import { shareOut } from '../../shared/money/shares.ts';
import { amountInWords } from '../../shared/money/words.ts';
import { ok } from '../../shared/result.ts';

const count = fc.oneof(fc.nat(), fc.maxSafeNat());
const paise = fc.nat({ max: 100_000_000_00 });

describe('multiplyDivide', () => {
  it('equals exact arithmetic, or throws where the result does not fit', () => {
    fc.assert(
      fc.property(count, count, fc.oneof(fc.integer({ min: 1, max: 50_000 }), fc.maxSafeNat()), (a, b, c) => {
        const divisor = Math.max(1, c);
        const doubled = (2n * BigInt(a) * BigInt(b)) / BigInt(divisor);
        const exact = (doubled + 1n) / 2n;
        if (exact > BigInt(Number.MAX_SAFE_INTEGER))
          expect(() => multiplyDivide(a, b, divisor)).toThrow(RangeError);
        else expect(BigInt(multiplyDivide(a, b, divisor))).toBe(exact);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('shareOut', () => {
  const weights = fc.array(fc.oneof(fc.constant(0), paise), { minLength: 1, maxLength: 40 });

  it('adds up, and no line is given more than it is worth', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 10_000 }), (nets, tenThousandths) => {
        const sum = nets.reduce((all, net) => all + net, 0);
        const total = multiplyDivide(sum, tenThousandths, 10_000);
        const shares = shareOut(total, nets);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        expect(shares.every((share, index) => share >= 0 && share <= (nets[index] ?? 0))).toBe(true);
      }),
    );
  });

  it('is never a whole unit away from the exact proportion', () => {
    fc.assert(
      fc.property(weights, paise, (nets, total) => {
        const sum = nets.reduce((all, net) => all + BigInt(net), 0n);
        fc.pre(sum > 0n);
        for (const [index, share] of shareOut(total, nets).entries()) {
          const away = BigInt(share) * sum - BigInt(total) * BigInt(nets[index] ?? 0);
          expect(away > -sum && away < sum).toBe(true);
        }
      }),
    );
  });
});

describe('portionBetween', () => {
  it('gives the whole back, in whatever steps the goods return', () => {
    fc.assert(
      fc.property(
        paise,
        fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 }),
        (total, steps) => {
          const of = steps.reduce((all, step) => all + step, 0);
          let before = 0;
          let credited = 0;
          for (const step of steps) {
            const part = portionBetween(total, of, before, before + step);
            expect(part).toBeGreaterThanOrEqual(0);
            credited += part;
            before += step;
          }
          expect(credited).toBe(total);
        },
      ),
    );
  });
});

describe('what is written can be read', () => {
  it('for amounts, in either digits', () => {
    fc.assert(
      fc.property(paise, fc.constantFrom('always', 'auto'), fc.boolean(), (amount, style, symbol) => {
        const text = formatRupees(amount, { paise: style, symbol });
        const hindi = text.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)));
        expect(parseRupees(text)).toEqual(ok(amount));
        expect(parseRupees(hindi)).toEqual(ok(amount));
      }),
    );
  });

  it('for quantities', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
        expect(parseQuantity(formatQuantity(thousandths, decimals), 3)).toEqual(ok(thousandths));
      }),
    );
  });

  it('and no text whatever breaks the reading', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9०-९,. ₹/-]{0,12}$/)), (text) => {
        const read = parseRupees(text);
        expect(read.ok ? Number.isSafeInteger(read.value) && read.value >= 0 : read.error.code).toBeTruthy();
      }),
      { numRuns: 2000 },
    );
  });
});

it('no two amounts share their words', () => {
  fc.assert(
    fc.property(paise, paise, fc.constantFrom('en', 'hi'), (one, other, language) => {
      fc.pre(one !== other);
      expect(amountInWords(one, language)).not.toBe(amountInWords(other, language));
    }),
  );
});
