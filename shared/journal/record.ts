import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';

/** One thing that happened. `kind` carries its version: `bill.completed@1`. */
export interface JournalEvent {
  readonly kind: string;
  readonly [key: string]: unknown;
}

/**
 * One business fact, appended whole or not at all: a bill with its payments and its stock movements is one record.
 * Order is by `seq`, which starts at 1 and has no gap; never by `at`.
 */
export interface JournalRecord {
  readonly v: 1;
  readonly seq: number;
  /** Milliseconds since 1970, as the clock of the till said. */
  readonly at: number;
  /** Who did it: a user id, or `system`. */
  readonly by: string;
  /** The second person, where one was needed. */
  readonly approvedBy?: string;
  /** The command this answers; the same id is never answered twice. */
  readonly cmd: string;
  readonly events: readonly JournalEvent[];
  /**
   * The `seq` of the first record of the group that was written and synced in one go; absent for a record written
   * alone. It tells a torn group from damage: a record proves that those before its group were safe, no more.
   */
  readonly group?: number;
}

/** What the caller gives; the journal adds `v`, `seq` and `group`. */
export type JournalEntry = Omit<JournalRecord, 'v' | 'seq' | 'group'>;

/** Reads the JSON of one line. Fails with `record-unreadable` when it is not a record. */
export function parseRecord(json: string): Result<JournalRecord, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err(problem('record-unreadable'));
  }
  return isRecord(value) ? ok(value) : err(problem('record-unreadable'));
}

/** Plain checks instead of a schema: every start of the till passes every record through here. */
function isRecord(value: unknown): value is JournalRecord {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Record<keyof JournalRecord, unknown>>;
  const plain =
    candidate.v === 1 &&
    Number.isSafeInteger(candidate.seq) &&
    typeof candidate.at === 'number' &&
    typeof candidate.by === 'string' &&
    typeof candidate.cmd === 'string' &&
    Array.isArray(candidate.events);
  return plain && (candidate.events as unknown[]).every(hasKind);
}

function hasKind(event: unknown): boolean {
  return (
    typeof event === 'object' && event !== null && typeof (event as { kind?: unknown }).kind === 'string'
  );
}
