import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { isModifier, type KeyStroke } from './stroke.ts';
import { WEDGE_DEFAULTS, WEDGE_START, type WedgeOptions, wedge } from './wedge.ts';

/** Never learned beyond this: the fastest people come down to 80 ms. */
const SLOWEST = 70;

/** Room for a busy moment of the scanner's own link. */
const ROOM = 2;

/**
 * Options that read a scanner, out of the keys it sent for one code (`expected`) that the shop was asked to
 * scan. Fails with `scanner-silent`, `scanner-no-end` (no Enter or Tab behind the code), `scanner-too-slow`
 * (told from a typist only by a prefix key), or `scanner-misread` (another keyboard country set in it).
 */
export function learnScanner(trace: readonly KeyStroke[], expected: string): Result<WedgeOptions, Problem> {
  const downs = trace.filter(({ type, repeat }) => type === 'keydown' && !repeat);
  const keys = downs.filter((stroke) => !isModifier(stroke));
  if (keys.length < 2) return err(problem('scanner-silent'));
  if (!keys.some(({ code }) => /^(Enter|NumpadEnter|Tab)$/.test(code))) return err(problem('scanner-no-end'));
  const prefix = prefixOf(keys);
  const gap = largestGap(downs);
  if (prefix === undefined && gap > SLOWEST)
    return err(problem('scanner-too-slow', { gap: Math.round(gap) }));
  const longest = Math.min(SLOWEST, Math.max(WEDGE_DEFAULTS.maxGap, Math.ceil(gap * ROOM)));
  const options: WedgeOptions = {
    ...WEDGE_DEFAULTS,
    maxGap: longest,
    ...(prefix === undefined ? {} : { prefix }),
  };
  const read = readTrace(trace, options);
  return read === expected ? ok(options) : err(problem('scanner-misread', { expected, read }));
}

/** All that a trace of keys scans to, one scan after another, separated by spaces. */
function readTrace(trace: readonly KeyStroke[], options: WedgeOptions): string {
  const scans: string[] = [];
  let state = WEDGE_START;
  for (const stroke of trace) {
    const step = wedge(state, stroke, options, true);
    state = step.state;
    if (step.action.kind === 'scan') scans.push(step.action.text);
  }
  return scans.join(' ');
}

function prefixOf(keys: readonly KeyStroke[]): string | undefined {
  const code = keys[0]?.code ?? '';
  return /^F([1-9]|1[0-9]|2[0-4])$/.test(code) ? code : undefined;
}

function largestGap(strokes: readonly KeyStroke[]): number {
  return Math.max(
    0,
    ...strokes.slice(1).map(({ timeStamp }, index) => timeStamp - (strokes[index]?.timeStamp ?? timeStamp)),
  );
}
