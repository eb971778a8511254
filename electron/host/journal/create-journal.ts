import { GENESIS_HASH } from '../../../shared/journal/frame.ts';
import type { IncarnationStart } from '../../../shared/journal/header.ts';
import type { JournalEntry } from '../../../shared/journal/record.ts';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type {
  Appended,
  Fault,
  Head,
  Journal,
  JournalReport,
  JournalState,
  VerifySkipped,
} from './journal.ts';
import { LAST_INCARNATION } from './layout.ts';
import type { RecordReader } from './record-reader.ts';
import type { Verified } from './verify-sealed.ts';
import type { Witness } from './witness.ts';
import type { Writer } from './writer.ts';

export interface JournalParts {
  readonly till: string;
  readonly writer: Writer;
  readonly reader: RecordReader;
  readonly witness: Witness | undefined;
  /** Highest incarnation known of this till, on this disk or from the witness. */
  readonly highestIncarnation: number;
  /** Why nothing may be added, or undefined when it may. */
  readonly readOnly: ReadOnlyReason | undefined;
  readonly found: JournalReport;
  /** Looks at what opening passed over. */
  readonly verifySkipped: (options: VerifySkipped) => Promise<Verified>;
}

type ReadOnlyReason = 'damaged' | 'rolled-back';

/** The journal as the host sees it: the writer's promises, guarded by the state. */
export function createJournal(parts: JournalParts): Journal {
  const { till, writer, reader, witness, found } = parts;
  let { highestIncarnation, readOnly } = parts;
  let { skipped } = found;
  let foundLater: Fault | undefined;
  let closed = false;

  function state(): JournalState {
    if (closed) return 'closed';
    if (readOnly || writer.state() === 'unverified') return 'read-only';
    return writer.state() === 'failed' ? 'failed' : 'ready';
  }

  function head(): Head {
    const tip = writer.tip();
    return { seq: tip?.seq ?? 0, hash: tip?.hash ?? GENESIS_HASH };
  }

  function refusal(): Problem | undefined {
    const now = state();
    if (now === 'read-only') return problem('journal-read-only', { reason: readOnly ?? 'damaged' });
    return now === 'ready' ? undefined : problem(`journal-${now}`);
  }

  function incarnation(): number {
    return writer.tip()?.key.incarnation ?? highestIncarnation;
  }

  function currentIncarnation(): readonly number[] {
    const tip = writer.tip();
    return tip ? [tip.key.incarnation] : [];
  }

  function lastAt(): number {
    return writer.tip()?.at ?? 0;
  }

  function appendMany(entries: readonly JournalEntry[]): Result<readonly Appended[], Problem> {
    const refused = refusal();
    if (refused) return err(refused);
    if (entries.length === 0) return ok([]);
    const appended = writer.commit(entries);
    if (appended.ok) witness?.note(incarnation(), head());
    return appended;
  }

  function append(entry: JournalEntry): Result<Appended, Problem> {
    const appended = appendMany([entry]);
    if (!appended.ok) return appended;
    const [first] = appended.value;
    if (!first) throw new Error('one record was saved and none came back');
    return ok(first);
  }

  function startIncarnation(why: IncarnationStart, atLeast = 1): Result<number, Problem> {
    if (closed) return err(problem('journal-closed'));
    if (foundLater) return err(problem('journal-reopen-first'));
    const next = Math.max(highestIncarnation + 1, atLeast);
    if (next > LAST_INCARNATION) return err(problem('incarnations-exhausted', { till }));
    const begun = writer.beginIncarnation(next, why);
    highestIncarnation = next;
    if (!begun.ok) return begun;
    readOnly = undefined;
    witness?.note(next, head());
    return ok(next);
  }

  async function verifySkipped(options: VerifySkipped): Promise<Verified['kind']> {
    const verified = await parts.verifySkipped(options);
    if (verified.kind === 'stopped') return 'stopped';
    skipped = false;
    if (verified.kind === 'damaged') {
      foundLater = verified.fault;
      readOnly = 'damaged';
    }
    return verified.kind;
  }

  // A process that was killed may have left the witness behind what it saved.
  if (state() === 'ready') witness?.note(incarnation(), head());

  return {
    till,
    incarnation,
    state,
    head,
    lastAt,
    clockBehind: (now) => Math.max(0, lastAt() - now),
    append,
    appendMany,
    read: reader.read,
    recover: () => {
      if (closed || readOnly) return false;
      return writer.recover();
    },
    startIncarnation,
    verifySkipped,
    report: () => ({
      ...found,
      ...(foundLater && { damage: foundLater }),
      skipped,
      incarnations: [...new Set([...found.incarnations, ...currentIncarnation()])],
      spareReady: writer.spareReady(),
      room: writer.room(),
    }),
    idle: async () => {
      await writer.idle();
      await witness?.flush();
    },
    close: async () => {
      if (closed) return;
      closed = true;
      writer.close();
      await writer.idle();
      await witness?.flush();
      reader.close();
    },
  };
}
