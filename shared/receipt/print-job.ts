import { z } from 'zod';
import { printerSchema } from './printer.ts';

/**
 * What a job is for. A drawer pulse is a job of its own, so that no reprint opens the drawer. A code to pay by is good
 * only while its payment is being taken: it is never printed later.
 */
export const printPurposeSchema = z.enum(['receipt', 'report', 'drawer', 'test', 'label', 'pay-code']);
export type PrintPurpose = z.infer<typeof printPurposeSchema>;

/**
 * - `queued`: kept, nothing sent. With `held`, it waits for a person to say print or forget.
 * - `sending`: bytes may be on their way.
 * - `sent-unconfirmed`: all or some of it left the till and the printer did not say that it took it.
 * - `confirmed`: the printer answered behind the last byte.
 * - `failed`: not printed, or with `partly` perhaps a part of it.
 * - `cancelled`: nothing was sent and nothing will be.
 */
export const printStateSchema = z.enum([
  'queued',
  'sending',
  'sent-unconfirmed',
  'confirmed',
  'failed',
  'cancelled',
]);
export type PrintState = z.infer<typeof printStateSchema>;

/** A job as people see it. The bytes stay with the host. */
export const printJobSchema = z.object({
  id: z.string().min(1).max(64),
  printer: printerSchema,
  title: z.string().max(120),
  purpose: printPurposeSchema,
  billNumber: z.string().max(16).optional(),
  copy: z.enum(['original', 'duplicate']),
  /** How many rows of labels it prints, each as often as it is wanted. */
  labelRows: z.number().int().min(1).optional(),
  /** The job that this one prints once more. */
  again: z.string().max(64).optional(),
  /** Milliseconds since 1970. */
  at: z.number().int(),
  state: printStateSchema,
  held: z.boolean(),
  /** Whether something of a failed job may be on paper. */
  partly: z.boolean(),
  /** Why it is not confirmed. */
  reason: z
    .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
    .optional(),
});
export type PrintJob = Readonly<z.infer<typeof printJobSchema>>;

/** Whether nothing more will happen to a job by itself. */
export function isSettled(job: PrintJob): boolean {
  return job.held || !(job.state === 'queued' || job.state === 'sending');
}
