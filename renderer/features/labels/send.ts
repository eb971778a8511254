import type { Answer, CallRequest } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { type Bitmap, joinAcross, shifted } from '../../../shared/label/bitmap.ts';
import type { LabelLayout } from '../../../shared/label/layout.ts';
import { dotAt } from '../../../shared/label/resolution.ts';
import { dealRows } from '../../../shared/label/rows.ts';
import type { RollStock } from '../../../shared/label/template.ts';
import { ok } from '../../../shared/result.ts';
import { breath } from '../../data/slices.ts';
import { ask } from '../../data/till.ts';
import type { Choice } from './choice.ts';
import { drawLabel } from './draw.ts';
import { type RunRow, useRun } from './run.ts';

type SentRow = CallRequest<Haat, 'labels.print'>['rows'][number];

/** Of one job, in letters of base64 and in rows: well under what a message may hold. */
const MOST_LETTERS = 2_000_000;
const MOST_SENT_ROWS = 500;

interface Wish {
  readonly choice: Choice;
  readonly stock: RollStock;
  readonly printerId: string;
  readonly title: string;
  /** Labels that have room, and how often each is printed. */
  readonly labels: readonly { readonly layout: LabelLayout; readonly copies: number }[];
  readonly onDone: (rows: number, of: number) => void;
}

/**
 * Draws every label and hands them to the printer's queue, in several jobs where they are many. Gives how many jobs
 * that were; fails as `labels.print` does, and what was handed over before stays in the queue.
 */
export async function sendLabels(wish: Wish): Promise<Answer<number>> {
  const { choice, stock, labels, onDone } = wish;
  const { resolution } = choice.options;
  const bitmaps = new Map<number, Bitmap>();
  const bitmapAt = (at: number): Bitmap | undefined => {
    const layout = labels[at]?.layout;
    if (!layout) return undefined;
    const known = bitmaps.get(at);
    if (known) return known;
    const drawn = shifted(
      drawLabel(layout),
      dotAt(stock.offsetX, resolution),
      dotAt(stock.offsetY, resolution),
    );
    bitmaps.set(at, drawn);
    return drawn;
  };
  const dealt = dealRows(
    labels.map(({ copies }) => copies),
    stock.across,
  );
  let part: SentRow[] = [];
  let letters = 0;
  let jobs = 0;
  for (const [done, { cells, copies }] of dealt.entries()) {
    const bitmap = joinAcross(
      cells.map((cell) => (cell === undefined ? undefined : bitmapAt(cell))),
      dotAt(stock.gapX, resolution),
    );
    const base64 = base64Of(bitmap.rows);
    if (part.length > 0 && (letters + base64.length > MOST_LETTERS || part.length === MOST_SENT_ROWS)) {
      const sent = await sendPart(wish, part);
      if (!sent.ok) return sent;
      jobs += 1;
      part = [];
      letters = 0;
    }
    part.push({ width: bitmap.width, height: bitmap.height, base64, copies });
    letters += base64.length;
    onDone(done + 1, dealt.length);
    await breath();
  }
  const sent = await sendPart(wish, part);
  return sent.ok ? ok(jobs + 1) : sent;
}

async function sendPart({ choice, stock, printerId, title }: Wish, rows: SentRow[]) {
  const jobId = crypto.randomUUID();
  const sent = await ask('labels.print', {
    jobId,
    printer: printerId,
    label: choice.label,
    gap: stock.gapY,
    pitch: choice.template.height + stock.gapY,
    title,
    rows,
  });
  if (sent.ok) useRun.setState(({ jobIds }) => ({ jobIds: [jobId, ...jobIds].slice(0, 20) }));
  return sent;
}

/** Sheets as a file. Fails as `labels.pdf` does. */
export async function makeSheets(choice: Choice, rows: readonly RunRow[]): Promise<Answer<File>> {
  const { template, language, month } = choice;
  const { start, outlines } = useRun.getState();
  const made = await ask('labels.pdf', {
    template,
    language,
    start,
    outlines,
    month,
    rows: rows.map(({ itemId, copies, net, pieces }) => ({
      itemId,
      copies,
      net,
      ...(pieces && { pieces: [...pieces] }),
    })),
  });
  if (!made.ok) return made;
  const bytes = Uint8Array.from(atob(made.value.base64), (sign) => sign.charCodeAt(0));
  return ok(new File([bytes], made.value.fileName, { type: 'application/pdf' }));
}

/** In parts: all at once would be more arguments than a call may have. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}
