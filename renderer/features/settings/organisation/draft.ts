import { type Problem, problem } from '../../../../shared/problem.ts';
import type { Organisation } from '../../../../shared/sale/seller.ts';
import { checkGstin } from '../../../../shared/tax/gstin.ts';
import { isState } from '../../../../shared/tax/states.ts';

/** An organisation as it is typed; addresses one line under the other. */
export interface OrganisationDraft {
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly registered: boolean;
  readonly gstin: string;
  readonly stateCode: string;
  readonly addressEnglish: string;
  readonly addressHindi: string;
  readonly phone: string;
}

export const EMPTY_ORGANISATION: OrganisationDraft = {
  nameEnglish: '',
  nameHindi: '',
  registered: true,
  gstin: '',
  stateCode: '',
  addressEnglish: '',
  addressHindi: '',
  phone: '',
};

export type Faults<T> = Readonly<Partial<Record<keyof T, Problem>>>;

const MOST_LINES = 5;
const LONGEST_LINE = 80;

/** The draft with a GSTIN typed, and the State that follows from it as soon as it is a right one. */
export function withGstin(draft: OrganisationDraft, gstin: string): OrganisationDraft {
  const read = checkGstin(gstin);
  return { ...draft, gstin, stateCode: read.ok ? read.value.state : draft.stateCode };
}

/** What is wrong with who sells, field by field. */
export function identityFaults(draft: OrganisationDraft): Faults<OrganisationDraft> {
  const gstin = draft.registered ? checkGstin(draft.gstin) : undefined;
  return {
    ...(draft.nameEnglish.trim().length < 2 && { nameEnglish: problem('name-missing') }),
    ...(gstin && !gstin.ok && { gstin: gstin.error }),
    ...(!draft.registered && !isState(draft.stateCode) && { stateCode: problem('state-missing') }),
  };
}

/** What is wrong with the address, field by field. */
export function addressFaults(draft: OrganisationDraft): Faults<OrganisationDraft> {
  const english = linesProblem(draft.addressEnglish, MOST_LINES);
  const hindi = linesProblem(draft.addressHindi, MOST_LINES);
  return {
    ...(linesOf(draft.addressEnglish).length === 0 && { addressEnglish: problem('address-missing') }),
    ...(english && { addressEnglish: english }),
    ...(hindi && { addressHindi: hindi }),
  };
}

/** Too many lines or one too long for the paper: `lines-too-many` (`most`), `line-too-long` (`line`, `most`). */
export function linesProblem(text: string, most: number): Problem | undefined {
  const lines = linesOf(text);
  if (lines.length > most) return problem('lines-too-many', { most });
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  return long < 0 ? undefined : problem('line-too-long', { line: long + 1, most: LONGEST_LINE });
}

/** The lines of a text, without empty ones at the end. */
export function linesOf(text: string): string[] {
  const trimmed = text.trimEnd();
  return trimmed === '' ? [] : trimmed.split('\n').map((line) => line.trim());
}

/** What the till is told. Ask for the faults first. */
export function organisationOf(draft: OrganisationDraft): Organisation {
  return {
    nameEnglish: draft.nameEnglish.trim(),
    nameHindi: draft.nameHindi.trim(),
    ...(draft.registered && { gstin: draft.gstin.trim().toUpperCase() }),
    stateCode: draft.stateCode,
    addressEnglish: linesOf(draft.addressEnglish),
    addressHindi: linesOf(draft.addressHindi),
    phone: draft.phone.trim(),
  };
}

export function draftOf(organisation: Organisation): OrganisationDraft {
  return {
    ...organisation,
    registered: organisation.gstin !== undefined,
    gstin: organisation.gstin ?? '',
    addressEnglish: organisation.addressEnglish.join('\n'),
    addressHindi: organisation.addressHindi.join('\n'),
  };
}
