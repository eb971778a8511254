import { z } from 'zod';

const caseSchema = z.object({
  id: z.string(),
  in: z.record(z.string(), z.unknown()),
  out: z.record(z.string(), z.unknown()),
  note: z.string().optional(),
});

const rowsSchema = z.record(z.string(), z.array(z.array(z.union([z.string(), z.number(), z.null()]))));

const fileSchema = z.object({
  meta: z.looseObject({ slab_table: rowsSchema.optional(), flat_table: rowsSchema.optional() }).optional(),
  groups: z.array(z.object({ id: z.string(), vectors: z.array(caseSchema) })),
});

export type Case = z.infer<typeof caseSchema>;
export type CaseFile = z.infer<typeof fileSchema>;
export type Meta = NonNullable<CaseFile['meta']>;
export type Out = Readonly<Record<string, unknown>>;

/** What the engine makes of the input of one case. `expected` only where the file may say a thing in several ways. */
export type Reckon = (input: Readonly<Record<string, unknown>>, meta: Meta, expected: Out) => Out;

/** Reads a file of cases; fails with a sentence about what is wrong with it. */
export function readCases(text: string): { readonly file: CaseFile } | { readonly fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { fault: `It is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = fileSchema.safeParse(json);
  if (read.success) return { file: read.data };
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'the top';
  return { fault: `It is JSON, but not a file of cases: at ${where}, ${issue?.message ?? 'unreadable'}` };
}
