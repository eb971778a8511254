import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { JournalEvent, JournalRecord } from './record.ts';

/** Turns an event of version n into version n + 1. Pure; the new `kind` is set for it. */
type UpcastStep = (event: JournalEvent) => JournalEvent;

/**
 * The versions of one kind of event. `steps[0]` turns 1 into 2, `steps[1]` 2 into 3; the current version is one more
 * than there are steps, so a sequence cannot have a hole.
 */
export type UpcastSequences = Readonly<Record<string, readonly UpcastStep[]>>;

/** Brings every event of a record up to its current version; the record itself where there is nothing to do. */
export type Upcast = (record: JournalRecord) => Result<JournalRecord, Problem>;

interface Route {
  readonly name: string;
  readonly from: number;
  readonly steps: readonly UpcastStep[];
}

/**
 * Fails with `event-too-new` {kind} for a kind or a version this Haat does not know: it was written by a newer one,
 * and leaving it out or guessing at it would change the books.
 */
export function createUpcast(sequences: UpcastSequences): Upcast {
  const routes = new Map<string, Route>();
  for (const [name, steps] of Object.entries(sequences)) {
    for (let from = 1; from <= steps.length + 1; from += 1)
      routes.set(`${name}@${from}`, { name, from, steps });
  }
  return (record) => {
    let changed = false;
    const events: JournalEvent[] = [];
    for (const event of record.events) {
      const route = routes.get(event.kind);
      if (!route) return err(problem('event-too-new', { kind: event.kind, seq: record.seq }));
      const current = follow(route, event);
      changed ||= current !== event;
      events.push(current);
    }
    return ok(changed ? { ...record, events } : record);
  };
}

function follow(route: Route, event: JournalEvent): JournalEvent {
  let current = event;
  for (let version = route.from; version <= route.steps.length; version += 1) {
    const step = route.steps[version - 1];
    if (!step) throw new Error(`no step from ${route.name}@${version}`);
    current = { ...step(current), kind: `${route.name}@${version + 1}` };
  }
  return current;
}
