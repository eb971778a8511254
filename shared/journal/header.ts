import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';

/** The format written; a change that older readers can live with raises only this. */
const FORMAT = 1;
/** The newest `minReader` understood here. */
export const READER = 1;

const MAGIC = 'haat-journal';

const headerSchema = z.object({
  magic: z.literal(MAGIC),
  format: z.number().int().min(1),
  /** A reader below this must refuse the segment rather than guess. */
  minReader: z.number().int().min(1),
  /** Identity of the journal, the same in every copy and every incarnation. */
  journal: z.string().min(1),
  till: z.string().min(1),
  incarnation: z.number().int().min(1),
  segment: z.number().int().min(1),
  /** Size of the segment file; a shorter file has lost its end. */
  bytes: z.number().int().min(1),
  /** `seq` of the first record in this segment. */
  seq: z.number().int().min(1),
  /**
   * The last line before this segment. Bytes after `end` in that segment are not part of the journal: they are left
   * over from a write that failed and was answered with "not saved".
   */
  previous: z
    .object({
      incarnation: z.number().int().min(1),
      segment: z.number().int().min(1),
      end: z.number().int().min(1),
      hash: z.string().length(64),
    })
    .nullable(),
  /** Why an incarnation begins here. */
  why: z.enum(['first', 'restored', 'rolled-back', 'damaged']).optional(),
});

/** First line of a segment. It is chained like a record. */
export type SegmentHeader = Readonly<z.infer<typeof headerSchema>>;
export type IncarnationStart = NonNullable<SegmentHeader['why']>;

export type HeaderFields = Omit<SegmentHeader, 'magic' | 'format' | 'minReader'>;

export function createHeader(fields: HeaderFields): SegmentHeader {
  return { magic: MAGIC, format: FORMAT, minReader: READER, ...fields };
}

const versionSchema = z.object({ magic: z.literal(MAGIC), minReader: z.number() });

/** Fails with `journal-too-new` {needs, reads} for a segment of a later Haat, else `header-unreadable`. */
export function parseHeader(json: string): Result<SegmentHeader, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err(problem('header-unreadable'));
  }
  const version = versionSchema.safeParse(value);
  if (version.success && version.data.minReader > READER) {
    return err(problem('journal-too-new', { needs: version.data.minReader, reads: READER }));
  }
  const header = headerSchema.safeParse(value);
  return header.success ? ok(header.data) : err(problem('header-unreadable'));
}

const linkSchema = z.object({ previous: z.object({ hash: z.string() }) });

/**
 * The hash a header chains to, undefined for the first of a journal. Where it stands, how a line is framed and what
 * its hash is made of stay the same in every format, so that a reader can tell a newer header from a damaged one.
 */
export function previousHash(json: string): string | undefined {
  try {
    const link = linkSchema.safeParse(JSON.parse(json));
    return link.success ? link.data.previous.hash : undefined;
  } catch {
    return undefined;
  }
}
