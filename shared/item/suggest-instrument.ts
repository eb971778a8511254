import { DOUBTFUL_INSTRUMENTS, EXEMPT_INSTRUMENTS } from '../tax/standard/instruments.ts';
import { wordsOf } from './internal/words.ts';
import { soundOf } from './phonetic.ts';

/** An instrument of the exemption list that a name speaks of. */
export interface NamedInstrument {
  /** As it stands in the list. */
  readonly name: string;
  readonly hsn: string;
  /** Whether the word is often something else, as a thali is a plate, or only sounds like it. */
  readonly doubtful: boolean;
}

interface Listed {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly hsn: string;
}

/** A name with one of these words is no indigenous handmade instrument, whatever else stands in it. */
const ELECTRONIC = /electr|digital|इलेक्ट्रॉ|डिजिटल/i;

const SHORTEST_SOUND = 4;

let listed: readonly Listed[] | undefined;

/**
 * The instrument of Annexure II to notification 10/2025 that a name speaks of, by spelling or by sound in either
 * script; nothing where none does, and such an instrument bears tax. The longest name wins.
 */
export function namedInstrument(name: string): NamedInstrument | undefined {
  return isElectronic(name) ? undefined : soundingInstrument(name);
}

/** Whether a name speaks of electronics, which no indigenous handmade instrument has in it. */
export function isElectronic(name: string): boolean {
  return ELECTRONIC.test(name);
}

/** The same, electronic ones too. */
export function soundingInstrument(name: string): NamedInstrument | undefined {
  const words = wordsOf(name);
  const sounds = words.map((word) => soundOf(word).key);
  listed ??= theList();
  const spelled = longest(listed.filter((one) => isIn(one.words, words)));
  const best = spelled ?? longest(listed.filter((one) => isHeard(one.sounds, sounds)));
  if (!best) return undefined;
  return { name: best.words.join(' '), hsn: best.hsn, doubtful: !spelled || best.words.some(isDoubtful) };
}

function isIn(wanted: readonly string[], typed: readonly string[]): boolean {
  return typed.some((_, start) => wanted.every((word, offset) => typed[start + offset] === word));
}

/** Two words may be one of the list: Ravan hatta. */
function isHeard(wanted: readonly string[], heard: readonly string[]): boolean {
  const pairs = heard.slice(1).map((sound, index) => `${heard[index]}${sound}`);
  const whole = wanted.join('');
  return whole.length >= SHORTEST_SOUND && (isIn(wanted, heard) || [...heard, ...pairs].includes(whole));
}

function longest(list: readonly Listed[]): Listed | undefined {
  return list.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function theList(): readonly Listed[] {
  return EXEMPT_INSTRUMENTS.flatMap(({ hsn, names }) =>
    names.flatMap((spellings) =>
      spellings.split(' ').map((spelling) => {
        const words = wordsOf(spelling.replaceAll('_', ' '));
        return { words, sounds: words.map((word) => soundOf(word).key), hsn };
      }),
    ),
  );
}

function lengthOf({ words }: Listed): number {
  return words.join('').length;
}

function isDoubtful(word: string): boolean {
  return DOUBTFUL_INSTRUMENTS.has(word);
}
