/** A stretch of a Code 128 symbol in one code set: B is ASCII, C is digits in pairs. */
export interface Code128Part {
  readonly set: 'B' | 'C';
  readonly text: string;
}

/** Digits go in pairs where that pays for the switch: four at either end, six in the middle, two alone. */
const PAIRED = /^\d\d$|^(?:\d\d){2,}|(?:\d\d){3,}(?!\d)|(?:\d\d){2,}$/g;

/**
 * A value split into code sets so that the symbol is short (ISO/IEC 15417, annex E). `undefined` for what no
 * receipt printer takes: an empty value, anything outside printable ASCII, and `{`, which printers read as the
 * start of a code.
 */
export function code128Parts(value: string): readonly Code128Part[] | undefined {
  if (!/^[\x20-\x7a\x7c-\x7e]+$/.test(value)) return undefined;
  const parts: Code128Part[] = [];
  let from = 0;
  for (const match of value.matchAll(PAIRED)) {
    if (match.index > from) parts.push({ set: 'B', text: value.slice(from, match.index) });
    parts.push({ set: 'C', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < value.length) parts.push({ set: 'B', text: value.slice(from) });
  return parts;
}

/** Width of a symbol in modules, quiet zones not counted: start, data, switches and check of 11 each, stop of 13. */
export function code128Modules(parts: readonly Code128Part[]): number {
  const data = parts.reduce(
    (sum, part) => sum + (part.set === 'C' ? part.text.length / 2 : part.text.length),
    0,
  );
  return (parts.length + data + 1) * 11 + 13;
}
