import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';

const PAN = /^[A-Z]{5}\d{4}[A-Z]$/;

/**
 * Reads a permanent account number of the Income Tax Department: five letters, four digits, one letter. Spaces
 * around it and small letters are forgiven. Fails with `pan-shape`. It has no check digit anyone publishes.
 */
export function checkPan(text: string): Result<string, Problem> {
  const pan = text.trim().toUpperCase();
  return PAN.test(pan) ? ok(pan) : err(problem('pan-shape'));
}
