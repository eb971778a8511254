/**
 * What went wrong, for a person: a code the page translates (`problem.<code>` in both languages) and the
 * figures that belong in the sentence. Never a stack, never a sentence in one language.
 */
export interface Problem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function problem(code: string, params?: Record<string, string | number>): Problem {
  return params ? { code, params } : { code };
}
