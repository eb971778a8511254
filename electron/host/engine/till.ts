import type { News, NewsSince } from '../../../shared/contract/views.ts';
import type { JournalEntry, JournalEvent, JournalRecord } from '../../../shared/journal/record.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import type { DayInvoice } from '../../../shared/sale/day-invoice.ts';
import type { Note } from '../../../shared/sale/note.ts';
import type { Voucher } from '../../../shared/sale/voucher.ts';
import type { Circumstances } from '../../../shared/till/circumstances.ts';
import type { Command } from '../../../shared/till/command.ts';
import { decide } from '../../../shared/till/decide.ts';
import type { EventOf, TillEvent } from '../../../shared/till/event.ts';
import { evolve } from '../../../shared/till/evolve.ts';
import { emptyTill, type TillState } from '../../../shared/till/state.ts';
import { taxTableOf } from '../../../shared/till/tax-table.ts';
import { createDocuments, type Documents } from '../bills/documents.ts';
import { createRegister, type Register } from '../bills/register.ts';
import type { Journal, Location } from '../journal/journal.ts';
import { type PackedTill, packTill, unpackTill } from './pack-till.ts';
import { createRecords } from './records.ts';

/** How many records a page is sent at once when it catches up; further behind, it reads everything afresh. */
const NEWS_PORTION = 200;
const NEWS_LIMIT = 20_000;

/** What the host has found out about a command before it is decided. */
export interface Asked {
  readonly commandId: string;
  readonly client: string;
  readonly at: number;
  readonly approvedBy?: string;
  readonly pinRight?: boolean;
  readonly pinGiven?: boolean;
  readonly buyer?: string;
}

/** State, journal and index as one: the only place where a fact is made. */
export interface Till {
  readonly state: TillState;
  readonly register: Register;
  readonly documents: Documents;
  /** Replays one record; used while the journal opens. */
  replay(record: JournalRecord, location: Location, hash: string): void;
  /** All that replaying has made, for a checkpoint; to be written down before the next record. */
  pack(): PackedTill;
  /** Takes up what was packed; before the first record only. When it rejects, the till is as empty as it was. */
  unpack(packed: PackedTill): Promise<void>;
  /** Hands over the journal once it is open. Before it, nothing can be acted. */
  open(journal: Journal): void;
  readonly journal: Journal | undefined;
  head(): { readonly seq: number; readonly hash: string };
  /** The news that already answered this command, if it was answered. */
  answered(commandId: string): News | undefined;
  /**
   * Decides, writes and moves the state in one step that nothing can come between. Fails with what the rules say,
   * or with the journal's own problem, and then nothing has changed.
   */
  act(command: Command, asked: Asked): Result<News, Problem>;
  /** What `act` would refuse now; for what must be made durable first, or before there is a journal at all. */
  objection(command: Command, asked: Asked): Problem | undefined;
  /** The page's view of a record. */
  news(seq: number): News | undefined;
  locationOf(seq: number): Location;
  hashOf(seq: number): string;
  newsSince(seq: number, hash: string): NewsSince;
  bill(number: string): Kept<{ readonly bill: Bill }> | undefined;
  note(number: string): Kept<{ readonly note: Note }> | undefined;
  voucher(number: string): Kept<{ readonly voucher: Voucher }> | undefined;
  dayInvoice(number: string): Kept<{ readonly invoice: DayInvoice }> | undefined;
  /** Records with a bill or another document of these days, both included, in the order of the journal. */
  documentsBetween(from: string, to: string): readonly number[];
}

/** A document with the record it stands in. */
export type Kept<T> = T & { readonly seq: number; readonly hash: string };

/** A till with nothing in it yet. */
export function createTill(): Till {
  const state = emptyTill();
  let register = createRegister();
  let records = createRecords();
  let documents = createDocuments();
  let journal: Journal | undefined;

  function take(record: JournalRecord, location: Location, hash: string): void {
    records.add(record.cmd, location, hash);
    for (const event of record.events) {
      const known = event as unknown as TillEvent;
      evolve(state, known, record.at);
      if (known.kind === 'bill.completed@2') register.add(known.series, known.serial, known.bill, record.seq);
      if (known.kind === 'bill.voided@2') register.void(known.number);
      documents.add(known, record.seq);
    }
  }

  function news(seq: number): News | undefined {
    if (seq < 1 || seq > records.length) return undefined;
    const record = journal?.read(records.locationOf(seq));
    return record?.ok ? newsOf(record.value, records.hashOf(seq)) : undefined;
  }

  function answered(commandId: string): News | undefined {
    for (const seq of records.mayAnswer(commandId)) {
      const one = news(seq);
      if (one?.commandId === commandId) return one;
    }
    return undefined;
  }

  const head = () => journal?.head() ?? { seq: 0, hash: '' };

  function billOf(number: string) {
    const seq = register.seqOf(number);
    const record = seq === undefined ? undefined : news(seq);
    const event = record?.events.find(isBill(number));
    return record && event ? { bill: event.bill, seq: record.seq, hash: record.hash } : undefined;
  }

  /** The event of a paper that stands beside the bills, and the record it is in. */
  function paperOf<T extends TillEvent>(number: string, isIt: (event: TillEvent) => event is T) {
    const entry = documents.paper(number);
    const record = entry && news(entry.seq);
    const event = record?.events.find(isIt);
    return record && event ? { event, seq: record.seq, hash: record.hash } : undefined;
  }

  function noteOf(number: string) {
    const found = paperOf(number, isNote(number));
    return found && { note: found.event.note, seq: found.seq, hash: found.hash };
  }

  function voucherOf(number: string) {
    const found = paperOf(number, isVoucher(number));
    return found && { voucher: found.event.voucher, seq: found.seq, hash: found.hash };
  }

  function dayInvoiceOf(number: string) {
    const found = paperOf(number, isDayInvoice(number));
    return found && { invoice: found.event.invoice, seq: found.seq, hash: found.hash };
  }

  function circumstancesOf(asked: Asked): Circumstances {
    const { at, client, approvedBy, pinRight, pinGiven, buyer } = asked;
    return {
      at,
      client,
      by: state.sessions.get(client) ?? '',
      ...(approvedBy !== undefined && { approvedBy }),
      ...(pinRight !== undefined && { pinRight }),
      ...(pinGiven !== undefined && { pinGiven }),
      ...(buyer !== undefined && { buyer }),
      incarnation: journal?.incarnation() ?? 1,
      head: head(),
      bill: (number) => billOf(number)?.bill,
      note: (number) => noteOf(number)?.note,
      taxTable: taxTableOf(state),
    };
  }

  return {
    state,
    get register() {
      return register;
    },
    get documents() {
      return documents;
    },
    get journal() {
      return journal;
    },
    replay: take,
    pack: () => packTill({ state, records, register, documents }),
    async unpack(packed) {
      if (records.length > 0) throw new Error('a till that knows something takes up nothing more');
      const parts = await unpackTill(packed);
      Object.assign(state, parts.state);
      records = parts.records;
      register = parts.register;
      documents = parts.documents;
    },
    open(opened) {
      journal = opened;
    },
    head,
    answered,
    act(command, asked) {
      const before = answered(asked.commandId);
      if (before) return ok(before);
      if (!journal) return err(problem('host-starting'));
      // A disk that refused a moment ago may take it now: the till looks again before it says no.
      if (journal.state() === 'failed') journal.recover();
      const circumstances = circumstancesOf(asked);
      const decision = decide(state, command, circumstances);
      if (!decision.ok) return decision;
      const entry: JournalEntry = {
        at: asked.at,
        by: actorOf(decision.value) ?? (circumstances.by || 'system'),
        ...(asked.approvedBy && { approvedBy: asked.approvedBy }),
        cmd: asked.commandId,
        events: decision.value as unknown as readonly JournalEvent[],
      };
      const appended = journal.append(entry);
      if (!appended.ok) return appended;
      take(appended.value.record, appended.value.location, appended.value.hash);
      return ok(newsOf(appended.value.record, appended.value.hash));
    },
    news,
    locationOf: (seq) => records.locationOf(seq),
    hashOf: (seq) => records.hashOf(seq),
    newsSince(seq, hash) {
      const known = seq >= 1 && seq <= records.length && records.hashOf(seq) === hash;
      if (!known || records.length - seq > NEWS_LIMIT) return { known: false };
      const last = Math.min(records.length, seq + NEWS_PORTION);
      const list: News[] = [];
      for (let next = seq + 1; next <= last; next += 1) {
        const one = news(next);
        if (!one) return { known: false };
        list.push(one);
      }
      return { known: true, news: list, more: last < records.length };
    },
    bill: billOf,
    note: noteOf,
    voucher: voucherOf,
    dayInvoice: dayInvoiceOf,
    documentsBetween: (from, to) => documents.between(from, to),
    objection(command, asked) {
      const decision = decide(state, command, circumstancesOf(asked));
      return decision.ok ? undefined : decision.error;
    },
  };
}

/** Who a record is by: for a sign-in the person at the door, who was nobody a moment before. */
function actorOf(events: readonly TillEvent[]): string | undefined {
  const door = events.find(
    (event) => event.kind === 'user.signed-in@1' || event.kind === 'user.pin-failed@1',
  );
  return door && 'userId' in door ? door.userId : undefined;
}

function newsOf(record: JournalRecord, hash: string): News {
  return {
    seq: record.seq,
    hash,
    at: record.at,
    by: record.by,
    ...(record.approvedBy && { approvedBy: record.approvedBy }),
    commandId: record.cmd,
    events: record.events as unknown as readonly TillEvent[],
  };
}

/** By its own number or by that of its second document. */
function isBill(number: string) {
  return (event: TillEvent): event is EventOf<'bill.completed@2'> =>
    event.kind === 'bill.completed@2' && (event.bill.number === number || event.bill.exemptNumber === number);
}

function isNote(number: string) {
  return (event: TillEvent): event is EventOf<'note.issued@1'> =>
    event.kind === 'note.issued@1' && event.note.number === number;
}

function isVoucher(number: string) {
  return (event: TillEvent): event is EventOf<'voucher.issued@1'> =>
    event.kind === 'voucher.issued@1' && event.voucher.number === number;
}

function isDayInvoice(number: string) {
  return (event: TillEvent): event is EventOf<'day-invoice.issued@1'> =>
    event.kind === 'day-invoice.issued@1' && event.invoice.number === number;
}
