/**
 * `after`, with every part that equals its part of `before` being that very object: what is told again whole is
 * drawn again only where it changed. For plain data as JSON carries it.
 */
export function keepSame<Value>(before: unknown, after: Value): Value {
  return same(before, after) as Value;
}

function same(before: unknown, after: unknown): unknown {
  if (Object.is(before, after) || !isHolder(before) || !isHolder(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const keys = Object.keys(after);
  const parts = keys.map((key) => same(before[key], after[key]));
  const isAll =
    keys.length === Object.keys(before).length &&
    keys.every((key, index) => key in before && before[key] === parts[index]);
  if (isAll) return before;
  return Array.isArray(after) ? parts : Object.fromEntries(keys.map((key, index) => [key, parts[index]]));
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
