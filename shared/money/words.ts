/** Names of numbers in one language: those below a hundred, and the Indian scale above. */
interface Tongue {
  readonly belowHundred: (count: number) => string;
  readonly hundred: string;
  readonly thousand: string;
  readonly lakh: string;
  readonly crore: string;
  readonly amount: (rupees: Counted, paise: Counted) => string;
}

interface Counted {
  readonly count: number;
  readonly words: string;
}

export type WordLanguage = 'en' | 'hi';

/**
 * An amount in paise in words, on the Indian scale, as a bill closes: `Rupees One Lakh Five and Fifty Paise Only`,
 * `एक लाख पाँच रुपये पचास पैसे मात्र`. Needs a whole non-negative amount and throws on any other.
 */
export function amountInWords(paise: number, language: WordLanguage): string {
  if (!Number.isSafeInteger(paise) || paise < 0)
    throw new RangeError(`no words for an amount of ${paise} paise`);
  const tongue = TONGUES[language];
  const rest = paise % 100;
  const rupees = (paise - rest) / 100;
  return tongue.amount(
    { count: rupees, words: numberInWords(rupees, tongue) },
    { count: rest, words: numberInWords(rest, tongue) },
  );
}

/** Counts crores with the whole scale again: a hundred crore is `One Hundred Crore`. */
function numberInWords(count: number, tongue: Tongue): string {
  const parts = [
    scaled(Math.floor(count / 1_00_00_000), tongue.crore, tongue),
    scaled(Math.floor(count / 1_00_000) % 100, tongue.lakh, tongue),
    scaled(Math.floor(count / 1000) % 100, tongue.thousand, tongue),
    scaled(Math.floor(count / 100) % 10, tongue.hundred, tongue),
    count % 100 === 0 ? '' : tongue.belowHundred(count % 100),
  ].filter((part) => part !== '');
  return parts.length === 0 ? tongue.belowHundred(0) : parts.join(' ');
}

function scaled(count: number, name: string, tongue: Tongue): string {
  return count === 0 ? '' : `${numberInWords(count, tongue)} ${name}`;
}

const ENGLISH_ONES = [
  'Zero One Two Three Four Five Six Seven Eight Nine',
  'Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen',
].flatMap((decade) => decade.split(' '));

const ENGLISH_TENS = ['', '', ...'Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ')];

function englishBelowHundred(count: number): string {
  if (count < 20) return ENGLISH_ONES[count] ?? '';
  const tens = ENGLISH_TENS[Math.floor(count / 10)] ?? '';
  return count % 10 === 0 ? tens : `${tens}-${ENGLISH_ONES[count % 10] ?? ''}`;
}

function englishAmount(rupees: Counted, paise: Counted): string {
  const coins = `${paise.words} ${paise.count === 1 ? 'Paisa' : 'Paise'}`;
  if (paise.count === 0) return `Rupees ${rupees.words} Only`;
  return rupees.count === 0 ? `${coins} Only` : `Rupees ${rupees.words} and ${coins} Only`;
}

/** One line a decade, 0 to 99: Hindi has a word of its own for each. */
const HINDI_BELOW_HUNDRED = [
  'शून्य एक दो तीन चार पाँच छह सात आठ नौ',
  'दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस',
  'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस',
  'तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस',
  'चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास',
  'पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ',
  'साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर',
  'सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी',
  'अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सतासी अठासी नवासी',
  'नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे',
].flatMap((decade) => decade.split(' '));

function hindiAmount(rupees: Counted, paise: Counted): string {
  const notes = `${rupees.words} ${rupees.count === 1 ? 'रुपया' : 'रुपये'}`;
  const coins = `${paise.words} ${paise.count === 1 ? 'पैसा' : 'पैसे'}`;
  if (paise.count === 0) return `${notes} मात्र`;
  return rupees.count === 0 ? `${coins} मात्र` : `${notes} ${coins} मात्र`;
}

const TONGUES: Readonly<Record<WordLanguage, Tongue>> = {
  en: {
    belowHundred: englishBelowHundred,
    hundred: 'Hundred',
    thousand: 'Thousand',
    lakh: 'Lakh',
    crore: 'Crore',
    amount: englishAmount,
  },
  hi: {
    belowHundred: (count) => HINDI_BELOW_HUNDRED[count] ?? '',
    hundred: 'सौ',
    thousand: 'हज़ार',
    lakh: 'लाख',
    crore: 'करोड़',
    amount: hindiAmount,
  },
};
