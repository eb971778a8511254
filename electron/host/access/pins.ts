import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { readJson, writeJsonAtomic } from '../files/atomic-file.ts';
import type { FileSystem } from '../files/file-system.ts';

/**
 * A PIN has few digits, so its verifier is slow on purpose and stays out of the journal, which auditors copy. About
 * 40 ms on a till's processor; enough that ten thousand guesses from a stolen file take minutes each person, while
 * the lock after five wrong ones covers the counter.
 */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;
const KEY_BYTES = 32;

const verifierSchema = z.object({ salt: z.string(), key: z.string() });
const fileSchema = z.record(z.string(), verifierSchema);

export interface Pins {
  has(userId: string): boolean;
  /** Durable when it resolves; rejects if the disk refuses. */
  set(userId: string, pin: string): Promise<void>;
  isRight(userId: string, pin: string): Promise<boolean>;
}

/** Opens `pins.json` in the data folder. Fails with `file-unreadable`: a till must not forget its people in silence. */
export function openPins(folder: string, fs: FileSystem): Result<Pins, Problem> {
  const path = join(folder, 'pins.json');
  const read = readJson(fs, path);
  if (!read.ok) return read;
  const parsed = fileSchema.safeParse(read.value ?? {});
  if (!parsed.success) return err(problem('file-unreadable', { file: 'pins.json', cause: 'contents' }));
  return ok(createPins(path, fs, new Map(Object.entries(parsed.data))));
}

type Verifier = z.infer<typeof verifierSchema>;

function createPins(path: string, fs: FileSystem, verifiers: Map<string, Verifier>): Pins {
  return {
    has: (userId) => verifiers.has(userId),
    async set(userId, pin) {
      const salt = randomBytes(16);
      const key = await derive(pin, salt);
      const verifier = { salt: salt.toString('base64'), key: key.toString('base64') };
      await writeJsonAtomic(fs, path, Object.fromEntries(new Map(verifiers).set(userId, verifier)));
      verifiers.set(userId, verifier);
    },
    async isRight(userId, pin) {
      const verifier = verifiers.get(userId);
      // A person without a PIN takes as long as one with: the time must not tell who has one.
      const salt = Buffer.from(verifier?.salt ?? '', 'base64');
      const key = await derive(pin, salt);
      return verifier !== undefined && timingSafeEqual(key, Buffer.from(verifier.key, 'base64'));
    },
  };
}

function derive(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
