import { join } from 'node:path';
import { z } from 'zod';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import { isSettled, type PrintJob, printJobSchema } from '../../../shared/receipt/print-job.ts';
import { readWhole, writeFileAtomic } from '../files/atomic-file.ts';
import type { FileSystem, OpenFile } from '../files/file-system.ts';
import { type Acknowledgement, acknowledgementSchema } from './acknowledgement.ts';
import type { Content, KeptLabels } from './content.ts';

/** Settled jobs that are remembered, the youngest of them. */
const KEPT_JOBS = 500;
/** Jobs whose labels are kept, and how many characters of one job: they grow large. */
const [KEPT_LABELS, MOST_LABELS] = [5, 4 * 1024 * 1024];
/** Written since the file was last made small; a queued job carries its bytes, so it grows fast. */
const REWRITE_AFTER_BYTES = 4 * 1024 * 1024;

export interface OutboxEntry {
  readonly job: PrintJob;
  /** Kept as long as not one byte of it was sent, and so is the paper of a job that is drawn. */
  readonly bytes?: Uint8Array;
  readonly document?: ReceiptDocument;
  /** Of the last few jobs of labels, whatever became of them. */
  readonly labels?: KeptLabels;
}

/**
 * The jobs of all printers, in a file beside the journal that says at any moment what may already be on paper.
 * Each change of state is a line; the last line of a job counts.
 */
export interface Outbox {
  get(id: string): OutboxEntry | undefined;
  /** Oldest first. */
  entries(): readonly OutboxEntry[];
  /** Takes the job in at once and answers whether it is on the disk. */
  put(job: PrintJob, content?: Content): Promise<boolean>;
  /** Forgets a job that was never taken on. */
  remove(id: string): void;
  acknowledgement(printerId: string): Acknowledgement | undefined;
  learn(printerId: string, acknowledgement: Acknowledgement): void;
  close(): Promise<void>;
}

export interface OutboxOptions {
  readonly fs: FileSystem;
  readonly folder: string;
  /** What a job found at the start becomes. */
  readonly onFound: (job: PrintJob) => PrintJob;
  /** Lines that could not be read, or a disk that refused. */
  readonly onTrouble: (what: string, details: Readonly<Record<string, unknown>>) => void;
}

const lineSchema = z.union([
  z.object({
    job: printJobSchema,
    bytes: z.base64().optional(),
    document: z.custom<ReceiptDocument>((value) => typeof value === 'object').optional(),
    labels: z.custom<KeptLabels>((value) => typeof value === 'object').optional(),
  }),
  z.object({ printer: z.string(), acknowledgement: acknowledgementSchema }),
]);

/** Opens the outbox in a folder; what its jobs become is on the disk before it resolves, if the disk takes it. */
export async function openOutbox({ fs, folder, onFound, onTrouble }: OutboxOptions): Promise<Outbox> {
  const path = join(folder, 'outbox.jsonl');
  const jobs = new Map<string, OutboxEntry>();
  const acknowledgements = new Map<string, Acknowledgement>();
  let file: OpenFile | undefined;
  let position = 0;
  let bytesSinceRewrite = 0;
  let tail: Promise<unknown> = Promise.resolve();

  function remember(job: PrintJob, content: Partial<OutboxEntry> = jobs.get(job.id) ?? {}): OutboxEntry {
    const { bytes, document } = isUntouched(job) ? content : {};
    const { labels } = content;
    const entry = { job, ...(bytes && { bytes }), ...(document && { document }), ...(labels && { labels }) };
    jobs.set(job.id, entry);
    return entry;
  }

  function load(): void {
    fs.makeFolder(folder);
    if (!fs.exists(path)) return;
    const lines = new TextDecoder().decode(readWhole(fs, path)).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      const parsed = parseLine(line);
      if (!parsed) onTrouble('outbox-line-unreadable', { line: index + 1 });
      else if ('job' in parsed) remember(parsed.job, contentOf(parsed));
      else acknowledgements.set(parsed.printer, parsed.acknowledgement);
    }
    for (const { job } of [...jobs.values()]) remember(onFound(job));
  }

  function trim(): void {
    const settled = [...jobs.values()].filter(({ job }) => isSettled(job) && !job.held);
    for (const { job } of settled.slice(0, Math.max(0, settled.length - KEPT_JOBS))) jobs.delete(job.id);
    const labelled = [...jobs.values()].filter(({ labels }) => labels !== undefined);
    for (const { labels: _, ...entry } of labelled.slice(0, Math.max(0, labelled.length - KEPT_LABELS))) {
      jobs.set(entry.job.id, entry);
    }
  }

  /** The whole outbox in a new file; also the way on after a write or sync that failed. */
  async function rewrite(): Promise<void> {
    file?.close();
    file = undefined;
    const lines = [
      ...[...acknowledgements].map(([printer, acknowledgement]) => jsonLine({ printer, acknowledgement })),
      ...[...jobs.values()].map(entryLine),
    ];
    await writeFileAtomic(fs, path, new TextEncoder().encode(lines.join('')));
    file = fs.open(path, 'write');
    position = file.size();
    bytesSinceRewrite = 0;
  }

  async function append(line: string): Promise<void> {
    if (!file || bytesSinceRewrite > REWRITE_AFTER_BYTES) return rewrite();
    const bytes = new TextEncoder().encode(line);
    try {
      file.write(bytes, position);
      position += bytes.length;
      bytesSinceRewrite += bytes.length;
      await file.syncLater();
    } catch (error) {
      file.close();
      file = undefined;
      throw error;
    }
  }

  function save(work: () => Promise<void>): Promise<boolean> {
    const saved = tail.then(work).then(
      () => true,
      (error: unknown) => {
        onTrouble('outbox-not-written', { error: String(error) });
        return false;
      },
    );
    tail = saved;
    return saved;
  }

  load();
  trim();
  await save(rewrite);

  return {
    get: (id) => jobs.get(id),
    entries: () => [...jobs.values()],
    put(job, content) {
      const entry = remember(job, content);
      trim();
      const line = content ? entryLine(entry) : jsonLine({ job });
      return save(() => append(line));
    },
    remove: (id) => void jobs.delete(id),
    acknowledgement: (printerId) => acknowledgements.get(printerId),
    learn(printerId, acknowledgement) {
      acknowledgements.set(printerId, acknowledgement);
      void save(() => append(jsonLine({ printer: printerId, acknowledgement })));
    },
    async close() {
      await tail;
      file?.close();
      file = undefined;
    },
  };
}

/** Whether it is certain that no byte of a job was sent, so that its first print is still to come. */
export function isUntouched(job: PrintJob): boolean {
  return job.state === 'queued' || (job.state === 'failed' && !job.partly);
}

function parseLine(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function entryLine({ job, bytes, document, labels }: OutboxEntry): string {
  return jsonLine({
    job,
    ...(bytes && { bytes: Buffer.from(bytes).toString('base64') }),
    ...(document && { document }),
    ...(labels && { labels }),
  });
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** What a line carries; nothing where it only says how its job came to stand. */
function contentOf({ bytes, document, labels }: CarriedBy): Partial<OutboxEntry> | undefined {
  if (bytes !== undefined) return { bytes: Buffer.from(bytes, 'base64'), ...(labels && { labels }) };
  if (document) return { document };
  return labels && { labels };
}

interface CarriedBy {
  readonly bytes?: string | undefined;
  readonly document?: ReceiptDocument | undefined;
  readonly labels?: KeptLabels | undefined;
}

/** Labels worth keeping: a roll of large ones would fill the file. */
export function keepable(labels: KeptLabels): boolean {
  return labels.rows.reduce((sum, { base64 }) => sum + base64.length, 0) <= MOST_LABELS;
}
