import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Person } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { type Buyer, buyerSchema, personOf } from '../../../shared/sale/buyer.ts';
import type { FileSystem } from '../files/file-system.ts';
import { openLineStore } from '../files/line-store.ts';

/**
 * Names, numbers and addresses of buyers, kept beside the chain by reference, so that a person can be forgotten
 * without breaking it. A phone number, a GSTIN, a PAN or a passport is one person. What a bill said of its buyer stays
 * as it was: changed particulars are kept under a new reference of the same person.
 */
export interface People {
  /** All that is known of whoever has this phone number, the last word on each thing. */
  find(phone: string): Person | undefined;
  /** As a bill with this reference said it. */
  byRef(ref: string): Person | undefined;
  /** Who stands behind a buyer at the counter: somebody known, or somebody new not yet kept. */
  whoIs(buyer: Buyer): Person | undefined;
  /** Keeps a person, durable when it returns. Does nothing where nothing changed. Fails as a line store does. */
  keep(person: Person): Result<void, Problem>;
  close(): void;
}

const personSchema = buyerSchema.extend({ ref: z.string(), phone: z.string(), name: z.string() });

/** Opens `people.jsonl` in the data folder. Fails with `file-unreadable`. */
export function openPeople(folder: string, fs: FileSystem): Result<People, Problem> {
  const byRef = new Map<string, Person>();
  /** All that was ever said of a person, oldest first, by what stands in front of the mark in his references. */
  const sayings = new Map<string, Person[]>();
  const personByKey = new Map<string, string>();
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
    const root = personOf(person.ref);
    byRef.set(person.ref, person);
    sayings.set(root, [...(sayings.get(root) ?? []).filter(({ ref }) => ref !== person.ref), person]);
    for (const key of keysOf(person)) personByKey.set(key, root);
  }

  function known(buyer: Buyer): readonly Person[] {
    const key = keysOf(buyer).find((one) => personByKey.has(one));
    return sayings.get(personByKey.get(key ?? '') ?? '') ?? [];
  }

  return ok({
    find: (phone) => lastWords(known({ phone })),
    byRef: (ref) => byRef.get(ref),
    whoIs(buyer) {
      const said = known(buyer);
      const last = lastWords(said);
      const { phone = '', name = '', ...rest } = buyer;
      const now = {
        ...rest,
        phone: phoneKey(phone) || (last?.phone ?? ''),
        name: name || (last?.name ?? ''),
      };
      const hasPlace = now.address !== undefined || now.delivery !== undefined;
      if (keysOf(now).length === 0 && !now.name && !hasPlace) return undefined;
      const same = said.find((person) => isSame(person, now));
      if (same) return same;
      const [first] = said;
      const ref = first ? `${personOf(first.ref)}~${said.length + 1}` : randomUUID();
      return { ...now, ref };
    },
    keep(person) {
      const before = byRef.get(person.ref);
      if (before && isSame(before, person)) return ok(undefined);
      const saved = store.value.append([person]);
      if (saved.ok) remember(person);
      return saved;
    },
    close: () => store.value.close(),
  });
}

/** What tells a person from others. */
function keysOf({ phone = '', gstin, pan, passport }: Buyer): readonly string[] {
  const digits = phoneKey(phone);
  return [
    ...(digits ? [`phone ${digits}`] : []),
    ...(gstin ? [`gstin ${gstin}`] : []),
    ...(pan ? [`pan ${pan}`] : []),
    ...(passport ? [`passport ${passport}`] : []),
  ];
}

/** What was said last of each thing. */
function lastWords(said: readonly Person[]): Person | undefined {
  const last = said.at(-1);
  if (!last) return undefined;
  const name = said.findLast((one) => one.name !== '')?.name ?? '';
  return { ...Object.assign({}, ...said), ref: last.ref, name };
}

function isSame(person: Person, other: Omit<Person, 'ref'>): boolean {
  const { ref: _, ...own } = person;
  return wordsOf(own) === wordsOf(other);
}

function wordsOf(person: object): string {
  const said = Object.entries(person).filter(([key, value]) => key !== 'ref' && value !== undefined);
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The ten digits that stay when +91 or a leading 0 is left out; other countries keep theirs. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length === 12 && digits.startsWith('91')) return digits.slice(2);
  if (digits.length === 11 && digits.startsWith('0')) return digits.slice(1);
  return digits;
}
