type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A list of numbers that grows, kept in one typed array: a quarter of a million bills weigh a few megabytes. */
export interface Column {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
}

export function createColumn(kind: 'byte' | 'count' | 'money'): Column {
  const make = (size: number): Numbers =>
    kind === 'byte'
      ? new Uint8Array(size)
      : kind === 'count'
        ? new Uint32Array(size)
        : new Float64Array(size);
  let values = make(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const wider = make(length * 2);
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
  };
}
