/** A run is sorted when it is full: 2,048 short strings sort in about 2 ms, so no insertion ever takes longer. */
const RUN_LENGTH = 2048;

/** Does not occur in a word or a code. */
const MARK = '\n';

interface Run {
  readonly texts: readonly string[];
  readonly owners: Int32Array;
  /** All texts of the run, a mark before each: searched for a substring at the speed of the engine. */
  readonly joined: string;
  readonly starts: Int32Array;
}

/** Strings with the numbers of their owners, found by prefix or substring. A gone owner is overwritten with -1. */
export interface SortedRuns {
  add(text: string, owner: number): void;
  remove(text: string, owner: number): void;
  withPrefix(prefix: string, visit: (owner: number, text: string) => void): void;
  /** `most` bounds how many are told, where a part that stands everywhere says nothing. */
  withPart(part: string, visit: (owner: number, text: string) => void, most?: number): void;
}

/**
 * Grows by appending runs and never sorts again what is sorted, so that loading 100,000 items has no long
 * moment; a lookup is one binary search per run.
 */
export function createSortedRuns(): SortedRuns {
  const runs: Run[] = [];
  let tailTexts: string[] = [];
  let tailOwners: number[] = [];

  function add(text: string, owner: number): void {
    tailTexts.push(text);
    tailOwners.push(owner);
    if (tailTexts.length < RUN_LENGTH) return;
    runs.push(sealed(tailTexts, tailOwners));
    tailTexts = [];
    tailOwners = [];
  }

  function remove(text: string, owner: number): void {
    for (let index = 0; index < tailTexts.length; index += 1) {
      if (tailTexts[index] === text && tailOwners[index] === owner) tailOwners[index] = -1;
    }
    for (const run of runs) {
      for (let index = firstAtLeast(run.texts, text); run.texts[index] === text; index += 1) {
        if (run.owners[index] === owner) run.owners[index] = -1;
      }
    }
  }

  function withPrefix(prefix: string, visit: (owner: number, text: string) => void): void {
    for (const run of runs) {
      for (let index = firstAtLeast(run.texts, prefix); index < run.texts.length; index += 1) {
        const text = run.texts[index] ?? '';
        if (!text.startsWith(prefix)) break;
        tell(run.owners[index], text, visit);
      }
    }
    tailTexts.forEach((text, index) => {
      if (text.startsWith(prefix)) tell(tailOwners[index], text, visit);
    });
  }

  function withPart(
    part: string,
    visit: (owner: number, text: string) => void,
    most = Number.POSITIVE_INFINITY,
  ): void {
    let left = most;
    for (const run of runs) {
      let at = run.joined.indexOf(part);
      while (at >= 0 && left > 0) {
        left -= 1;
        const index = lastAtMost(run.starts, at);
        tell(run.owners[index], run.texts[index] ?? '', visit);
        at = run.joined.indexOf(part, run.starts[index + 1] ?? run.joined.length);
      }
    }
    tailTexts.forEach((text, index) => {
      if (text.includes(part)) tell(tailOwners[index], text, visit);
    });
  }

  return { add, remove, withPrefix, withPart };
}

function tell(owner: number | undefined, text: string, visit: (owner: number, text: string) => void): void {
  if (owner !== undefined && owner >= 0) visit(owner, text);
}

function sealed(texts: readonly string[], owners: readonly number[]): Run {
  const order = texts.map((text, index) => ({ text, owner: owners[index] ?? -1 }));
  order.sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0));
  const starts = new Int32Array(order.length);
  let length = 0;
  order.forEach(({ text }, index) => {
    starts[index] = length;
    length += text.length + 1;
  });
  return {
    texts: order.map(({ text }) => text),
    owners: Int32Array.from(order, ({ owner }) => owner),
    joined: order.map(({ text }) => MARK + text).join(''),
    starts,
  };
}

function firstAtLeast(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastAtMost(starts: Int32Array, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
