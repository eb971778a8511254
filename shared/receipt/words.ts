import { formatRupees } from '../money/format.ts';
import { amountInWords } from '../money/words.ts';
import { ABROAD } from '../sale/supply.ts';
import { STATES } from '../tax/states.ts';
import type { Words } from './document.ts';
import { stateTaxName } from './state.ts';

/** A text that is the same in both languages: a number, a name known in one only. */
export function plain(text: string): Words {
  return { en: text };
}

/** Two texts one after another, in each language. */
export function join(parts: readonly Words[], between: string): Words {
  const en = parts.map((part) => part.en).join(between);
  const hi = parts.map((part) => part.hi ?? part.en).join(between);
  return hi === en ? { en } : { en, hi };
}

/** A name in English and, where it is known, in Hindi. */
export function named(english: string, hindi: string): Words {
  return hindi === '' ? { en: english } : { en: english, hi: hindi };
}

/** Name and code of a State as CGST Rule 46(n) asks: `Madhya Pradesh (23)`. */
export function stateWords(code: string): Words {
  if (code === ABROAD) return { en: `Other Country (${code})`, hi: 'अन्य देश' };
  const state = STATES.get(code);
  return state ? { en: `${state.english} (${code})`, hi: state.hindi } : { en: code };
}

/** The State's head of tax as the seller's State calls it. */
export function stateTaxWords(code: string): Words {
  return stateTaxName(code) === 'UTGST' ? { en: 'UTGST', hi: 'यूटीजीएसटी' } : { en: 'SGST', hi: 'एसजीएसटी' };
}

/** Paise in words of both languages. */
export function amountWords(paise: number): Words {
  return { en: amountInWords(paise, 'en'), hi: amountInWords(paise, 'hi') };
}

/** Paise with the sign of the rupee, for the one figure that matters. */
export function rupees(paise: number): string {
  return formatRupees(paise);
}

/** Code and name of a State as the roll has it: `23-Madhya Pradesh`. */
export function stateOf(code: string): Words {
  const state = STATES.get(code);
  return state ? { en: `${code}-${state.english}`, hi: `${code}-${state.hindi}` } : { en: `${code}-${code}` };
}
