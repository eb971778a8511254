import { z } from 'zod';
import { WINSPOOL_CALLS, type Winspool } from './winspool.ts';

const requestSchema = z.object({
  id: z.number().int(),
  call: z.enum(WINSPOOL_CALLS),
  given: z.array(z.unknown()).readonly(),
});

/** A call as it comes in and its answer as it goes back. */
export type WinspoolRequest = Readonly<z.infer<typeof requestSchema>>;
export type WinspoolAnswer = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: string }
);

/**
 * Makes the calls that come in, one by one. A spooler that cannot be had, as where its library is missing, refuses
 * every one with the reason.
 */
export function serveWinspool(winspool: Promise<Winspool>, answer: (answer: WinspoolAnswer) => void) {
  winspool.catch(() => {});
  return async (message: unknown): Promise<void> => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    const { id, call, given } = request.data;
    try {
      const work = (await winspool)[call] as (...given: readonly unknown[]) => Promise<unknown>;
      answer({ id, value: await work(...given) });
    } catch (error) {
      answer({ id, error: error instanceof Error ? error.message : String(error) });
    }
  };
}
