import type { TillEvent } from '../../../shared/till/event.ts';
import { createColumn, type Numbers } from '../engine/column.ts';
import { dayNumber } from './figures.ts';

/** What an entry in the index is about. */
export type PaperKind = 'note' | 'voucher' | 'day-invoice';

/** Where a note, a voucher or a day's invoice stands, and of a note the bill it is against. */
export interface PaperEntry {
  readonly kind: PaperKind;
  readonly number: string;
  readonly seq: number;
  readonly against?: string;
}

/**
 * An index of every record that a return or a register reads: by day, and the papers beside bills by number. The
 * papers themselves stay in the journal.
 */
export interface Documents {
  add(event: TillEvent, seq: number): void;
  /** Records with a bill, a void or another document of these days, both included, in the order of the journal. */
  between(from: string, to: string): readonly number[];
  paper(number: string): PaperEntry | undefined;
  /** Numbers of the notes against a bill, oldest first. */
  notesOf(bill: string): readonly string[];
  /** Papers of a kind, newest first. */
  newest(kind: PaperKind, limit: number): readonly PaperEntry[];
  pack(): PackedDocuments;
}

export interface PackedDocuments {
  readonly days: Numbers;
  readonly seqs: Numbers;
  readonly papers: readonly PaperEntry[];
}

export function createDocuments(packed?: PackedDocuments): Documents {
  const days = createColumn('count', packed?.days);
  const seqs = createColumn('count', packed?.seqs);
  const papers: PaperEntry[] = [];
  const byNumber = new Map<string, PaperEntry>();
  const notesByBill = new Map<string, string[]>();
  for (const entry of packed?.papers ?? []) keep(entry);

  function keep(entry: PaperEntry): void {
    papers.push(entry);
    byNumber.set(entry.number, entry);
    if (entry.against === undefined) return;
    const notes = notesByBill.get(entry.against) ?? [];
    notes.push(entry.number);
    notesByBill.set(entry.against, notes);
  }

  function note(day: string, seq: number): void {
    if (seqs.length > 0 && seqs.at(seqs.length - 1) === seq && days.at(days.length - 1) === dayNumber(day))
      return;
    days.push(dayNumber(day));
    seqs.push(seq);
  }

  return {
    add(event, seq) {
      const day = dayOf(event);
      if (day !== undefined) note(day, seq);
      const entry = paperOf(event, seq);
      if (entry) keep(entry);
    },
    between(from, to) {
      const first = dayNumber(from);
      const last = dayNumber(to);
      const found = new Set<number>();
      for (let row = 0; row < days.length; row += 1) {
        const day = days.at(row);
        if (day >= first && day <= last) found.add(seqs.at(row));
      }
      return [...found];
    },
    paper: (number) => byNumber.get(number),
    notesOf: (bill) => notesByBill.get(bill) ?? [],
    newest(kind, limit) {
      const found: PaperEntry[] = [];
      for (let place = papers.length - 1; place >= 0 && found.length < limit; place -= 1) {
        const entry = papers[place];
        if (entry?.kind === kind) found.push(entry);
      }
      return found;
    },
    pack: () => ({ days: days.values(), seqs: seqs.values(), papers: [...papers] }),
  };
}

/** The day under which a register shows an event; nothing for those it does not show. */
function dayOf(event: TillEvent): string | undefined {
  switch (event.kind) {
    case 'bill.completed@2':
    case 'bill.voided@2':
      return event.bill.day;
    case 'note.issued@1':
      return event.note.day;
    case 'voucher.issued@1':
      return event.voucher.day;
    case 'day-invoice.issued@1':
      return event.invoice.day;
    default:
      return undefined;
  }
}

function paperOf(event: TillEvent, seq: number): PaperEntry | undefined {
  switch (event.kind) {
    case 'note.issued@1': {
      const { number, against } = event.note;
      return { kind: 'note', number, seq, ...(against && { against: against.number }) };
    }
    case 'voucher.issued@1':
      return { kind: 'voucher', number: event.voucher.number, seq };
    case 'day-invoice.issued@1':
      return { kind: 'day-invoice', number: event.invoice.number, seq };
    default:
      return undefined;
  }
}
