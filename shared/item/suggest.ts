import type { TaxTable } from '../tax/class.ts';
import { GOODS_RULES } from '../tax/standard/goods.ts';
import { type KeywordHit, keywordsOf } from './internal/keyword-match.ts';
import { isElectronic, soundingInstrument } from './suggest-instrument.ts';

/** A tax class that goods of a name may belong to. */
export interface ClassSuggestion {
  readonly taxClass: string;
  /** HSN of 4 or 6 digits; empty where the class takes goods of any chapter. */
  readonly hsn: string;
  /** The words of the name that led here, as typed. */
  readonly words: readonly string[];
}

interface Candidate extends ClassSuggestion {
  readonly score: number;
}

const INSTRUMENT = 12;
/** Less than an article, so that a brass thali is a plate first. */
const DOUBTFUL_INSTRUMENT = 5;
/** Far behind the best, a guess is noise. */
const WORTH_SHOWING = 0.45;

/**
 * Tax classes for goods of this name, best first, at most `limit`. The name may be English, Hindi or Hindi in
 * Latin letters, misspelled, and not yet typed to its end. Each class comes once, with its likeliest HSN. Only
 * classes of `table` are suggested. It is a help for whoever classifies, never a classification.
 */
export function suggestClasses(name: string, table: TaxTable, limit = 5): readonly ClassSuggestion[] {
  const hits = keywordsOf(name);
  const found = [...instruments(name), ...GOODS_RULES.flatMap((rule) => candidate(rule, hits))];
  const ranked = found.filter(({ taxClass }) => table.has(taxClass)).sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const shown = new Map<string, ClassSuggestion>();
  for (const { score, ...one } of ranked) {
    if (score >= best * WORTH_SHOWING && !shown.has(one.taxClass)) shown.set(one.taxClass, one);
  }
  return [...shown.values()].slice(0, limit);
}

function candidate(
  [keywords, taxClass, hsn]: (typeof GOODS_RULES)[number],
  hits: ReadonlyMap<string, KeywordHit>,
): readonly Candidate[] {
  const found = keywords.split(' ').map((keyword) => hits.get(keyword));
  const all = found.filter((hit) => hit !== undefined);
  if (all.length < found.length) return [];
  const score = all.reduce((sum, { weight }) => sum + weight, 0);
  return [{ taxClass, hsn, words: [...new Set(all.map(({ word }) => word))], score }];
}

function instruments(name: string): readonly Candidate[] {
  const found = soundingInstrument(name);
  if (!found) return [];
  const score = found.doubtful ? DOUBTFUL_INSTRUMENT : INSTRUMENT;
  const taxClass = isElectronic(name) ? 'MUSIC_OTHER' : 'MUSIC_INDIGENOUS';
  return [{ taxClass, hsn: found.hsn, words: [found.name], score }];
}
