import { type Problem, problem } from '../../problem.ts';

export interface Repaired {
  readonly text: string;
  /** What was done to the text, undefined where nothing had to be. */
  readonly warning?: Problem;
}

/** Characters of Windows-1252 that are not where Latin-1 has them, from 0x80. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const REPLACEMENT = '\ufffd';
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
};

/** Words of plain ASCII, one space between: nearly every cell of nearly every file. */
const CLEAN = /^[!-%'-~]+( [!-%'-~]+)*$/;

/**
 * Text of a foreign file as it was meant, where that is certain: UTF-8 read as Windows-1252 (`â€™`), entities
 * of web pages, control and zero-width characters, spaces in a row. What is lost for good (�) is left out.
 * Joiners between Devanagari letters are spelling and stay.
 */
export function repairText(text: string): Repaired {
  if (text === '' || CLEAN.test(text)) return { text };
  const repaired = tidy(withoutEntities(undoMojibake(text)));
  const tidied = repaired.replaceAll(REPLACEMENT, '').replace(/ {2,}/g, ' ').trim();
  if (tidied === text) return { text };
  const code = text.includes(REPLACEMENT)
    ? 'text-damaged'
    : onlySpaces(text, tidied)
      ? 'text-spaces'
      : 'text-repaired';
  if (code === 'text-spaces' && text.trim() === tidied) return { text: tidied };
  return { text: tidied, warning: problem(code, { before: text, after: tidied }) };
}

/** UTF-8 that was read as Windows-1252, once or twice, read again. Anything else comes back as it is. */
export function undoMojibake(text: string): string {
  if (!OUTSIDE_ASCII.test(text)) return text;
  return text.replace(RUN_OUTSIDE_ASCII, decodedRun).replace(RUN_OUTSIDE_ASCII, decodedRun);
}

const OUTSIDE_ASCII = /[\u0080-\uffff]/;
const RUN_OUTSIDE_ASCII = /[\u0080-\uffff]+/g;

/** Latin, the scripts of India, punctuation, signs and pictures: an é before … must not become Chinese. */
const PLAUSIBLE = /^[\u00a0-\u024f\u0900-\u0dff\u2000-\u22ff\u25a0-\u27bf\u{1f300}-\u{1faff}]+$/u;

function decodedRun(run: string): string {
  const bytes = bytesOf(run);
  if (bytes === undefined) return run;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return PLAUSIBLE.test(decoded) ? decoded : run;
  } catch {
    return run;
  }
}

function bytesOf(run: string): Uint8Array | undefined {
  const bytes = new Uint8Array(run.length);
  for (let index = 0; index < run.length; index += 1) {
    const place = WINDOWS_1252.indexOf(run.charAt(index));
    const code = place >= 0 ? 0x80 + place : run.charCodeAt(index);
    if (code < 0x80 || code > 0xff) return undefined;
    bytes[index] = code;
  }
  return bytes;
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(amp|quot|apos|lt|gt|nbsp|#39);/g,
    (entity, name: string) => ENTITIES[name] ?? entity,
  );
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/(?<![\u0900-\u097f])[\u200c\u200d]|[\u200c\u200d](?![\u0900-\u097f])/g, '');
}

function onlySpaces(before: string, after: string): boolean {
  return before.replace(/\s/g, '') === after.replace(/\s/g, '');
}
