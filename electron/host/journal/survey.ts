import { join } from 'node:path';
import { GENESIS_HASH } from '../../../shared/journal/frame.ts';
import type { SegmentHeader } from '../../../shared/journal/header.ts';
import { type HeaderReading, readHeader } from '../../../shared/journal/scan.ts';
import type { FileSystem } from '../files/file-system.ts';
import { sha256 } from './digest.ts';
import {
  type IncarnationFolder,
  LEAST_SEGMENT_BYTES,
  listSegments,
  type SegmentKey,
  segmentFileName,
  segmentId,
} from './layout.ts';

export interface SurveyedSegment {
  readonly key: SegmentKey;
  readonly path: string;
  /** Bytes of the file as it is. */
  readonly size: number;
  readonly reading: HeaderReading;
}

export interface ChainSegment extends SurveyedSegment {
  readonly header: SegmentHeader;
  readonly headerHash: string;
  readonly headerEnd: number;
}

/** Which files make up the journal, found from the headers alone. */
export interface Plan {
  /** From the first segment on, each naming the one before. */
  readonly chain: readonly ChainSegment[];
  /** Where the chain of headers is broken; what comes after it is not in `chain`. */
  readonly broken?: { readonly key: SegmentKey; readonly reason: string };
  /** Begun after the last of the chain, but the header cannot be read: torn, or damaged. */
  readonly unreadable: readonly SurveyedSegment[];
  /** Prepared and not begun, in order. */
  readonly empty: readonly SurveyedSegment[];
  /** Begun, but the chain passes them by. */
  readonly abandoned: readonly SurveyedSegment[];
}

export function surveySegments(
  fs: FileSystem,
  folders: readonly IncarnationFolder[],
): readonly SurveyedSegment[] {
  return folders.flatMap((folder) =>
    listSegments(fs, folder).map((number) => {
      const key = { incarnation: folder.incarnation, number };
      return surveySegment(fs, key, join(folder.path, segmentFileName(number)));
    }),
  );
}

function surveySegment(fs: FileSystem, key: SegmentKey, path: string): SurveyedSegment {
  const file = fs.open(path, 'read');
  try {
    const bytes = new Uint8Array(LEAST_SEGMENT_BYTES);
    const start = bytes.subarray(0, file.read(bytes, 0));
    return { key, path, size: file.size(), reading: readHeader(start, sha256, GENESIS_HASH) };
  } finally {
    file.close();
  }
}

/**
 * Follows the headers back from the last segment begun. Only the way back is sure: after a failed write the journal
 * went on in a newer segment, and what that one does not name is not part of the journal.
 *
 * `firstIncarnation` is where to stop when only later incarnations are at hand.
 */
export function planChain(segments: readonly SurveyedSegment[], firstIncarnation: number): Plan {
  const begun = segments.filter((segment) => segment.reading.kind !== 'empty');
  const empty = segments.filter((segment) => segment.reading.kind === 'empty');
  const lastReadable = begun.findLastIndex((segment) => segment.reading.kind === 'header');
  const unreadable = begun.slice(lastReadable + 1);

  let chain: ChainSegment[] = [];
  let broken: Plan['broken'];
  let current = begun[lastReadable];
  while (current) {
    const segment = asChainSegment(current);
    if (segment) chain.unshift(segment);
    const link = segment
      ? linkBefore(segment, begun, firstIncarnation)
      : { fault: 'header-unreadable', key: current.key };
    if (link === 'start') break;
    if ('fault' in link) {
      broken = { key: link.key, reason: link.fault };
      chain = [];
      current = begun.findLast((candidate) => segmentId(candidate.key) < segmentId(link.key));
    } else current = link;
  }

  const abandoned = broken ? [] : begun.slice(0, lastReadable + 1).filter((one) => !isIn(chain, one));
  return { chain, unreadable, empty, abandoned, ...(broken && { broken }) };
}

type Link = 'start' | SurveyedSegment | { readonly fault: string; readonly key: SegmentKey };

function linkBefore(
  segment: ChainSegment,
  begun: readonly SurveyedSegment[],
  firstIncarnation: number,
): Link {
  const { previous } = segment.header;
  if (previous === null || previous.incarnation < firstIncarnation) return 'start';
  const key = { incarnation: previous.incarnation, number: previous.segment };
  if (segmentId(key) >= segmentId(segment.key)) return { fault: 'header-out-of-order', key: segment.key };
  return begun.find((one) => segmentId(one.key) === segmentId(key)) ?? { fault: 'segment-missing', key };
}

function asChainSegment(segment: SurveyedSegment): ChainSegment | undefined {
  const { reading } = segment;
  if (reading.kind !== 'header') return undefined;
  return { ...segment, header: reading.header, headerHash: reading.hash, headerEnd: reading.end };
}

function isIn(chain: readonly ChainSegment[], segment: SurveyedSegment): boolean {
  return chain.some((one) => segmentId(one.key) === segmentId(segment.key));
}
