/**
 * Many texts, or many lists of texts, as one: V8 reads one long text at the speed of memory, and 100,000 short ones at
 * that of a person counting.
 */
export interface PackedTexts {
  readonly text: string;
  /** Where each text ends. */
  readonly ends: Uint32Array;
  /** Of lists: after how many texts each list ends. */
  readonly lists?: Uint32Array;
}

/** Undefined unless all are texts, or all are lists of texts. */
export function packTexts(values: readonly unknown[]): PackedTexts | undefined {
  if (values.every((value) => typeof value === 'string')) return packed(values);
  if (!values.every(isListOfTexts)) return undefined;
  let end = 0;
  const lists = Uint32Array.from(values, (list) => {
    end += list.length;
    return end;
  });
  return { ...packed(values.flat()), lists };
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function packed(texts: readonly string[]): PackedTexts {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    end += text.length;
    return end;
  });
  return { text: texts.join(''), ends };
}

export function unpackTexts({ text, ends, lists }: PackedTexts): readonly unknown[] {
  const texts = Array.from(ends, (end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end));
  if (!lists) return texts;
  return Array.from(lists, (end, index) => texts.slice(index === 0 ? 0 : lists[index - 1], end));
}
