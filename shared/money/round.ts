const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * `a * b / divisor`, rounded half up, exact for any whole numbers. Rounding is on magnitudes: a credit note
 * carries positive figures and says by its kind that they go back. A negative, fractional or unsafe argument is
 * a broken invariant and throws.
 */
export function multiplyDivide(a: number, b: number, divisor: number): number {
  if (!isCount(a) || !isCount(b) || !isCount(divisor) || divisor === 0) {
    throw new RangeError(`multiplyDivide needs whole non-negative numbers, got ${a}, ${b}, ${divisor}`);
  }
  const product = a * b;
  return product <= SAFE ? halfUp(product, divisor) : halfUpLarge(a, b, divisor);
}

/** An amount in paise to the nearest whole rupee, 50 paise up (CGST Act s.170); still in paise. */
export function roundToRupee(amount: number): number {
  return roundToUnit(amount, 100);
}

/**
 * An amount in paise to the nearest multiple of `unit` paise, half up: 100 for a rupee, 50 for half a rupee, nought
 * for none.
 */
export function roundToUnit(amount: number, unit: number): number {
  return unit === 0 ? amount : multiplyDivide(amount, 1, unit) * unit;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function halfUp(product: number, divisor: number): number {
  const rest = product % divisor;
  const whole = (product - rest) / divisor;
  return rest * 2 >= divisor ? whole + 1 : whole;
}

/** Above 2^53 a double no longer holds every whole number, and a paisa would be lost in silence. */
function halfUpLarge(a: number, b: number, divisor: number): number {
  const wide = BigInt(divisor);
  const result = Number((BigInt(a) * BigInt(b) * 2n + wide) / (wide * 2n));
  if (result > SAFE) throw new RangeError(`${a} * ${b} / ${divisor} does not fit in a whole number`);
  return result;
}
