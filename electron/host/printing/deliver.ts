import { type Problem, problem } from '../../../shared/problem.ts';
import type { Link, Timings } from './link.ts';
import { type Answer, ASK, createAnswerFinder, STATUS_OFF } from './status.ts';
import { after } from './wait.ts';

/** How a job that was begun came out. */
export type Delivery =
  | { readonly kind: 'confirmed' }
  /** All of it left the till; whether it is on paper is not known. */
  | { readonly kind: 'unconfirmed'; readonly problem: Problem }
  /** It broke off; a part may be on paper. */
  | { readonly kind: 'failed'; readonly problem: Problem };

const CHUNK_BYTES = 4096;

/** How a job is handed over. */
export interface Manner {
  readonly timings: Timings;
  /** How long to wait for the printer's answer, in ms. */
  readonly answerWithin: number;
  /** Whether it is a printer of ESC/POS: any other takes a question for something to print. */
  readonly mayAsk: boolean;
}

/**
 * Sends a whole job over a link and waits for the printer's answer behind the last byte, which is the only sign
 * that the job was taken and not merely handed to the kernel. The link is closed whatever comes.
 */
export async function deliver(
  link: Link,
  bytes: Uint8Array,
  { timings, answerWithin, mayAsk }: Manner,
): Promise<Delivery> {
  let answered: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    answered = resolve;
  });
  const finder = createAnswerFinder(answered);
  link.onBytes(finder.hear);

  for (const chunk of chunksOf(bytes, mayAsk)) {
    const taken = await writeWithin(link, chunk, timings.stall);
    if (taken !== 'taken') return brokenOff(link, taken);
  }
  if (!mayAsk) return conclude(link, 'silence');
  finder.asked();
  const asked = await writeWithin(link, ASK, timings.stall);
  if (asked !== 'taken') return brokenOff(link, asked);

  const patience = after(answerWithin + bytes.length / timings.slowestPace, 'silence' as const);
  const outcome = await Promise.race([answer, link.ended, patience.promise]);
  patience.stop();
  return conclude(link, outcome);
}

async function conclude(link: Link, outcome: Answer | 'silence' | 'goodbye' | 'broken'): Promise<Delivery> {
  if (outcome === 'broken') return brokenOff(link, outcome);
  await link.close();
  if (outcome === 'taken') return { kind: 'confirmed' };
  const reason = outcome === 'out-of-paper' ? problem('printer-out-of-paper') : problem('printer-silent');
  return { kind: 'unconfirmed', problem: reason };
}

type Fate = 'taken' | 'stalled' | 'broken';

async function writeWithin(link: Link, chunk: Uint8Array, stall: number): Promise<Fate> {
  const patience = after(stall, 'stalled' as const);
  const written = link.write(chunk).then(
    () => 'taken' as const,
    () => 'broken' as const,
  );
  const fate = await Promise.race([written, link.ended.then(() => 'broken' as const), patience.promise]);
  patience.stop();
  return fate;
}

function brokenOff(link: Link, fate: 'stalled' | 'broken'): Delivery {
  link.abort();
  return {
    kind: 'failed',
    problem: problem(fate === 'stalled' ? 'printer-stalled' : 'printer-connection-lost'),
  };
}

function* chunksOf(bytes: Uint8Array, mayAsk: boolean): Generator<Uint8Array> {
  if (mayAsk) yield STATUS_OFF;
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}
