/** How well a word of the query fits an item; the greater comes first. */
export const FIT = {
  code: 16,
  codePrefix: 15,
  nameWord: 14,
  namePrefix: 13,
  lettersOfCode: 12,
  otherWord: 11,
  otherPrefix: 10,
  part: 9,
  codePart: 8,
  nameSound: 7,
  otherSound: 6,
  beginningOfSound: 5,
  nameConsonants: 4,
  otherConsonants: 3,
  nameMisspelled: 2,
  otherMisspelled: 1,
} as const;

const LONGEST_NAME = 255;

/**
 * Slots with a fit above zero, best fit first, then the shorter name, then the older slot. A counting sort: as
 * quick for one letter that fits every item as for a rare word.
 */
export function ranked(fits: Uint16Array, nameLengths: Uint8Array, slots: number): Int32Array {
  const counts = new Uint32Array((highest(fits, slots) + 1) * (LONGEST_NAME + 1) + 1);
  const top = counts.length - 2;
  const rank = (slot: number) =>
    top - ((fits[slot] ?? 0) * (LONGEST_NAME + 1) + LONGEST_NAME - (nameLengths[slot] ?? 0));
  let found = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    if (fits[slot] === 0) continue;
    const after = rank(slot) + 1;
    counts[after] = (counts[after] ?? 0) + 1;
    found += 1;
  }
  for (let index = 1; index < counts.length; index += 1) {
    counts[index] = (counts[index] ?? 0) + (counts[index - 1] ?? 0);
  }
  const order = new Int32Array(found);
  for (let slot = 0; slot < slots; slot += 1) {
    if (fits[slot] === 0) continue;
    const place = rank(slot);
    const at = counts[place] ?? 0;
    order[at] = slot;
    counts[place] = at + 1;
  }
  return order;
}

function highest(fits: Uint16Array, slots: number): number {
  let most = 0;
  for (let slot = 0; slot < slots; slot += 1) most = Math.max(most, fits[slot] ?? 0);
  return most;
}
