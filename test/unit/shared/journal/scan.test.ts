import { describe, expect, it } from 'vitest';
import { GENESIS_HASH } from '../../../../shared/journal/frame.ts';
import { readHeader, scanSegment } from '../../../../shared/journal/scan.ts';
import { type BuiltSegment, buildSegment, digest, record } from './lines.ts';

const THREE = buildSegment([record(1), record(2), record(3)]);

function scan(segment: BuiltSegment, bytes = segment.bytes, end?: number) {
  const walk = scanSegment({
    bytes,
    offset: segment.headerEnd,
    seq: 1,
    digest,
    ...(end !== undefined && { end }),
  });
  const seqs: number[] = [];
  for (let next = walk.next(); next; next = walk.next()) seqs.push(next.record.seq);
  return { seqs, offset: walk.offset(), rest: walk.rest() };
}

function changed(segment: BuiltSegment, change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = segment.bytes.slice();
  change(bytes);
  return bytes;
}

function endOf(segment: BuiltSegment, seq: number): number {
  return (seq === 0 ? segment.headerEnd : segment.ends[seq - 1]) ?? -1;
}

describe('scanning a segment', () => {
  it('reads every record and finds the end clean', () => {
    expect(scan(THREE)).toEqual({ seqs: [1, 2, 3], offset: endOf(THREE, 3), rest: { kind: 'clean' } });
  });

  it('finds a header empty, good or bad', () => {
    expect(readHeader(new Uint8Array(4096), digest, GENESIS_HASH)).toEqual({ kind: 'empty' });
    expect(readHeader(THREE.bytes, digest, GENESIS_HASH)).toMatchObject({
      kind: 'header',
      end: THREE.headerEnd,
    });
    const flipped = changed(THREE, (bytes) => {
      bytes[30] = (bytes[30] ?? 0) ^ 1;
    });
    expect(readHeader(flipped, digest, GENESIS_HASH).kind).toBe('unreadable');
    expect(readHeader(THREE.bytes, digest, 'f'.repeat(64)).kind).toBe('unreadable');
  });

  it('takes a record cut off at any byte for torn, and keeps those before it', () => {
    const start = endOf(THREE, 2);
    for (let cut = start; cut < endOf(THREE, 3); cut += 1) {
      const bytes = changed(THREE, (all) => all.fill(0, cut));
      const rest = cut === start ? { kind: 'clean' } : { kind: 'torn', bytes: cut - start };
      expect(scan(THREE, bytes), `cut at ${cut}`).toEqual({ seqs: [1, 2], offset: start, rest });
    }
  });

  it('never takes a changed bit for torn, wherever it is', () => {
    for (let at = THREE.headerEnd; at < endOf(THREE, 3); at += 1) {
      const bytes = changed(THREE, (all) => {
        all[at] = (all[at] ?? 0) ^ (1 << (at % 8));
      });
      const { seqs, rest } = scan(THREE, bytes);
      const hit = THREE.ends.findIndex((end) => at < end);
      expect(seqs.length, `bit at ${at}`).toBe(hit);
      expect(rest.kind, `bit at ${at}`).toBe('damaged');
    }
  });

  it('takes a lost record with later ones behind it for damage', () => {
    const bytes = changed(THREE, (all) => all.fill(0, endOf(THREE, 1), endOf(THREE, 2)));
    expect(scan(THREE, bytes)).toMatchObject({ seqs: [1], rest: { kind: 'damaged' } });
  });

  it('takes sectors of the last write that never arrived for torn', () => {
    const long = buildSegment([record(1), record(2, { by: 'x'.repeat(3000) })]);
    const from = Math.ceil(endOf(long, 1) / 512) * 512;
    const bytes = changed(long, (all) => all.fill(0, from, from + 1024));
    expect(scan(long, bytes)).toMatchObject({ seqs: [1], rest: { kind: 'torn' } });
    const shifted = changed(long, (all) => all.fill(0, from + 1, from + 1025));
    expect(scan(long, shifted)).toMatchObject({ seqs: [1], rest: { kind: 'damaged' } });
  });

  it('tells a torn group from damage by what the later records prove', () => {
    const padding = 'x'.repeat(1200);
    const grouped = (seq: number) => record(seq, { by: padding, group: 2 });
    const alone = (seq: number) => record(seq, { by: padding });
    const lose = (segment: BuiltSegment) => {
      const from = Math.ceil(endOf(segment, 1) / 512) * 512;
      return scan(
        segment,
        changed(segment, (all) => all.fill(0, from, from + 512)),
      );
    };
    expect(lose(buildSegment([record(1), grouped(2), grouped(3), grouped(4)]))).toMatchObject({
      seqs: [1],
      rest: { kind: 'torn' },
    });
    expect(lose(buildSegment([record(1), alone(2), alone(3)]))).toMatchObject({
      seqs: [1],
      rest: { kind: 'damaged', reason: 'records-follow' },
    });
  });

  it('takes a record with the wrong number for damage though its hash is right', () => {
    expect(scan(buildSegment([record(1), record(3)]))).toMatchObject({
      seqs: [1],
      rest: { kind: 'damaged', reason: 'seq-out-of-order' },
    });
  });

  it('excuses nothing before an end that a later segment vouches for', () => {
    const end = endOf(THREE, 3);
    expect(scan(THREE, THREE.bytes, end).rest).toEqual({ kind: 'clean' });
    expect(scan(THREE, THREE.bytes, endOf(THREE, 2))).toMatchObject({
      seqs: [1, 2],
      rest: { kind: 'clean' },
    });
    const cut = changed(THREE, (all) => all.fill(0, end - 10));
    expect(scan(THREE, cut, end).rest).toEqual({ kind: 'damaged', reason: 'hash-mismatch' });
    const lost = changed(THREE, (all) => all.fill(0, endOf(THREE, 2)));
    expect(scan(THREE, lost, end).rest).toEqual({ kind: 'damaged', reason: 'records-missing' });
    expect(scan(THREE, THREE.bytes.slice(0, endOf(THREE, 2)), end).rest).toEqual({
      kind: 'damaged',
      reason: 'segment-cut-short',
    });
  });
});
