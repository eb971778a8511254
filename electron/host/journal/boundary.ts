import type { Tip } from './chain-reader.ts';
import type { Boundary } from './journal.ts';
import { segmentId, segmentKey } from './layout.ts';
import type { ChainSegment } from './survey.ts';

/** The segment of the chain that goes on from a boundary, by what its own header says; undefined where none does. */
export function continuation(chain: readonly ChainSegment[], boundary: Boundary): number | undefined {
  const index = chain.findIndex((segment) => goesOnFrom(segment, boundary));
  const before = chain[index - 1];
  return before && segmentId(before.key) === boundary.segment ? index : undefined;
}

function goesOnFrom({ header }: ChainSegment, boundary: Boundary): boolean {
  const { previous } = header;
  return (
    previous !== null &&
    header.journal === boundary.journal &&
    header.till === boundary.till &&
    header.seq === boundary.seq + 1 &&
    segmentId({ incarnation: previous.incarnation, number: previous.segment }) === boundary.segment &&
    previous.end === boundary.end &&
    previous.hash === boundary.link
  );
}

/** The boundary between what was read up to `tip` and the segment of the chain that comes next. */
export function boundaryAt(tip: Tip, next: ChainSegment, abandoned: number): Boundary {
  const { journal, till } = next.header;
  const { end, link, seq, hash, at } = tip;
  return { journal, till, segment: segmentId(tip.key), end, link, seq, hash, at, abandoned };
}

export function tipAt({ segment, end, link, seq, hash, at }: Boundary, path: string): Tip {
  return { key: segmentKey(segment), path, end, link, lastWrite: 0, seq, hash, at };
}
