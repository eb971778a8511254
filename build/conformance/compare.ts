/** Something that came out otherwise than expected. */
export interface Difference {
  /** Where in `out`, as `lines.0.cgst`. */
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** An object whose keys are themselves the answer: one too many is as wrong as one missing. */
const WHOLE = new Set(['by_rate']);

/**
 * Compares what was expected with what came out: only the keys that are expected, in any order; lists by place and
 * length.
 */
export function differences(expected: unknown, got: unknown, path = ''): readonly Difference[] {
  const here = [{ path, expected, got }];
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return here;
    return expected.flatMap((one, index) => differences(one, got[index], join(path, String(index))));
  }
  if (isObject(expected)) {
    if (!isObject(got)) return here;
    const extra = WHOLE.has(path) ? Object.keys(got).filter((key) => !(key in expected)) : [];
    return [
      ...Object.keys(expected).flatMap((key) => differences(expected[key], got[key], join(path, key))),
      ...extra.map((key) => ({ path: join(path, key), expected: undefined, got: got[key] })),
    ];
  }
  return expected === got ? [] : here;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
