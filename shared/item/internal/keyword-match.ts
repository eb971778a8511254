import { KEYWORDS, type KeywordKind } from '../../tax/standard/keywords.ts';
import { soundOf } from '../phonetic.ts';
import { errorsForgiven, lettersOf, misspellingOf } from './misspelling.ts';
import { wordsOf } from './words.ts';

/** How sure a word of a name is: as spelled, as it sounds, as far as it is typed, or with an error forgiven. */
const SURE = { spelled: 1, sounding: 0.9, begun: 0.7, misspelled: 0.6 } as const;

const WEIGHT: Readonly<Record<KeywordKind, number>> = { article: 10, material: 7, craft: 6 };

/** A sound of fewer letters fits too much. */
const SHORTEST_SOUND = 3;
const SHORTEST_BEGINNING = 3;
const SHORTEST_MISSPELLED = 5;

/** A keyword that stands in a name. */
export interface KeywordHit {
  readonly keyword: string;
  /** How much it counts: by its kind and by how sure it is. */
  readonly weight: number;
  /** The word of the name, as typed. */
  readonly word: string;
}

interface Spelling {
  readonly keyword: string;
  readonly words: readonly string[];
}

interface Lexicon {
  readonly spelled: ReadonlyMap<string, readonly string[]>;
  readonly sounding: ReadonlyMap<string, readonly string[]>;
  readonly joined: readonly Spelling[];
}

let lexicon: Lexicon | undefined;

/** Keywords of a name, each once, with the surest of its words. */
export function keywordsOf(text: string): ReadonlyMap<string, KeywordHit> {
  const words = wordsOf(text);
  const { joined } = theLexicon();
  const hits = new Map<string, KeywordHit>();
  const hit = (keyword: string, sure: number, word: string) => {
    const weight = sure * WEIGHT[KEYWORDS[keyword]?.kind ?? 'craft'];
    const before = hits.get(keyword);
    if (!before || before.weight < weight) hits.set(keyword, { keyword, weight, word });
  };
  for (const { keyword, words: wanted } of joined) {
    if (standsIn(words, wanted)) hit(keyword, SURE.spelled, wanted.join(' '));
  }
  words.forEach((word, index) => {
    const { keywords, sure } = meaningOf(word, index === words.length - 1);
    for (const keyword of keywords) hit(keyword, sure, word);
  });
  return hits;
}

interface Meaning {
  readonly keywords: readonly string[];
  readonly sure: number;
}

const NOTHING: Meaning = { keywords: [], sure: 0 };

/** The last word may still be being typed. */
function meaningOf(word: string, isLast: boolean): Meaning {
  const { spelled, sounding } = theLexicon();
  const exact = spelled.get(word) ?? spelled.get(singular(word));
  if (exact) return { keywords: exact, sure: SURE.spelled };
  const { key } = soundOf(word);
  const alike = key.length >= SHORTEST_SOUND ? sounding.get(key) : undefined;
  if (alike) return { keywords: alike, sure: SURE.sounding };
  if (isLast && word.length >= SHORTEST_BEGINNING) {
    const begun = [...spelled]
      .filter(([spelling]) => spelling.startsWith(word))
      .flatMap(([, found]) => found);
    if (begun.length > 0) return { keywords: begun, sure: SURE.begun };
  }
  return misspelled(word);
}

function misspelled(word: string): Meaning {
  if (word.length < SHORTEST_MISSPELLED) return NOTHING;
  const distanceTo = misspellingOf(word, errorsForgiven(word));
  let least = Number.POSITIVE_INFINITY;
  let keywords: readonly string[] = [];
  for (const [spelling, found] of theLexicon().spelled) {
    // A short word of the list is one error away from too many others.
    if (spelling.length < SHORTEST_MISSPELLED) continue;
    const distance = distanceTo(spelling, lettersOf(spelling));
    // An odd distance means that only the beginning fits.
    if (distance >= least || distance % 2 === 1) continue;
    least = distance;
    keywords = found;
  }
  return keywords.length > 0 ? { keywords, sure: SURE.misspelled } : NOTHING;
}

function singular(word: string): string {
  return word.replace(/(?:es|s)$/, '');
}

function standsIn(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, start) => wanted.every((word, offset) => words[start + offset] === word));
}

function theLexicon(): Lexicon {
  lexicon ??= lexiconOf();
  return lexicon;
}

function lexiconOf(): Lexicon {
  const spelled = new Map<string, string[]>();
  const sounding = new Map<string, string[]>();
  const joined: Spelling[] = [];
  for (const [keyword, { spellings }] of Object.entries(KEYWORDS)) {
    for (const spelling of spellings.split(' ')) {
      const words = wordsOf(spelling.replaceAll('_', ' '));
      const [only] = words;
      if (words.length > 1 || only === undefined) joined.push({ keyword, words });
      else {
        put(spelled, only, keyword);
        put(sounding, soundOf(only).key, keyword);
      }
    }
  }
  return { spelled, sounding, joined };
}

function put(lists: Map<string, string[]>, key: string, keyword: string): void {
  const list = lists.get(key) ?? [];
  if (!list.includes(keyword)) list.push(keyword);
  lists.set(key, list);
}
