import type { Problem } from '../../../shared/problem.ts';
import type { IncarnationSummary, Place, Verification } from './verify.ts';

const REASONS: Readonly<Record<string, string>> = {
  'hash-mismatch': 'the line was changed after it was written',
  'line-damaged': 'part of the line is missing',
  'line-end-missing': 'the end of the line was changed',
  'records-follow': 'a record is lost, and later ones are still there',
  'records-missing': 'records that a later segment vouches for are not there',
  'record-unreadable': 'the line holds no record',
  'seq-out-of-order': 'the record has the wrong number',
  'segment-cut-short': 'the file is shorter than it was made',
  'segment-missing': 'the file is not there',
  'header-unreadable': 'the first line of the file cannot be read',
  'header-of-another-file': 'the file has been renamed or copied from another place',
  'header-out-of-order': 'the file names a later one as the one before it',
  'another-journal': 'the file belongs to another journal',
  'chain-broken': 'the file does not continue the one before it',
};

const PROBLEMS: Readonly<Record<string, string>> = {
  'journal-missing': 'there is no journal in that folder',
  'journal-too-new': 'the journal was written by a newer Haat; use that one',
  'journal-of-another-till': 'the folder holds journals of more than one till',
  'journal-damaged': 'the backup is damaged; run "haat verify" on it to see where',
  'folder-in-use': 'the new folder is there already and is not empty; nothing was changed',
  'folder-inside-backup': 'the new folder must not lie inside the backup',
  'incarnations-exhausted': 'this till has used up its 35 series; give it a new till code',
  'disk-full': 'the disk is full; nothing was left behind',
};

/** A problem as one English sentence for the person at the terminal. */
export function describeProblem({ code, params }: Problem): string {
  const details = Object.entries(params ?? {}).map(([key, value]) => `${key} ${value}`);
  return (PROBLEMS[code] ?? code) + (details.length > 0 ? ` (${details.join(', ')})` : '');
}

/** A verification as lines of English. */
export function describeVerification(verification: Verification): readonly string[] {
  const { till, incarnations, tornTails, abandoned, fault } = verification;
  return [
    `Till ${till}`,
    ...incarnations.flatMap(describeIncarnation),
    ...tornTails.map(
      ({ segment, offset, seq, bytes }) =>
        `Torn tail: ${bytes} unfinished bytes at ${segment} offset ${offset}, where record ${seq} was being written. ` +
        'It was never acknowledged; this is no fault.',
    ),
    ...(abandoned > 0
      ? [`Left over from writes that failed: ${abandoned}. They are not part of the journal.`]
      : []),
    fault
      ? `FAULT at ${fault.segment} offset ${fault.offset}, record ${fault.seq}: ${REASONS[fault.reason] ?? fault.reason}. ` +
        'What comes after it was not checked.'
      : 'No fault: every record is there, in order and unchanged.',
  ];
}

function describeIncarnation(summary: IncarnationSummary): readonly string[] {
  const { name, segments, records, events, first, last, head } = summary;
  const lines = [`  ${name}: ${count(segments, 'segment')}, ${count(records, 'record')}`];
  if (first && last) lines.push(`    first ${place(first)}`, `    last  ${place(last)}`, `    head  ${head}`);
  const kinds = Object.entries(events).sort(([a], [b]) => a.localeCompare(b));
  return [...lines, ...kinds.map(([kind, total]) => `    ${String(total).padStart(9)}  ${kind}`)];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function place({ seq, at }: Place): string {
  return `record ${seq} of ${new Date(at).toISOString()}`;
}
