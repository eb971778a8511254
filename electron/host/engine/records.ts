import type { Location } from '../journal/journal.ts';
import { createColumn, type Numbers } from './column.ts';

const HASH_BYTES = 32;

/** Where each record lies, its hash, and which command it answered. Rows are `seq - 1`. */
export interface Records {
  readonly length: number;
  add(commandId: string, location: Location, hash: string): void;
  locationOf(seq: number): Location;
  hashOf(seq: number): string;
  /**
   * The records that may be the answer to a command, newest first. Nearly always one or none; but only the record
   * itself says which command it answered, as keeping the ids of all would take ten times the memory.
   */
  mayAnswer(commandId: string): number[];
  pack(): PackedRecords;
}

export interface PackedRecords {
  readonly segments: Numbers;
  readonly offsets: Numbers;
  readonly lengths: Numbers;
  readonly prints: Numbers;
  readonly hashes: Uint8Array;
}

export function createRecords(packed?: PackedRecords): Records {
  const segments = createColumn('count', packed?.segments);
  const offsets = createColumn('count', packed?.offsets);
  const lengths = createColumn('count', packed?.lengths);
  /** Fingerprints of the command ids. */
  const prints = createColumn('count', packed?.prints);
  let hashes = Buffer.alloc(Math.max(1024, Math.ceil(segments.length * 1.125)) * HASH_BYTES);
  if (packed) hashes.set(packed.hashes);

  /** By the low bits of a fingerprint, the newest record with such bits; by row, the record before with the same. */
  let newest = new Uint32Array(1024);
  let before = createColumn('count');
  spread(1024);

  /** Puts every record into as many drawers as keep the ways short. */
  function spread(drawers: number): void {
    let count = drawers;
    while (count < prints.length) count *= 2;
    newest = new Uint32Array(count);
    const all = prints.values();
    const earlier = Uint32Array.from(all, (print, row) => {
      const drawer = print & (count - 1);
      const previous = newest[drawer] ?? 0;
      newest[drawer] = row + 1;
      return previous;
    });
    before = createColumn('count', earlier);
  }

  function putAway(row: number): void {
    const drawer = prints.at(row) & (newest.length - 1);
    before.push(newest[drawer] ?? 0);
    newest[drawer] = row + 1;
  }

  return {
    get length() {
      return segments.length;
    },
    add(commandId, location, hash) {
      const row = segments.length;
      segments.push(location.segment);
      offsets.push(location.offset);
      lengths.push(location.length);
      prints.push(fingerprint(commandId));
      if ((row + 1) * HASH_BYTES > hashes.length)
        hashes = Buffer.concat([hashes, Buffer.alloc(hashes.length)]);
      hashes.write(hash, row * HASH_BYTES, HASH_BYTES, 'hex');
      if (row >= newest.length) spread(newest.length * 2);
      else putAway(row);
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
    mayAnswer(commandId) {
      const print = fingerprint(commandId);
      const found: number[] = [];
      let seq = newest[print & (newest.length - 1)] ?? 0;
      while (seq > 0) {
        if (prints.at(seq - 1) === print) found.push(seq);
        seq = before.at(seq - 1);
      }
      return found;
    },
    pack: () => ({
      segments: segments.values(),
      offsets: offsets.values(),
      lengths: lengths.values(),
      prints: prints.values(),
      hashes: hashes.subarray(0, segments.length * HASH_BYTES),
    }),
  };
}

/** FNV-1a, 32 bits: of a quarter of a million ids, some seven pairs share one. */
function fingerprint(text: string): number {
  let print = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193);
  }
  return print >>> 0;
}
