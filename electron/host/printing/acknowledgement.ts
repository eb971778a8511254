import { z } from 'zod';
import type { Printer } from '../../../shared/receipt/printer.ts';

/** What was seen of a printer's answers: silences are jobs in a row that it took without a word. */
export const acknowledgementSchema = z.object({
  answers: z.boolean(),
  silences: z.number().int().min(0),
});
export type Acknowledgement = Readonly<z.infer<typeof acknowledgementSchema>>;

/** One silence may be an empty roll; three from a printer that never spoke are its nature. */
const SILENCES_TO_BELIEVE = 3;

/** What is known after a job was answered or not. */
export function learned(before: Acknowledgement | undefined, answered: boolean): Acknowledgement {
  if (answered) return { answers: true, silences: 0 };
  return { answers: before?.answers ?? false, silences: (before?.silences ?? 0) + 1 };
}

/** Whether a printer answers: what a manager set counts before what was seen. */
export function answersOf(
  set: Printer['acknowledges'],
  seen: Acknowledgement | undefined,
): Printer['acknowledges'] {
  if (set !== 'unknown') return set;
  if (seen?.answers) return 'yes';
  return (seen?.silences ?? 0) >= SILENCES_TO_BELIEVE ? 'no' : 'unknown';
}
