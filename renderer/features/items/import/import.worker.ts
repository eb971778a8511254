import type { Item } from '../../../../shared/item/item.ts';
import { type BadRow, createFileCheck, createKnownItems, type FileCheck } from './check.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { type FileTable, headerRow, readTable } from './read-file.ts';

/**
 * Reads and checks a file beside the page, so that the page is never held up. Keeps its rows and the items made of
 * them; the page takes these in portions.
 */

const PREVIEWED = 25;
const ROWS_AT_ONCE = 500;
const TELL_MS = 100;
const MOST_AT_ONCE = 1000;

let table: FileTable = { rows: [], encoding: undefined, sheets: [] };
let fileKey = '';
let checked: FileCheck | undefined;
let toSave: readonly Item[] = [];
let running = 0;
const known = createKnownItems();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'open':
      void open(data.file, data.sheet);
      return;
    case 'know':
      if (data.isFirst) known.clear();
      known.add(data.items);
      return;
    case 'check':
      void check(data);
      return;
    case 'stop':
      running = -1;
      return;
    case 'take':
      take(data.from, data.most);
      return;
  }
});

function tell(message: FromWorker): void {
  postMessage(message);
}

async function open(file: File, sheet: number): Promise<void> {
  running = -1;
  checked = undefined;
  const read = await readTable(file, sheet, (done, total) => tell({ kind: 'reading', done, total }));
  if (!read.ok) return tell({ kind: 'failed', problem: read.error });
  table = read.value;
  fileKey = await keyOf(file, sheet);
  const at = headerRow(table.rows);
  tell({
    kind: 'opened',
    view: {
      name: file.name,
      headers: table.rows[at] ?? [],
      first: table.rows.slice(at + 1, at + 1 + PREVIEWED),
      firstLine: at + 2,
      rows: table.rows.length - at - 1,
      encoding: table.encoding,
      sheets: table.sheets,
      sheet,
    },
  });
}

/** Short for “this very file”. */
async function keyOf(file: File, sheet: number): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return `${[...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}-${sheet}`;
}

async function check({ run, mapping, known: rule }: Extract<ToWorker, { kind: 'check' }>): Promise<void> {
  running = run;
  const at = headerRow(table.rows);
  const file = createFileCheck({
    headers: table.rows[at] ?? [],
    mapping,
    known: rule,
    catalogue: known,
    newId: (line) => `file-${fileKey}-${line}`,
  });
  let bad: BadRow[] = [];
  let toldAt = performance.now();
  for (let from = at + 1; from < table.rows.length; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, table.rows.length);
    for (let index = from; index < to; index += 1) {
      bad.push(...file.check(table.rows[index] ?? [], index + 1).bad);
    }
    await turn();
    if (running !== run) return;
    // Often enough to be watched, and no more at once than the page takes in without being felt.
    if (performance.now() - toldAt < TELL_MS && bad.length < MOST_AT_ONCE) continue;
    tell({ kind: 'checking', run, done: to - at - 1, bad });
    bad = [];
    toldAt = performance.now();
  }
  tell({ kind: 'checking', run, done: table.rows.length - at - 1, bad });
  checked = file;
  toSave = file.toSave();
  tell({ kind: 'checked', run, summary: file.summary() });
}

/** Lets a message come in. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function take(from: number, most: number): void {
  const items = toSave.slice(from, from + most);
  const opening = items.flatMap(({ id }) => {
    const quantity = checked?.openingOf(id);
    return quantity === undefined ? [] : [{ itemId: id, quantity }];
  });
  tell({ kind: 'taken', items, opening });
}
