import { canonicalJson } from '../../../shared/journal/canonical.ts';
import { chainHash, FRAME_BYTES, frameLine, GENESIS_HASH } from '../../../shared/journal/frame.ts';
import { createHeader, type IncarnationStart } from '../../../shared/journal/header.ts';
import type { JournalEntry, JournalRecord } from '../../../shared/journal/record.ts';
import type { Tip } from './chain-reader.ts';
import { sha256 } from './digest.ts';
import type { SegmentKey } from './layout.ts';

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

export interface HeaderPlace {
  readonly journal: string;
  readonly till: string;
  readonly key: SegmentKey;
  /** Size of the segment file. */
  readonly bytes: number;
  /** The last line before the segment; undefined for the first of all. */
  readonly tip: Tip | undefined;
  readonly why: IncarnationStart | undefined;
}

/** The first line of a segment, chained after the tip. */
export function headerLine({ journal, till, key, bytes, tip, why }: HeaderPlace) {
  const previous = tip && {
    incarnation: tip.key.incarnation,
    segment: tip.key.number,
    end: tip.end,
    hash: tip.link,
  };
  const header = createHeader({
    journal,
    till,
    incarnation: key.incarnation,
    segment: key.number,
    bytes,
    seq: (tip?.seq ?? 0) + 1,
    previous: previous ?? null,
    ...(why && { why }),
  });
  const json = canonicalJson(header);
  const hash = chainHash(sha256, tip?.link ?? GENESIS_HASH, json);
  return { line: Buffer.from(frameLine(json, hash)), hash };
}
