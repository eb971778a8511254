import { inStoreCode } from '../../../../shared/item/barcode.ts';

/** Below it are the codes of the sample emporium. */
export const FIRST_SERIAL = 1_000_001;

/**
 * A running number that nobody has and whose predecessor somebody has, or the first. Found by doubling and halving,
 * because numbers are given out in a row and a hundred thousand of them may be taken.
 */
export function freeSerial(isTaken: (serial: number) => boolean, first = FIRST_SERIAL): number {
  if (!isTaken(first)) return first;
  let step = 1;
  while (isTaken(first + step)) step *= 2;
  let [taken, free] = [first + Math.floor(step / 2), first + step];
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isTaken(middle)) taken = middle;
    else free = middle;
  }
  return free;
}

/** A free code of our own, an EAN-13. */
export function freeInStoreCode(isTaken: (code: string) => boolean): string {
  return inStoreCode(freeSerial((serial) => isTaken(inStoreCode(serial))));
}
