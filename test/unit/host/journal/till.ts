import type { FileSystem } from '../../../../electron/host/files/file-system.ts';
import type { Journal, OpenOptions } from '../../../../electron/host/journal/journal.ts';
import { openJournal } from '../../../../electron/host/journal/open-journal.ts';
import type { JournalEntry } from '../../../../shared/journal/record.ts';

export const FOLDER = '/data';
export const SMALL_SEGMENT = 4096;

export interface OpenedTill {
  readonly journal: Journal;
  /** `cmd` of every record that opening handed out, in order. */
  readonly commands: readonly string[];
}

export function entry(cmd: string, padding = 0): JournalEntry {
  const events = [{ kind: 'bill.completed@1', total: 1250, note: 'x'.repeat(padding) }];
  return { at: 1_700_000_000_000 + cmd.length, by: 'asha', cmd, events };
}

export async function openTill(fs: FileSystem, options: Partial<OpenOptions> = {}): Promise<OpenedTill> {
  const commands: string[] = [];
  const opened = await openJournal({
    folder: FOLDER,
    fs,
    till: 'MPD',
    segmentBytes: SMALL_SEGMENT,
    onRecord: (record, location, hash) => {
      commands.push(record.cmd);
      options.onRecord?.(record, location, hash);
    },
    ...options,
  });
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.error)}`);
  return { journal: opened.value, commands };
}

/** Appends and insists that it was saved. */
export function save(journal: Journal, cmd: string, padding = 0) {
  const appended = journal.append(entry(cmd, padding));
  if (!appended.ok) throw new Error(`not saved: ${JSON.stringify(appended.error)}`);
  return appended.value;
}

/** Numbers from a seed, so that a failing run can be repeated. */
export function createDice(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % count;
  };
}

export function range(count: number): readonly number[] {
  return [...Array(count).keys()];
}
