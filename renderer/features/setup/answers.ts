import { z } from 'zod';
import { type Problem, problem } from '../../../shared/problem.ts';
import { bandRowsSchema, printModeSchema } from '../../../shared/receipt/printer.ts';
import { tillCodeSchema } from '../../../shared/till/organisation.ts';
import {
  addressFaults,
  EMPTY_ORGANISATION,
  type Faults,
  identityFaults,
} from '../settings/organisation/draft.ts';
import { newPrinter, printerFaults } from '../settings/printers/draft.ts';

const text = z.string().max(2000);

const organisationSchema = z.object({
  nameEnglish: text,
  nameHindi: text,
  registered: z.boolean(),
  gstin: text,
  stateCode: text,
  addressEnglish: text,
  addressHindi: text,
  phone: text,
});

const printerSchema = z.object({
  id: text,
  name: text,
  kind: z.enum(['network', 'device', 'serial']),
  host: text,
  port: text,
  path: text,
  serialPath: text,
  baudRate: text,
  columns: z.union([z.literal(48), z.literal(42), z.literal(32)]),
  codePage: z.enum(['pc437', 'pc858', 'wpc1252']),
  mode: printModeSchema,
  bandRows: bandRowsSchema,
  cut: z.boolean(),
  drawer: z.enum(['none', 'pin-2', 'pin-5']),
  acknowledges: z.enum(['unknown', 'yes', 'no']),
});

/** The wizard's pages, in their order. */
export const STEPS = ['identity', 'address', 'place', 'manager', 'printer', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** Everything answered so far but the PIN, which is never kept anywhere. */
export const answersSchema = z.object({
  stage: z.enum(['language', 'choice', 'sample', 'wizard']),
  step: z.enum(STEPS),
  organisation: organisationSchema,
  siteEnglish: text,
  siteHindi: text,
  tillCode: text,
  managerName: text,
  hasPrinter: z.boolean(),
  printer: printerSchema,
});
export type Answers = Readonly<z.infer<typeof answersSchema>>;

export function noAnswers(printerName: string): Answers {
  return {
    stage: 'language',
    step: 'identity',
    organisation: EMPTY_ORGANISATION,
    siteEnglish: '',
    siteHindi: '',
    tillCode: '',
    managerName: '',
    hasPrinter: false,
    printer: newPrinter('printer-1', printerName),
  };
}

/** Answers as they were kept; nothing where they cannot be read. */
export function readAnswers(kept: string | null): Answers | undefined {
  try {
    const read = answersSchema.safeParse(JSON.parse(kept ?? ''));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with where the till stands, field by field. */
export function placeFaults({
  siteEnglish,
  tillCode,
}: Answers): Faults<Pick<Answers, 'siteEnglish' | 'tillCode'>> {
  return {
    ...(siteEnglish.trim().length < 2 && { siteEnglish: problem('name-missing') }),
    ...(!tillCodeSchema.safeParse(tillCode).success && { tillCode: problem('till-code-shape') }),
  };
}

export function managerNameFault(name: string): Problem | undefined {
  return name.trim().length < 2 ? problem('person-name-missing') : undefined;
}

/** Whether a page is answered, the PIN aside. */
export function isAnswered(step: Step, answers: Answers): boolean {
  switch (step) {
    case 'identity':
      return isEmpty(identityFaults(answers.organisation));
    case 'address':
      return isEmpty(addressFaults(answers.organisation));
    case 'place':
      return isEmpty(placeFaults(answers));
    case 'manager':
      return managerNameFault(answers.managerName) === undefined;
    case 'printer':
      return !answers.hasPrinter || isEmpty(printerFaults(answers.printer));
    case 'check':
      return true;
  }
}

/** The page before or after; nothing beyond the ends. */
export function stepBeside(step: Step, by: 1 | -1): Step | undefined {
  return STEPS[STEPS.indexOf(step) + by];
}

function isEmpty(faults: object): boolean {
  return Object.keys(faults).length === 0;
}
