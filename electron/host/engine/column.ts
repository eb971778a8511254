export type ColumnKind = 'byte' | 'count' | 'money';
export type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A list of numbers that grows, kept in one typed array: a quarter of a million bills weigh a few megabytes. */
export interface Column {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** What it holds, without copying: good until the next change. */
  values(): Numbers;
}

const LEAST_ROOM = 1024;
/** Room for more, as a share of what a column begins with. */
const HEADROOM = 1.125;

/** A column, empty or with a copy of what one held before. */
export function createColumn(kind: ColumnKind, before?: Numbers): Column {
  let length = before?.length ?? 0;
  let values = numbers(kind, Math.max(LEAST_ROOM, Math.ceil(length * HEADROOM)));
  if (before) values.set(before);
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const wider = numbers(kind, length * 2);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
    },
    at(index) {
      const value = index < length ? values[index] : undefined;
      if (value === undefined) throw new RangeError(`no row ${index} of ${length}`);
      return value;
    },
    set(index, value) {
      if (index >= length) throw new RangeError(`no row ${index} of ${length}`);
      values[index] = value;
    },
    values: () => values.subarray(0, length),
  };
}

function numbers(kind: ColumnKind, size: number): Numbers {
  if (kind === 'byte') return new Uint8Array(size);
  return kind === 'count' ? new Uint32Array(size) : new Float64Array(size);
}
