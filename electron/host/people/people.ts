import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Person } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { FileSystem } from '../files/file-system.ts';
import { openLineStore } from '../files/line-store.ts';

/**
 * Names and phone numbers of buyers, kept beside the chain by reference, so that a person can be forgotten without
 * breaking it. A phone number is one person; the last name given stands.
 */
export interface People {
  find(phone: string): Person | undefined;
  byRef(ref: string): Person | undefined;
  /** Who stands behind a buyer at the counter: somebody known, or somebody new not yet kept. */
  whoIs(buyer: {
    readonly phone?: string | undefined;
    readonly name?: string | undefined;
  }): Person | undefined;
  /** Keeps a person, durable when it returns. Does nothing where nothing changed. Fails as a line store does. */
  keep(person: Person): Result<void, Problem>;
  close(): void;
}

const personSchema = z.object({ ref: z.string(), phone: z.string(), name: z.string() });

/** Opens `people.jsonl` in the data folder. Fails with `file-unreadable`. */
export function openPeople(folder: string, fs: FileSystem): Result<People, Problem> {
  const byRef = new Map<string, Person>();
  const byPhone = new Map<string, Person>();
  const store = openLineStore({
    fs,
    path: join(folder, 'people.jsonl'),
    onValue(value) {
      const person = personSchema.safeParse(value);
      if (person.success) remember(person.data);
    },
  });
  if (!store.ok) return store;

  function remember(person: Person): void {
    byRef.set(person.ref, person);
    if (person.phone) byPhone.set(person.phone, person);
  }

  const find = (phone: string) => byPhone.get(phoneKey(phone));
  return ok({
    find,
    byRef: (ref) => byRef.get(ref),
    whoIs({ phone = '', name = '' }) {
      const key = phoneKey(phone);
      if (!key && !name) return undefined;
      const known = key ? byPhone.get(key) : undefined;
      if (!known) return { ref: randomUUID(), phone: key, name };
      return name && name !== known.name ? { ...known, name } : known;
    },
    keep(person) {
      const before = byRef.get(person.ref);
      if (before && before.name === person.name && before.phone === person.phone) return ok(undefined);
      const saved = store.value.append([person]);
      if (saved.ok) remember(person);
      return saved;
    },
    close: () => store.value.close(),
  });
}

/** The ten digits that stay when +91 or a leading 0 is left out; other countries keep theirs. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length === 12 && digits.startsWith('91')) return digits.slice(2);
  if (digits.length === 11 && digits.startsWith('0')) return digits.slice(1);
  return digits;
}
