import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { MAX_MESSAGE_BYTES, type Port } from './port.ts';

/** What the host answers: a Result, and how many events it has sent so far so that a lost one is noticed. */
export type WireAnswer =
  | { readonly ok: true; readonly value?: unknown; readonly events: number }
  | { readonly ok: false; readonly error: Problem; readonly events: number };

/** The functions the page calls in the host. */
export interface HostSide {
  hello(greeting: Greeting): Promise<WireAnswer>;
  /** `number` is the call's own over the page's life; every number under `settledBelow` has been answered or given up. */
  call(name: string, input: unknown, number: number, settledBelow: number): Promise<WireAnswer>;
  cancel(number: number): void;
}

/** The functions the host calls in the page. `seq` counts from 1 on every connection. */
export interface PageSide {
  event(seq: number, name: string, payload: unknown): void;
}

export const greetingSchema = z.strictObject({
  contract: z.string(),
  version: z.string(),
  clientId: z.string().min(1).max(64),
});
export type Greeting = z.infer<typeof greetingSchema>;

const problemSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const wireAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown().optional(), events: z.int().min(0) }),
  z.object({ ok: z.literal(false), error: problemSchema, events: z.int().min(0) }),
]);

export function isProblem(value: unknown): value is Problem {
  return problemSchema.safeParse(value).success;
}

/** birpc's own envelope: a question (without `i` no answer is wanted) or the answer to one. */
const envelopeSchema = z.discriminatedUnion('t', [
  z.object({ t: z.literal('q'), i: z.string().max(64).optional(), m: z.string(), a: z.array(z.unknown()) }),
  z.object({ t: z.literal('s'), i: z.string().max(64), r: z.unknown().optional() }),
]);
export type Envelope = z.infer<typeof envelopeSchema>;

export type BadEnvelope = 'not-text' | 'too-large' | 'not-json' | 'not-an-envelope';

/** The message as birpc wants it, or what is wrong with it. */
export function readEnvelope(message: unknown): Envelope | BadEnvelope {
  if (typeof message !== 'string') return 'not-text';
  if (!fitsOneMessage(message)) return 'too-large';
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return 'not-json';
  }
  const envelope = envelopeSchema.safeParse(parsed);
  return envelope.success ? envelope.data : 'not-an-envelope';
}

/** Whether a text is at most `MAX_MESSAGE_BYTES` of UTF-8. */
export function fitsOneMessage(text: string): boolean {
  if (text.length * 3 <= MAX_MESSAGE_BYTES) return true;
  return text.length <= MAX_MESSAGE_BYTES && new TextEncoder().encode(text).length <= MAX_MESSAGE_BYTES;
}

/** Thrown where a message is written, because birpc has no other way to refuse one. */
export const TOO_LARGE = Symbol('message-too-large');

/** Writes a message as text; throws `TOO_LARGE`, or TypeError for what JSON cannot hold. */
export function writeEnvelope(envelope: unknown): string {
  const text = JSON.stringify(envelope);
  if (!fitsOneMessage(text)) throw TOO_LARGE;
  return text;
}

/** birpc's channel over a Port: bad messages go to `onBad` and no further. birpc waits, we keep the time. */
export function channelOver(port: Port, onBad: (reason: BadEnvelope) => void) {
  return {
    proxify: false,
    timeout: -1,
    post: (message: unknown) => port.post(message),
    on: (listener: (message: unknown) => void) => {
      port.onMessage((message) => {
        const envelope = readEnvelope(message);
        if (typeof envelope === 'string') onBad(envelope);
        else listener(envelope);
      });
    },
  } as const;
}

/** Only what `functions` itself holds can be called: never `constructor` and its kin. */
export function ownFunction(functions: object) {
  return (name: string, resolved: (...args: unknown[]) => unknown) =>
    Object.hasOwn(functions, name) ? resolved : undefined;
}
