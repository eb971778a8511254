import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/access/user.ts';
import { i18n } from './i18n.ts';

const KEY = 'haat.language';

/** The language of what is on the screen; a component that uses it is drawn again when it changes. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'hi' ? 'hi' : 'en';
}

/** Changes the language at once and remembers it, for this person if one is given. */
export function changeLanguage(language: Language, userId?: string): void {
  remember(userId, language);
  showLanguage(language);
}

/** Shows the language a person chose here, else their own, else the one of the till. */
export function followLanguage(userId: string | undefined, own: Language): void {
  showLanguage(remembered(userId) ?? own);
}

function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  if (i18n.language !== language) void i18n.changeLanguage(language);
}

function remembered(userId: string | undefined): Language | undefined {
  try {
    const kept = localStorage.getItem(keyOf(userId));
    return kept === 'en' || kept === 'hi' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function remember(userId: string | undefined, language: Language): void {
  try {
    localStorage.setItem(keyOf(userId), language);
  } catch {
    // Storage is full or forbidden: the language holds until the page is closed.
  }
}

function keyOf(userId: string | undefined): string {
  return userId === undefined ? KEY : `${KEY}.${userId}`;
}

/** The name of a thing that has one in each language, in the language asked for or the other. */
export function nameIn(
  language: Language,
  named: { readonly nameEnglish: string; readonly nameHindi: string },
): string {
  return language === 'hi' && named.nameHindi !== '' ? named.nameHindi : named.nameEnglish;
}

/** The name in the other language, where there is one. */
export function otherName(
  language: Language,
  named: { readonly nameEnglish: string; readonly nameHindi: string },
): string {
  return language === 'hi' && named.nameHindi !== ''
    ? named.nameEnglish
    : language === 'hi'
      ? ''
      : named.nameHindi;
}
