/** A number with a fixed count of decimals, written digit by digit and never through a float. */
export interface Decimal {
  readonly decimal: string;
}

export type DecimalJson =
  | string
  | number
  | boolean
  | Decimal
  | readonly DecimalJson[]
  | { readonly [key: string]: DecimalJson | undefined };

/** Paise as rupees with two decimals: `95142` is `951.42`. */
export function rupees(paise: number): Decimal {
  return decimal(paise, 2);
}

/** Basis points as per cent: `500` is `5.00`. */
export function percent(basisPoints: number): Decimal {
  return decimal(basisPoints, 2);
}

/** Thousandths as a quantity with two decimals, the most that a return takes; half up. */
export function quantity(thousandths: number): Decimal {
  const hundredths = Math.floor((Math.abs(thousandths) + 5) / 10);
  return decimal(thousandths < 0 ? -hundredths : hundredths, 2);
}

/** A whole number of the smallest parts with so many decimals. Throws for what is no safe whole number. */
export function decimal(parts: number, places: number): Decimal {
  if (!Number.isSafeInteger(parts)) throw new RangeError(`a whole number was needed, got ${parts}`);
  const digits = String(Math.abs(parts)).padStart(places + 1, '0');
  const at = digits.length - places;
  const sign = parts < 0 ? '-' : '';
  return { decimal: places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, at)}.${digits.slice(at)}` };
}

/** JSON text in which every decimal stands as it is. Keys without a value are left out. */
export function writeJson(value: DecimalJson): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(writeJson).join(',')}]`;
  if (isDecimal(value)) return value.decimal;
  const pairs = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`${JSON.stringify(key)}:${writeJson(part)}`],
  );
  return `{${pairs.join(',')}}`;
}

/**
 * The same text in pieces, for who lets others in while a long one is written: the members of lists and objects down
 * to `depth` come one by one.
 */
export function* jsonParts(value: DecimalJson, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || isDecimal(value)) {
    yield writeJson(value);
    return;
  }
  const isArray = isList(value);
  const members = isArray
    ? value.map((part) => ['', part] as const)
    : Object.entries(value).map(([key, part]) => [`${JSON.stringify(key)}:`, part] as const);
  let between = isArray ? '[' : '{';
  for (const [name, part] of members) {
    if (part === undefined) continue;
    yield `${between}${name}`;
    yield* jsonParts(part, depth - 1);
    between = ',';
  }
  const isEmpty = between !== ',';
  yield `${isEmpty ? between : ''}${isArray ? ']' : '}'}`;
}

function isList(value: DecimalJson): value is readonly DecimalJson[] {
  return Array.isArray(value);
}

function isDecimal(value: object): value is Decimal {
  return 'decimal' in value && typeof value.decimal === 'string';
}
