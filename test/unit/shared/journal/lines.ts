import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../../shared/journal/canonical.ts';
import { chainHash, type Digest, frameLine, GENESIS_HASH } from '../../../../shared/journal/frame.ts';
import { createHeader, type HeaderFields } from '../../../../shared/journal/header.ts';
import type { JournalRecord } from '../../../../shared/journal/record.ts';

export const digest: Digest = (data) => createHash('sha256').update(data).digest('hex');

export const FIELDS: HeaderFields = {
  journal: 'j-1',
  till: 'MPD',
  incarnation: 1,
  segment: 1,
  bytes: 8192,
  seq: 1,
  previous: null,
};

export interface BuiltSegment {
  readonly bytes: Uint8Array;
  readonly headerEnd: number;
  /** Offset behind each record. */
  readonly ends: readonly number[];
}

/** A segment with a header and these records, filled up with zeros. */
export function buildSegment(records: readonly JournalRecord[], size = 8192): BuiltSegment {
  const header = canonicalJson(createHeader({ ...FIELDS, bytes: size }));
  let hash = chainHash(digest, GENESIS_HASH, header);
  let text = frameLine(header, hash);
  const headerEnd = Buffer.byteLength(text);
  const ends: number[] = [];
  for (const record of records) {
    const json = canonicalJson(record);
    hash = chainHash(digest, hash, json);
    text += frameLine(json, hash);
    ends.push(Buffer.byteLength(text));
  }
  const bytes = new Uint8Array(size);
  bytes.set(Buffer.from(text));
  return { bytes, headerEnd, ends };
}

export function record(seq: number, extra: Partial<JournalRecord> = {}): JournalRecord {
  const events = [{ kind: 'bill.completed@1', name: 'चंदेरी साड़ी', total: seq * 100 }];
  return { v: 1, seq, at: 1_700_000_000_000 + seq, by: 'asha', cmd: `c-${seq}`, events, ...extra };
}
