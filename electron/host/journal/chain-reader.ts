import { setImmediate as breathe } from 'node:timers/promises';
import { GENESIS_HASH } from '../../../shared/journal/frame.ts';
import type { JournalRecord } from '../../../shared/journal/record.ts';
import { type ScannedRecord, scanSegment } from '../../../shared/journal/scan.ts';
import { judgeRest } from '../../../shared/journal/tail.ts';
import type { Upcast } from '../../../shared/journal/upcast.ts';
import type { Problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { FileSystem } from '../files/file-system.ts';
import { boundaryAt, continuation, tipAt } from './boundary.ts';
import { sha256 } from './digest.ts';
import type { Boundary, Fault, Head, Location, OpenProgress, Resume } from './journal.ts';
import {
  type IncarnationFolder,
  LEAST_SEGMENT_BYTES,
  type SegmentKey,
  segmentId,
  segmentName,
} from './layout.ts';
import { type ChainSegment, type Plan, planChain, type SurveyedSegment, surveySegments } from './survey.ts';

/** Long enough to be quick, short enough for a progress bar to move. */
const BREATH_MILLISECONDS = 20;
const READ_BYTES = 1024 * 1024;

export interface ChainOptions {
  readonly fs: FileSystem;
  /** Of one till, oldest first, not empty. */
  readonly folders: readonly IncarnationFolder[];
  readonly upcast?: Upcast | undefined;
  readonly onRecord?: ((record: JournalRecord, location: Location, hash: string) => void) | undefined;
  readonly onProgress?: ((progress: OpenProgress) => void) | undefined;
  /** See `OpenOptions`. */
  readonly resume?: Resume | undefined;
  readonly onSealed?: ((boundary: Boundary, segmentsRead: number) => void) | undefined;
}

/** The end of the chain, where the next line goes. */
export interface Tip extends Head {
  readonly key: SegmentKey;
  readonly path: string;
  /** Offset behind the last line. */
  readonly end: number;
  /** Hash of the last line, a record's or a header's: what the next line chains to. */
  readonly link: string;
  /** Offset of what was written in the last sync. */
  readonly lastWrite: number;
  readonly at: number;
}

export interface TornTail {
  readonly key: SegmentKey;
  readonly path: string;
  readonly offset: number;
  readonly bytes: number;
  readonly seq: number;
}

export interface ChainReading {
  readonly till: string;
  /** Identity of the journal; undefined while no segment was ever begun. */
  readonly journal: string | undefined;
  readonly chain: readonly ChainSegment[];
  readonly tip: Tip | undefined;
  /** Counted with those that were skipped. */
  readonly records: number;
  readonly bytes: number;
  /** How many segments at the start of the chain were taken on trust. */
  readonly skipped: number;
  readonly torn: readonly TornTail[];
  readonly damage: Fault | undefined;
  readonly abandoned: number;
  readonly empty: readonly SurveyedSegment[];
  /** Highest incarnation of which a segment was begun; 0 for none. */
  readonly lastBegun: number;
}

/**
 * Verifies every line of a journal and hands out every record in order; never writes. Stops at the first damage.
 * Fails with `journal-too-new` or `event-too-new`. Throws what the disk says when it cannot be read.
 */
export async function readChain(options: ChainOptions): Promise<Result<ChainReading, Problem>> {
  const { fs, folders } = options;
  const till = folders[0]?.till ?? '';
  const segments = surveySegments(fs, folders);
  const tooNew = segments.find(isTooNew);
  if (tooNew?.reading.kind === 'unreadable') return err(tooNew.reading.problem);

  const plan = planChain(segments, folders[0]?.incarnation ?? 1);
  const lastBegun = Math.max(0, ...segments.filter(isBegun).map((segment) => segment.key.incarnation));
  const start = await startOf(plan, options.resume);
  const walk = createWalk(till, plan, start, options);
  for (let index = start.index; index < plan.chain.length; index += 1) {
    const problem = await walk.readSegment(index);
    if (problem) return err(problem);
    if (walk.damaged()) break;
  }
  if (!walk.damaged()) walk.judgeNotBegun();
  return ok({ ...walk.reading(), skipped: start.index, lastBegun });
}

interface Start {
  /** Of the first segment to be read. */
  readonly index: number;
  readonly boundary?: Boundary;
}

/** Where the headers are not all in order, nothing is taken on trust. */
async function startOf({ chain, broken }: Plan, resume: Resume | undefined): Promise<Start> {
  const goesOn = (boundary: Boundary) => continuation(chain, boundary) !== undefined;
  const boundary = broken ? undefined : await resume?.(goesOn);
  if (!boundary) return { index: 0 };
  const index = continuation(chain, boundary);
  if (index === undefined) throw new Error('resumed where the journal does not go on');
  return { index, boundary };
}

function isTooNew(segment: SurveyedSegment): boolean {
  return segment.reading.kind === 'unreadable' && segment.reading.problem.code === 'journal-too-new';
}

function isBegun(segment: SurveyedSegment): boolean {
  return segment.reading.kind !== 'empty';
}

function createWalk(till: string, plan: Plan, start: Start, options: ChainOptions) {
  const { fs, onRecord, onProgress, onSealed, upcast } = options;
  const lengths = plan.chain.map((_, index) => expectedBytes(plan.chain, index));
  const skippedBytes = sum(lengths.slice(0, start.index));
  const totalBytes = sum(lengths) - skippedBytes;
  const buffer = new Uint8Array(Math.max(0, ...plan.chain.slice(start.index).map(({ size }) => size)));
  const torn: TornTail[] = [];
  let tip = tipBefore(plan.chain, start);
  let damage: Fault | undefined;
  let records = start.boundary?.seq ?? 0;
  let bytes = 0;
  /** Ends of segments that are left out; files that are come to them at the end. */
  let abandoned = start.boundary?.abandoned ?? 0;
  let breathed = performance.now();

  const isBreathDue = () => performance.now() - breathed >= BREATH_MILLISECONDS;

  async function breatheAt(done: number): Promise<void> {
    onProgress?.({ bytes: done, totalBytes, records });
    await breathe();
    breathed = performance.now();
  }

  async function load(segment: ChainSegment): Promise<Uint8Array> {
    const file = fs.open(segment.path, 'read');
    try {
      let count = 0;
      while (count < segment.size) {
        const got = file.read(buffer.subarray(count, Math.min(count + READ_BYTES, segment.size)), count);
        if (got === 0) break;
        count += got;
        if (isBreathDue()) await breatheAt(bytes);
      }
      return buffer.subarray(0, count);
    } finally {
      file.close();
    }
  }

  async function readSegment(index: number): Promise<Problem | undefined> {
    const segment = plan.chain[index];
    if (!segment) throw new Error(`no segment ${index} in the chain`);
    const fault = headerFault(segment, plan.chain[0], tip);
    if (fault) {
      damage = { ...place(segment.key, 0), reason: fault };
      return undefined;
    }
    tip = tipAtHeader(segment, tip);

    const content = await load(segment);
    const end = plan.chain[index + 1]?.header.previous?.end;
    const scan = scanSegment({
      bytes: content,
      offset: segment.headerEnd,
      seq: tip.seq + 1,
      digest: sha256,
      ...(end !== undefined && { end }),
    });
    const id = segmentId(segment.key);
    for (let scanned = scan.next(); scanned; scanned = scan.next()) {
      const record = upcast ? upcast(scanned.record) : ok(scanned.record);
      if (!record.ok) return record.error;
      moveToRecord(tip, scanned);
      records += 1;
      onRecord?.(record.value, { segment: id, offset: scanned.offset, length: scanned.length }, scanned.hash);
      if (isBreathDue()) await breatheAt(bytes + scanned.offset);
    }
    judgeEnd(segment, content, scan.offset(), scan.rest(), end);
    bytes += scan.offset();
    onProgress?.({ bytes, totalBytes, records });
    tellSealed(index);
    return undefined;
  }

  function tellSealed(index: number): void {
    const next = plan.chain[index + 1];
    if (!tip || !next || damage || index + 2 < plan.chain.length) return;
    const boundary = boundaryAt(tip, next, abandoned);
    if (continuation(plan.chain, boundary) !== undefined) onSealed?.(boundary, index + 1 - start.index);
  }

  function judgeEnd(
    segment: ChainSegment,
    content: Uint8Array,
    offset: number,
    rest: ReturnType<typeof judgeRest>,
    sealedEnd: number | undefined,
  ): void {
    const where = place(segment.key, offset);
    if (rest.kind === 'damaged') damage = { ...where, reason: rest.reason };
    else if (sealedEnd !== undefined) abandoned += content[sealedEnd] ? 1 : 0;
    else if (plan.broken) damage = { ...place(plan.broken.key, 0), reason: plan.broken.reason };
    else if (segment.size < segment.header.bytes) damage = { ...where, reason: 'segment-cut-short' };
    else if (rest.kind === 'torn') torn.push({ ...tornAt(segment, offset), bytes: rest.bytes });
  }

  /** Segments without a first line: not begun, cut off in beginning, or begun and lost; then records may follow. */
  function judgeNotBegun(): void {
    const ahead = tip ? segmentId(tip.key) : 0;
    const short = [...plan.unreadable, ...plan.empty].find(
      ({ key, size }) => segmentId(key) > ahead && size < LEAST_SEGMENT_BYTES,
    );
    if (short) {
      damage = { ...place(short.key, short.size), reason: 'segment-cut-short' };
      return;
    }
    for (const segment of plan.unreadable) {
      const content = wholeFile(fs, segment);
      const seq = (tip?.seq ?? 0) + 1;
      const rest = judgeRest(content, 0, seq - 1);
      if (rest.kind === 'damaged') {
        damage = { ...place(segment.key, 0), reason: 'header-unreadable' };
        return;
      }
      if (rest.kind === 'torn') torn.push({ ...tornAt(segment, 0), bytes: rest.bytes });
    }
  }

  function tornAt(segment: SurveyedSegment, offset: number) {
    return { key: segment.key, path: segment.path, offset, seq: (tip?.seq ?? 0) + 1 };
  }

  function place(key: SegmentKey, offset: number): Omit<Fault, 'reason'> {
    return { segment: segmentName(till, key), offset, seq: (tip?.seq ?? 0) + 1 };
  }

  function reading(): Omit<ChainReading, 'skipped' | 'lastBegun'> {
    if (plan.chain.length === 0 && plan.broken && !damage) {
      damage = { ...place(plan.broken.key, 0), reason: plan.broken.reason };
    }
    const journal = plan.chain[0]?.header.journal;
    return {
      till,
      journal,
      chain: plan.chain,
      tip,
      records,
      bytes: skippedBytes + bytes,
      torn,
      damage,
      abandoned: plan.abandoned.length + abandoned,
      empty: plan.empty,
    };
  }

  return { readSegment, judgeNotBegun, damaged: () => damage !== undefined, reading };
}

function expectedBytes(chain: readonly ChainSegment[], index: number): number {
  return chain[index + 1]?.header.previous?.end ?? chain[index]?.size ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function tipBefore(chain: readonly ChainSegment[], { index, boundary }: Start): MovingTip | undefined {
  const before = chain[index - 1];
  return boundary && before ? tipAt(boundary, before.path) : undefined;
}

/** Why a header does not continue the chain, or undefined. */
export function headerFault(
  segment: ChainSegment,
  first: ChainSegment | undefined,
  tip: Pick<Tip, 'link' | 'seq'> | undefined,
): string | undefined {
  const { header, key } = segment;
  if (header.incarnation !== key.incarnation || header.segment !== key.number)
    return 'header-of-another-file';
  if (header.journal !== first?.header.journal || header.till !== first.header.till) return 'another-journal';
  if (!tip) return undefined;
  return header.previous?.hash === tip.link && header.seq === tip.seq + 1 ? undefined : 'chain-broken';
}

/** The first header of what is read is taken at its word: before the first of all there is nothing to check it by. */
function tipAtHeader(segment: ChainSegment, before: Tip | undefined): MovingTip {
  return {
    key: segment.key,
    path: segment.path,
    end: segment.headerEnd,
    link: segment.headerHash,
    lastWrite: 0,
    seq: segment.header.seq - 1,
    hash: before?.hash ?? segment.header.previous?.hash ?? GENESIS_HASH,
    at: before?.at ?? 0,
  };
}

/** Changed in place: a quarter of a million copies would be a tenth of the time it takes to open. */
type MovingTip = { -readonly [Field in keyof Tip]: Tip[Field] };

function moveToRecord(tip: MovingTip, { record, hash, offset, length }: ScannedRecord): void {
  const continuesGroup = record.group !== undefined && record.group !== record.seq;
  if (!continuesGroup) tip.lastWrite = offset;
  tip.end = offset + length;
  tip.link = hash;
  tip.seq = record.seq;
  tip.hash = hash;
  tip.at = record.at;
}

function wholeFile(fs: FileSystem, segment: SurveyedSegment): Uint8Array {
  const file = fs.open(segment.path, 'read');
  try {
    const bytes = new Uint8Array(segment.size);
    return bytes.subarray(0, file.read(bytes, 0));
  } finally {
    file.close();
  }
}
