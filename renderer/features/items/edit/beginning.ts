import type { Draft } from './draft.ts';

let beginning: Partial<Draft> = {};

/** What the next new item begins with: a scanned barcode, or all of another item. */
export function beginWith(part: Partial<Draft>): void {
  beginning = part;
}

export function takeBeginning(): Partial<Draft> {
  const taken = beginning;
  beginning = {};
  return taken;
}
