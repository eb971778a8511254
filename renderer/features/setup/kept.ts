import { type Answers, noAnswers, readAnswers } from './answers.ts';

const KEY = 'haat.setup';

/** The answers this window had before it was loaded again, else none. */
export function keptAnswers(printerName: string): Answers {
  try {
    return readAnswers(sessionStorage.getItem(KEY)) ?? noAnswers(printerName);
  } catch {
    return noAnswers(printerName);
  }
}

export function keepAnswers(answers: Answers): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // Storage is full or forbidden: the answers hold until the window is loaded again.
  }
}

/** The till is set up: nothing is left to remember. */
export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
