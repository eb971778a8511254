import type { Location } from '../journal/journal.ts';
import { createColumn } from './column.ts';

const HASH_BYTES = 32;

/** Where each record lies, its hash, and which command it answered. Rows are `seq - 1`. */
export interface Records {
  readonly length: number;
  add(commandId: string, location: Location, hash: string): void;
  locationOf(seq: number): Location;
  hashOf(seq: number): string;
  /** The record that answered a command, if one did. */
  answerTo(commandId: string): number | undefined;
}

export function createRecords(): Records {
  const segments = createColumn('count');
  const offsets = createColumn('count');
  const lengths = createColumn('count');
  const answers = new Map<string, number>();
  let hashes = Buffer.alloc(1024 * HASH_BYTES);
  return {
    get length() {
      return segments.length;
    },
    add(commandId, location, hash) {
      const row = segments.length;
      segments.push(location.segment);
      offsets.push(location.offset);
      lengths.push(location.length);
      if ((row + 1) * HASH_BYTES > hashes.length)
        hashes = Buffer.concat([hashes, Buffer.alloc(hashes.length)]);
      hashes.write(hash, row * HASH_BYTES, HASH_BYTES, 'hex');
      answers.set(commandId, row + 1);
    },
    locationOf(seq) {
      return {
        segment: segments.at(seq - 1),
        offset: offsets.at(seq - 1),
        length: lengths.at(seq - 1),
      };
    },
    hashOf(seq) {
      return hashes.toString('hex', (seq - 1) * HASH_BYTES, seq * HASH_BYTES);
    },
    answerTo: (commandId) => answers.get(commandId),
  };
}
