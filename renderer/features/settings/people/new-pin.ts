import { pinSchema, weakPin } from '../../../../shared/access/user.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';

/** A new PIN and the same once more. */
export interface NewPin {
  readonly pin: string;
  readonly again: string;
}

export const NO_PIN: NewPin = { pin: '', again: '' };

/** Why a PIN cannot be taken: `pin-too-short`, or `pin-weak` because everyone tries it first. */
export function pinProblem(pin: string): Problem | undefined {
  if (!pinSchema.safeParse(pin).success) return problem('pin-too-short');
  return weakPin(pin) ? problem('pin-weak') : undefined;
}

/** Whether the second PIN is the first: `pin-differs` if not. */
export function againProblem({ pin, again }: NewPin): Problem | undefined {
  return pin === again ? undefined : problem('pin-differs');
}

export function isGoodPin(given: NewPin): boolean {
  return !pinProblem(given.pin) && !againProblem(given);
}
