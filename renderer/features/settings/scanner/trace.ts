import type { Problem } from '../../../../shared/problem.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import { learnScanner } from '../../../data/scanner/learn.ts';
import type { KeyStroke } from '../../../data/scanner/stroke.ts';

/** On the printed test page too, for scanners that cannot read a screen. */
export const TEST_CODE = 'TEST123456';

/** A key as the page heard it. */
export function strokeOf(event: KeyboardEvent): KeyStroke {
  const { code, key, shiftKey, altKey, ctrlKey, metaKey, repeat, timeStamp } = event;
  const type = event.type === 'keyup' ? 'keyup' : 'keydown';
  return { type, code, key, shiftKey, altKey, ctrlKey, metaKey, repeat, timeStamp };
}

/** The Enter that ended a scan: whoever takes the scan keeps that key to themselves, so it is put back. */
export function endOfScan(timeStamp: number): KeyStroke {
  const held = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, repeat: false };
  return { type: 'keydown', code: 'Enter', key: 'Enter', timeStamp, ...held };
}

/** Milliseconds between two keys that this scanner needs at most, with room; or why it cannot be read. */
export function gapOf(trace: readonly KeyStroke[]): Result<number, Problem> {
  const learned = learnScanner(trace, TEST_CODE);
  return learned.ok ? ok(learned.value.maxGap) : learned;
}
