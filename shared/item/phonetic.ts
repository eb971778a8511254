/**
 * One sound, one spelling: folds Latin and Devanagari to the same keys, so that चंदेरी is found by chanderi,
 * chandery and chandheri. What Indians spell in many ways is thrown away: aspiration, length of vowels, the
 * short a that Devanagari does not write, doubled letters, s and sh, v and w, j and z.
 */

// biome-ignore format: read as the rows of the alphabet
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n',
  च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n',
  ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n',
  त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n',
  प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm',
  य: 'y', र: 'r', ल: 'l', व: 'v', ळ: 'l',
  श: 'sh', ष: 'sh', स: 's', ह: 'h',
};

const WITH_NUKTA: Readonly<Record<string, string>> = { क: 'q', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f' };

// biome-ignore format: read as the rows of the alphabet
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'aa', इ: 'i', ई: 'ee', उ: 'u', ऊ: 'oo', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऍ: 'e', ऑ: 'o',
};

// biome-ignore format: read as the rows of the alphabet
const VOWEL_SIGNS: Readonly<Record<string, string>> = {
  '\u093e': 'aa', '\u093f': 'i', '\u0940': 'ee', '\u0941': 'u', '\u0942': 'oo', '\u0943': 'ri',
  '\u0947': 'e', '\u0948': 'ai', '\u094b': 'o', '\u094c': 'au', '\u0945': 'e', '\u0949': 'o',
};

const NUKTA = '\u093c';
const VIRAMA = '\u094d';
const NASAL = /[\u0901\u0902]/;
const LABIAL = /[पफबभम]/;

interface Letter {
  consonant: string;
  vowel: string;
  /** The vowel is the short a that is spoken and not written. */
  unwritten: boolean;
}

/**
 * Devanagari in everyday Latin letters (ढोकरा: dhokraa). The unwritten a is left out at the end of a word and
 * between a vowel, a consonant and a consonant with a vowel, which is right for most words and wrong for
 * compounds (मधुबनी gives madhubnee). Text in Latin comes back as it went in.
 */
export function romanise(text: string): string {
  return text.normalize('NFC').replace(/[\u0900-\u0963\u0971-\u097f\u200c\u200d]+/g, romaniseWord);
}

export interface Sound {
  /** The word as it sounds, without any a but at the start: consonants and the classes of the other vowels. */
  readonly key: string;
  /** Consonants only, with one mark for a vowel at the start: what is left when a person skips vowels (chndri). */
  readonly skeleton: string;
}

/** How a word sounds, twice; both empty where it has neither Latin nor Devanagari letters nor digits. */
export function soundOf(word: string): Sound {
  const sound = spelledAsSaid(word);
  return {
    key: withoutInner(sound, /a/g),
    skeleton: withoutInner(sound.replace(/^[aeiou]+/, 'a'), /[aeiou]/g),
  };
}

export function phoneticKey(word: string): string {
  return soundOf(word).key;
}

export function phoneticSkeleton(word: string): string {
  return soundOf(word).skeleton;
}

function withoutInner(sound: string, letters: RegExp): string {
  return sound.slice(0, 1) + sound.slice(1).replace(letters, '');
}

/** In this order: longer spellings go before the letters they are made of. `C` stands for च until the end. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|c+h+/g, 'C'],
  [/sh/g, 's'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/ph|f/g, 'p'],
  [/z/g, 'j'],
  [/([kgjtdbr])h+/g, '$1'],
  [/n(?=[pb])/g, 'm'],
  [/([aeou])w(?![aeiou])/g, '$1u'],
  [/w/g, 'v'],
  [/iy(?=[aeou])/g, 'i'],
  [/y(?![aeiou])/g, 'i'],
  [/ee+|i+/g, 'i'],
  [/oo+|u+/g, 'u'],
  [/a+/g, 'a'],
  [/a[ei]|ei/g, 'e'],
  [/a[ou]|ou/g, 'o'],
  [/C/g, 'c'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e$/, ''],
];

function spelledAsSaid(word: string): string {
  const latin = /^[a-z]+$/.test(word)
    ? word
    : romanise(word)
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
  return SOUNDS.reduce((sound, [spelling, plain]) => sound.replace(spelling, plain), latin);
}

function romaniseWord(word: string): string {
  const letters = lettersOf(word);
  dropUnwrittenVowels(letters);
  return letters.map((letter) => letter.consonant + letter.vowel).join('');
}

function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (let index = 0; index < word.length; index += 1) {
    const sign = word[index] ?? '';
    const last = letters.at(-1);
    const consonant = CONSONANTS[sign];
    if (consonant !== undefined) letters.push({ consonant, vowel: 'a', unwritten: true });
    else if (VOWELS[sign] !== undefined)
      letters.push({ consonant: '', vowel: VOWELS[sign], unwritten: false });
    else if (NASAL.test(sign)) letters.push(nasalBefore(word[index + 1] ?? ''));
    else if (last === undefined) continue;
    else if (sign === NUKTA) last.consonant = WITH_NUKTA[word[index - 1] ?? ''] ?? last.consonant;
    else if (sign === VIRAMA) Object.assign(last, { vowel: '', unwritten: false });
    else if (VOWEL_SIGNS[sign] !== undefined)
      Object.assign(last, { vowel: VOWEL_SIGNS[sign], unwritten: false });
    if (sign === 'ञ' && last?.consonant === 'j' && last.vowel === '') spellGya(letters);
  }
  return letters;
}

function nasalBefore(next: string): Letter {
  return { consonant: LABIAL.test(next) ? 'm' : 'n', vowel: '', unwritten: false };
}

/** ज्ञ is written j + ñ and said gya. */
function spellGya(letters: Letter[]): void {
  const [j, n] = letters.slice(-2);
  if (j && n) [j.consonant, n.consonant] = ['g', 'y'];
}

/** Ohala's rule from the right: no short a at the end of a word, nor between VC and CV. */
function dropUnwrittenVowels(letters: readonly Letter[]): void {
  for (let index = letters.length - 1; index > 0; index -= 1) {
    const [before, here, after] = [letters[index - 1], letters[index], letters[index + 1]];
    if (!before || !here?.unwritten || before.vowel === '') continue;
    const opens = after === undefined || (after.vowel !== '' && after.consonant !== '');
    if (opens && after?.consonant !== here.consonant) here.vowel = '';
  }
}
