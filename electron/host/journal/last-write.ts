import { GENESIS_HASH } from '../../../shared/journal/frame.ts';
import { readHeader, scanSegment } from '../../../shared/journal/scan.ts';
import type { FileSystem } from '../files/file-system.ts';
import type { Tip } from './chain-reader.ts';
import { sha256 } from './digest.ts';

/** Reads a segment afresh: whether all that was acknowledged in it is there, up to the tip. Throws what the disk says. */
export function holdsTip(fs: FileSystem, { path, end, link, seq }: Tip): boolean {
  const file = fs.open(path, 'read');
  try {
    const bytes = new Uint8Array(end);
    if (file.read(bytes, 0) < end) return false;
    const header = readHeader(bytes, sha256, GENESIS_HASH);
    if (header.kind !== 'header') return false;
    const scan = scanSegment({ bytes, offset: header.end, seq: header.header.seq, digest: sha256, end });
    let last = { hash: header.hash, seq: header.header.seq - 1 };
    for (let next = scan.next(); next; next = scan.next()) last = { hash: next.hash, seq: next.record.seq };
    return last.hash === link && last.seq === seq && scan.rest().kind === 'clean';
  } finally {
    file.close();
  }
}

/**
 * Makes sure that what was read of the last write is on the disk and not only in memory: a process whose sync failed
 * may have left it there. Writing the same bytes again makes the next sync mean something. When it throws, nothing
 * may be built on that write.
 */
export function confirmLastWrite(fs: FileSystem, { path, lastWrite, end }: Tip): void {
  const file = fs.open(path, 'write');
  try {
    const bytes = new Uint8Array(end - lastWrite);
    file.read(bytes, lastWrite);
    file.write(bytes, lastWrite);
    file.sync();
  } finally {
    file.close();
  }
}
