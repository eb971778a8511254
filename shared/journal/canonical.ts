/**
 * JSON with sorted keys and no spaces, so that the same fact is always the same bytes (as RFC 8785, for the values we
 * write). Properties that are `undefined` are left out. Throws for what JSON cannot hold: to write a `NaN` as `null`
 * would falsify a bill in silence.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`a journal cannot hold ${value}`);
      return JSON.stringify(value);
    case 'object':
      return Array.isArray(value) ? arrayJson(value) : objectJson(value);
    default:
      throw new TypeError(`a journal cannot hold a ${typeof value}`);
  }
}

function arrayJson(items: readonly unknown[]): string {
  let json = '[';
  for (let index = 0; index < items.length; index += 1) {
    json += (index > 0 ? ',' : '') + canonicalJson(items[index]);
  }
  return `${json}]`;
}

function objectJson(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`a journal holds plain data, not a ${value.constructor.name}`);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  let json = '{';
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field === undefined) continue;
    json += `${json.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `${json}}`;
}
