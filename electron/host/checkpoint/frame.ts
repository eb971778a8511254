import { createHash } from 'node:crypto';
import { z } from 'zod';
import { createBreath } from '../engine/breath.ts';
import { sha256 } from '../journal/digest.ts';
import type { Boundary } from '../journal/journal.ts';

/**
 * Raise it when `evolve`, the register or the records come to keep something else from the same journal, or the same
 * in another form. A checkpoint of another format is passed over, and so is one of another version of Haat.
 */
export const CHECKPOINT_FORMAT = 4;

const hash = z.string().length(64);
const count = z.number().int().min(0);

const headSchema = z.object({
  magic: z.literal('haat-checkpoint'),
  format: z.literal(CHECKPOINT_FORMAT),
  version: z.string(),
  boundary: z.object({
    journal: z.string(),
    till: z.string(),
    segment: count,
    end: count,
    link: hash,
    seq: count,
    hash,
    at: z.number(),
    abandoned: count,
  }),
});

export interface Framed {
  readonly boundary: Boundary;
  readonly body: Uint8Array;
}

const LF = 0x0a;
const DIGEST_END = 64;

/** A checkpoint as it lies in its file: SHA-256 of the rest, LF, what it is in one line of JSON, LF, the body. */
export function frameCheckpoint({ boundary, body }: Framed, version: string): Uint8Array {
  const head = JSON.stringify({ magic: 'haat-checkpoint', format: CHECKPOINT_FORMAT, version, boundary });
  const bytes = Buffer.concat([Buffer.alloc(DIGEST_END), Buffer.from(`\n${head}\n`), body]);
  bytes.write(sha256(bytes.subarray(DIGEST_END)), 'latin1');
  return bytes;
}

/** Undefined for anything that is not, to the last byte, a checkpoint of this version. Lets others in between. */
export async function readCheckpoint(bytes: Uint8Array, version: string): Promise<Framed | undefined> {
  const headEnd = bytes.indexOf(LF, DIGEST_END + 1);
  if (headEnd === -1) return undefined;
  const text = new TextDecoder();
  const head = headSchema.safeParse(parsed(text.decode(bytes.subarray(DIGEST_END + 1, headEnd))));
  if (!head.success || head.data.version !== version) return undefined;
  const digest = await digestOf(bytes.subarray(DIGEST_END));
  if (digest !== text.decode(bytes.subarray(0, DIGEST_END))) return undefined;
  return { boundary: head.data.boundary, body: bytes.subarray(headEnd + 1) };
}

const PIECE_BYTES = 1024 * 1024;

async function digestOf(bytes: Uint8Array): Promise<string> {
  const breathe = createBreath();
  const hash = createHash('sha256');
  for (let done = 0; done < bytes.length; done += PIECE_BYTES) {
    hash.update(bytes.subarray(done, done + PIECE_BYTES));
    await breathe();
  }
  return hash.digest('hex');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
