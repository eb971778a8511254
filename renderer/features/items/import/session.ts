import { create } from 'zustand';
import { type Problem, problem } from '../../../../shared/problem.ts';
import type { Command } from '../../../../shared/till/command.ts';
import { allItems } from '../../../data/catalogue.ts';
import { breath } from '../../../data/slices.ts';
import { act } from '../../../data/till.ts';
import { type BroughtIn, bringIn, type Portion } from './bring-in.ts';
import type { BadRow, CheckSummary } from './check.ts';
import { type ColumnMapping, rememberColumns, rememberedColumns, suggestColumns } from './columns.ts';
import type { FileView, FromWorker, ToWorker } from './protocol.ts';

export type KnownRule = 'update' | 'skip';

interface ImportSession {
  readonly step: 'choose' | 'reading' | 'map' | 'saving' | 'done';
  readonly problem: Problem | undefined;
  readonly file: FileView | undefined;
  /** Whether the columns are as they were for such a file last time. */
  readonly isRemembered: boolean;
  readonly mapping: ColumnMapping | undefined;
  readonly known: KnownRule;
  /** Rows or bytes gone through, of how many. */
  readonly done: number;
  readonly total: number;
  readonly isChecking: boolean;
  readonly bad: readonly BadRow[];
  /** Nothing until every row has been checked with the mapping as it is. */
  readonly summary: CheckSummary | undefined;
  readonly result: (BroughtIn & { readonly tookMs: number }) | undefined;
  /** What was saved, for its labels. */
  readonly savedIds: readonly string[];
}

const START: ImportSession = {
  step: 'choose',
  problem: undefined,
  file: undefined,
  isRemembered: false,
  mapping: undefined,
  known: 'update',
  done: 0,
  total: 0,
  isChecking: false,
  bad: [],
  summary: undefined,
  result: undefined,
  savedIds: [],
};

/** A file on its way into the catalogue. It goes on when another screen is looked at. */
export const useImport = create<ImportSession>()(() => START);

/** Items of one record: about half a megabyte, and no more than a page can take in without being felt. */
const PORTION = 500;
/** More would only wait in the till, and take longer to stop. */
const AT_ONCE = 3;
const CATALOGUE_PORTION = 500;
const WHILE_TYPING_MS = 250;

let worker: Worker | undefined;
let source: File | undefined;
let run = 0;
let isStopped = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let onTaken: ((portion: Portion) => void) | undefined;

/** Reads a file, or another sheet of the same. What was there before is dropped. */
export function openFile(file: File, sheet = 0): void {
  worker?.terminate();
  worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', () => fail(problem('file-unreadable', { file: file.name })));
  source = file;
  useImport.setState({ ...START, step: 'reading', known: useImport.getState().known, total: file.size });
  tell({ kind: 'open', file, sheet });
}

export function openSheet(sheet: number): void {
  if (source) openFile(source, sheet);
}

/** Back to the beginning. Not while something is being saved. */
export function closeFile(): void {
  if (useImport.getState().step === 'saving') return;
  worker?.terminate();
  worker = undefined;
  run += 1;
  useImport.setState(START);
}

export function changeMapping(mapping: ColumnMapping): void {
  run += 1;
  useImport.setState({
    mapping,
    isRemembered: false,
    isChecking: true,
    summary: undefined,
    bad: [],
    done: 0,
  });
  clearTimeout(timer);
  timer = setTimeout(checkAll, WHILE_TYPING_MS);
}

export function changeKnown(known: KnownRule): void {
  useImport.setState({ known });
  void checkAll();
}

/** Every row against the rules and the catalogue as it is now. */
export async function checkAll(): Promise<void> {
  const { mapping, file } = useImport.getState();
  if (!mapping || !file) return;
  clearTimeout(timer);
  run += 1;
  const mine = run;
  useImport.setState({ isChecking: true, summary: undefined, bad: [], done: 0, total: file.rows });
  tell({ kind: 'stop' });
  const items = allItems();
  for (let from = 0; from === 0 || from < items.length; from += CATALOGUE_PORTION) {
    tell({ kind: 'know', items: items.slice(from, from + CATALOGUE_PORTION), isFirst: from === 0 });
    await breath();
    if (mine !== run) return;
  }
  tell({ kind: 'check', run: mine, mapping, known: useImport.getState().known });
}

export function stopChecking(): void {
  clearTimeout(timer);
  run += 1;
  tell({ kind: 'stop' });
  useImport.setState({ isChecking: false });
}

/** Saves what was found good, until it is done or stopped. */
export async function bringInGood(): Promise<void> {
  const { summary, file, mapping } = useImport.getState();
  if (!summary || !file || !mapping) return;
  const total = summary.added + summary.changed;
  rememberColumns(localStorage, file.headers, mapping);
  isStopped = false;
  const since = performance.now();
  const savedIds: string[] = [];
  useImport.setState({ step: 'saving', done: 0, total });
  const result = await bringIn({
    total,
    take,
    save: async (items, commandId) => {
      const command: Command = { kind: 'items.save', items: [...items], source: file.name.slice(0, 200) };
      const saved = await act(command, { commandId });
      if (saved.ok) savedIds.push(...items.map(({ id }) => id));
      return saved;
    },
    moveStock: (opening, commandId) =>
      act(
        { kind: 'stock.move', reason: 'opening', note: file.name.slice(0, 200), movements: [...opening] },
        { commandId },
      ),
    newCommandId: () => crypto.randomUUID(),
    atOnce: AT_ONCE,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onProgress: (done) => useImport.setState({ done }),
    isStopped: () => isStopped,
  });
  useImport.setState({ step: 'done', savedIds, result: { ...result, tookMs: performance.now() - since } });
}

/** Ends the saving behind the portion that is on its way. */
export function stopSaving(): void {
  isStopped = true;
}

function take(from: number): Promise<Portion> {
  return new Promise((resolve) => {
    onTaken = resolve;
    tell({ kind: 'take', from, most: PORTION });
  });
}

function tell(message: ToWorker): void {
  worker?.postMessage(message);
}

function fail(reason: Problem): void {
  useImport.setState({ ...START, problem: reason });
}

function hear(message: FromWorker): void {
  switch (message.kind) {
    case 'reading':
      useImport.setState({ done: message.done, total: message.total });
      return;
    case 'failed':
      fail(message.problem);
      return;
    case 'opened':
      takeFile(message.view);
      return;
    case 'checking':
      if (message.run !== run) return;
      useImport.setState(({ bad }) => ({
        done: message.done,
        bad: message.bad.length === 0 ? bad : bad.concat(message.bad),
      }));
      return;
    case 'checked':
      if (message.run !== run) return;
      useImport.setState(({ file }) => ({
        isChecking: false,
        summary: message.summary,
        done: file?.rows ?? 0,
      }));
      return;
    case 'taken':
      onTaken?.({ items: message.items, opening: message.opening });
      return;
  }
}

function takeFile(file: FileView): void {
  const remembered = rememberedColumns(localStorage, file.headers);
  const mapping = remembered ?? suggestColumns(file.headers);
  useImport.setState({ step: 'map', file, mapping, isRemembered: remembered !== undefined });
  void checkAll();
}

/** Back to the columns with the same file, to bring in what is not in yet: what is in is known by then. */
export function goOn(): void {
  useImport.setState({ step: 'map', result: undefined });
  void checkAll();
}
