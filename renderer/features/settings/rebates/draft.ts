import { type Problem, problem } from '../../../../shared/problem.ts';
import type { Scheme } from '../../../../shared/sale/rebate.ts';
import type { Faults } from '../organisation/draft.ts';

/** A scheme as it is typed. */
export interface SchemeDraft extends Omit<Scheme, 'basisPoints' | 'sites'> {
  /** Nothing while the field is empty. */
  readonly percent: number | '';
  readonly onlyHere: boolean;
  /** Other sites that were named; a till knows none but its own. */
  readonly otherSites: readonly string[];
}

const WHOLE = 10_000;

/** A scheme of which nothing is decided but that it is for everyone and begins on a day. */
export function newScheme(id: string, from: string): SchemeDraft {
  return {
    id,
    nameEnglish: '',
    nameHindi: '',
    authority: '',
    taxClasses: [],
    crafts: [],
    from,
    to: '',
    audience: 'everyone',
    percent: '',
    funder: 'institution',
    combines: 'additive',
    onlyHere: false,
    otherSites: [],
    active: true,
  };
}

export function draftOfScheme({ basisPoints, sites, ...scheme }: Scheme, siteId: string): SchemeDraft {
  return {
    ...scheme,
    percent: basisPoints / 100,
    onlyHere: sites.includes(siteId),
    otherSites: sites.filter((id) => id !== siteId),
  };
}

/** Hundredths of a percent of what is typed; nought while there is nothing. */
export function basisPointsOf({ percent }: Pick<SchemeDraft, 'percent'>): number {
  return Math.round(Number(percent) * 100);
}

/** What the till is told. Ask for the faults first. */
export function schemeOfDraft(draft: SchemeDraft, siteId: string): Scheme {
  const { percent: _, onlyHere, otherSites, ...scheme } = draft;
  return {
    ...scheme,
    nameEnglish: scheme.nameEnglish.trim(),
    nameHindi: scheme.nameHindi.trim(),
    authority: scheme.authority.trim(),
    sites: [...(onlyHere ? [siteId] : []), ...otherSites],
    basisPoints: basisPointsOf(draft),
  };
}

/** What is wrong with a scheme, field by field. */
export function schemeFaults(draft: SchemeDraft): Faults<SchemeDraft> {
  const { nameEnglish, from, to } = draft;
  const basisPoints = basisPointsOf(draft);
  const isShare = basisPoints >= 1 && basisPoints <= WHOLE;
  return {
    ...(nameEnglish.trim().length < 2 && { nameEnglish: problem('name-missing') }),
    ...(!isShare && { percent: problem('rebate-percent') }),
    ...(from === '' && { from: problem('day-missing') }),
    ...toFault(from, to),
  };
}

function toFault(from: string, to: string): { readonly to?: Problem } {
  if (to === '') return { to: problem('day-missing') };
  return from !== '' && to < from ? { to: problem('scheme-days', { from, to }) } : {};
}
