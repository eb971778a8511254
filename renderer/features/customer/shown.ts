import { create } from 'zustand';
import type { Language } from '../../../shared/access/user.ts';

interface Shown {
  /** The buyer's language; the till's where nobody chose. */
  readonly language: Language | undefined;
  /** The code that is shown in the payment that is open. Paise. */
  readonly code: { readonly link: string; readonly paise: number } | undefined;
}

/** What the seller decides of the customer's window. */
export const useShown = create<Shown>()(() => ({ language: undefined, code: undefined }));

export function showCode(code: Shown['code']): void {
  useShown.setState({ code });
}

export function showLanguage(language: Language): void {
  useShown.setState({ language });
}
