import { create } from 'zustand';
import type { News } from '../../../shared/contract/views.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import type { Note } from '../../../shared/sale/note.ts';

/** What was just completed. */
export interface Done {
  readonly note: Note;
  /** The bill of what was taken instead. */
  readonly bill?: Bill;
}

/** Shown over the next return until that begins. */
export const useDone = create<{ readonly done: Done | undefined }>()(() => ({ done: undefined }));

/** The note that a record brought, and the bill with it. */
export function doneBy({ events }: News): Done | undefined {
  const issued = events.find((event) => event.kind === 'note.issued@1');
  const billed = events.find((event) => event.kind === 'bill.completed@2');
  return issued && { note: issued.note, ...(billed && { bill: billed.bill }) };
}

export function forgetDone(): void {
  useDone.setState({ done: undefined });
}
