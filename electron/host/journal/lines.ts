import { canonicalJson } from '../../../shared/journal/canonical.ts';
import { chainHash, FRAME_BYTES, frameLine } from '../../../shared/journal/frame.ts';
import type { JournalEntry, JournalRecord } from '../../../shared/journal/record.ts';
import { sha256 } from './digest.ts';

/** A record as text, before it is known which segment it goes to and so what it chains to. */
export interface Draft {
  readonly record: JournalRecord;
  readonly json: string;
  /** Bytes of the whole line. */
  readonly length: number;
}

export interface Line {
  readonly draft: Draft;
  readonly hash: string;
  readonly offset: number;
}

/** Numbers the records from `seq`. Throws for what JSON cannot hold, before anything is written. */
export function draftRecords(entries: readonly JournalEntry[], seq: number): readonly Draft[] {
  return entries.map((entry, index) => {
    const group = entries.length > 1 ? { group: seq } : {};
    const record: JournalRecord = { ...entry, v: 1, seq: seq + index, ...group };
    const json = canonicalJson(record);
    return { record, json, length: Buffer.byteLength(json) + FRAME_BYTES };
  });
}

export interface LaidOut {
  readonly lines: readonly Line[];
  readonly bytes: Uint8Array;
  /** Hash of the last line. */
  readonly link: string;
}

/** Chains the records after `link` and lays them out from `offset`. */
export function layOut(drafts: readonly Draft[], link: string, offset: number): LaidOut {
  const lines: Line[] = [];
  let text = '';
  let previous = link;
  let position = offset;
  for (const draft of drafts) {
    const hash = chainHash(sha256, previous, draft.json);
    lines.push({ draft, hash, offset: position });
    text += frameLine(draft.json, hash);
    previous = hash;
    position += draft.length;
  }
  return { lines, bytes: Buffer.from(text), link: previous };
}
