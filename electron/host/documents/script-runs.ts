import type { Script } from './faces.ts';

export interface ScriptRun {
  readonly script: Script;
  readonly text: string;
}

const DEVANAGARI = /[\u0900-\u097f\u1cd0-\u1cff\u25cc\ua8e0-\ua8ff]/;
/** Joiners belong to the letters they join, or a conjunct would fall apart. */
const JOINERS = /[\u200c\u200d]/;
const BEYOND_LATIN = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1d00-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/;

/** First and last code points of what the faces hold between them. */
const IN_FACES: readonly (readonly [number, number])[] = [
  [0x0000, 0x036f],
  [0x0900, 0x097f],
  [0x1cd0, 0x1cff],
  [0x1e00, 0x206f],
  [0x20a0, 0x20c0],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x25cc, 0x25cc],
  [0xa8e0, 0xa8ff],
];

/** Whether a text has letters of a script that none of the faces holds. */
export function isBeyondFaces(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !IN_FACES.some(([first, last]) => first <= code && code <= last);
  });
}

/**
 * A text cut where the script changes, for each face holds one script. A space goes with the letters before it only
 * where the same script goes on after it, so that no run of Devanagari begins or ends with one.
 */
export function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: { script: Script; text: string }[] = [];
  for (const character of text) {
    const script = scriptOf(character, runs.at(-1)?.script);
    const last = runs.at(-1);
    if (last?.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return joinAcrossSpaces(runs);
}

function scriptOf(character: string, before: Script | undefined): Script {
  if (DEVANAGARI.test(character)) return 'devanagari';
  if (JOINERS.test(character)) return before ?? 'latin';
  return BEYOND_LATIN.test(character) ? 'latin-ext' : 'latin';
}

function joinAcrossSpaces(runs: readonly ScriptRun[]): readonly ScriptRun[] {
  const joined: { script: Script; text: string }[] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const bridges = /^ +$/.test(run.text) && runs[index + 1]?.script === last?.script;
    if (last && (bridges || last.script === run.script)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}
