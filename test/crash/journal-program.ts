import { writeSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { nodeFiles } from '../../electron/host/files/node-files.ts';
import { lockDataFolder } from '../../electron/host/journal/lock.ts';
import { openJournal } from '../../electron/host/journal/open-journal.ts';
import type { JournalEntry } from '../../shared/journal/record.ts';

/** Appends for ever and says so: `ack <life>-<number>` for every record, after it was saved. */
const [folder = '', life = '0'] = process.argv.slice(2);
const SEGMENT_BYTES = 64 * 1024;

const lock = await lockDataFolder(folder);
if (!lock.ok) throw new Error(`not locked: ${JSON.stringify(lock.error)}`);
const opened = await openJournal({ folder, fs: nodeFiles, till: 'MPD', segmentBytes: SEGMENT_BYTES });
if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.error)}`);
const journal = opened.value;

let number = 0;
for (;;) {
  const size = number % 11 === 0 ? 4 : 1;
  const entries = Array.from({ length: size }, (_, index) => entry(number + index));
  number += size;
  const appended = journal.appendMany(entries);
  if (!appended.ok) throw new Error(`not saved: ${JSON.stringify(appended.error)}`);
  for (const { record } of appended.value) writeSync(1, `ack ${record.cmd}\n`);
  await breathe();
}

function entry(index: number): JournalEntry {
  const note = 'x'.repeat((index * 397) % 6000);
  return {
    at: 1_700_000_000_000,
    by: 'asha',
    cmd: `${life}-${index}`,
    events: [{ kind: 'bill.completed@1', note }],
  };
}
