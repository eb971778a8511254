import { z } from 'zod';

/**
 * What Electron's main process says to the host. A `connect` carries the page's MessagePort beside it, and a
 * `spool-process` the one to the process that speaks with Windows' spooler.
 */
export const toHostMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('connect') }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('page-storage-cleared'), id: z.number().int(), done: z.boolean() }),
  z.strictObject({ type: z.literal('spool-process'), id: z.number().int() }),
  z.strictObject({ type: z.literal('spool-process-ended'), id: z.number().int(), why: z.string() }),
]);
export type ToHostMessage = z.infer<typeof toHostMessage>;

/** What the host says to Electron's main process. */
export const fromHostMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('clear-page-storage'), id: z.number().int() }),
  z.strictObject({ type: z.literal('start-spool-process'), id: z.number().int() }),
  z.strictObject({ type: z.literal('kill-spool-process'), id: z.number().int() }),
]);
export type FromHostMessage = z.infer<typeof fromHostMessage>;

/** The exit code of a host that found another host on its data folder. Any other that is not 0 is a failure. */
export const lockedExitCode = 3;
