import type { Filer } from '../../../shared/filing/filer.ts';
import type { Period } from '../../../shared/filing/period.ts';
import { taxTableOf } from '../../../shared/till/tax-table.ts';
import { createBreath } from '../engine/breath.ts';
import type { Rooms } from '../rooms.ts';
import { createFilingMaker, type MadeFiling } from './make-filing.ts';
import { documentsIn } from './read-documents.ts';

/** How far the reading of a period is, in records. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

export interface ReadyFiling extends MadeFiling {
  readonly filer: Filer;
  readonly period: Period;
  /** When reading began, ms: what was written later is not in it. */
  readonly at: number;
}

/** Periods being read and read, the last few of them. */
export interface Filings {
  /**
   * Reads on for a while and says how far it came, or gives what was made. Whoever asks again goes on from there, so
   * that a page shows progress and one that goes away leaves nothing running. `again` begins anew what is ready: a
   * buyer's particulars may have changed without a record.
   */
  read(filer: Filer, period: Period, again: boolean): Promise<Reading | ReadyFiling>;
  /** What was made of a period before; nothing where it is no longer here. */
  ready(key: string): ReadyFiling | undefined;
}

/** How long one call reads, in ms: a page hears of progress about so often. */
const PORTION = 300;
/** A month and the quarter around it, for two sellers. */
const KEPT = 4;

interface Work {
  readonly stamp: string;
  readonly at: number;
  readonly seqs: readonly number[];
  readonly maker: ReturnType<typeof createFilingMaker>;
  done: number;
  finishing?: Promise<MadeFiling>;
  ready?: ReadyFiling;
}

/** Names a period of a filer. */
export function filingKey(filerId: string, { from, to }: Period): string {
  return `${filerId}/${from}/${to}`;
}

export function createFilings(rooms: Pick<Rooms, 'till' | 'people' | 'now'>): Filings {
  const { till } = rooms;
  const works = new Map<string, Work>();

  /** What was read stays good until a record is written that could change it. */
  function stampOf(seqs: readonly number[]): string {
    const { irns, exports, voided, sellers } = till.state;
    const revisions = [...sellers.values()].reduce((count, list) => count + list.length, 0);
    return [seqs.length, irns.size, exports.size, voided.size, revisions].join('/');
  }

  function workOf(filer: Filer, period: Period, again: boolean): Work {
    const key = filingKey(filer.id, period);
    const seqs = till.documentsBetween(period.from, period.to);
    const stamp = stampOf(seqs);
    const before = works.get(key);
    // One that is being read is read to its end, or a busy till would never let it finish.
    if (before && !before.ready) return before;
    if (before?.stamp === stamp && !again) return before;
    const maker = createFilingMaker({ filer, period, taxTable: taxTableOf(till.state) });
    const work: Work = { stamp, at: rooms.now(), seqs, maker, done: 0 };
    works.delete(key);
    works.set(key, work);
    for (const old of [...works.keys()].slice(0, -KEPT)) works.delete(old);
    return work;
  }

  return {
    async read(filer, period, again) {
      const work = workOf(filer, period, again);
      const { seqs, maker } = work;
      const breathe = createBreath();
      const until = performance.now() + PORTION;
      while (work.done < seqs.length && performance.now() < until) {
        const seq = seqs[work.done];
        work.done += 1;
        if (seq !== undefined) for (const document of documentsIn(rooms, seq)) maker.add(document);
        await breathe();
      }
      if (work.done < seqs.length) return { done: work.done, total: seqs.length };
      // Two pages may come here at once: what is finished is finished once.
      work.finishing ??= maker.finish(breathe);
      const made = await work.finishing;
      work.ready ??= { ...made, filer, period, at: work.at };
      return work.ready;
    },
    ready: (key) => works.get(key)?.ready,
  };
}
