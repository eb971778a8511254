/** Turns automatic status back off, so that its frames do not mix with the answer. `GS a 0`. */
export const STATUS_OFF = Buffer.from([0x1d, 0x61, 0x00]);

/** Asks for the paper sensor, in its turn behind everything sent before. `GS r 1`. */
export const ASK = Buffer.from([0x1d, 0x72, 0x01]);

export type Answer = 'taken' | 'out-of-paper';

/**
 * Finds the answer to `ASK` among what a printer sends. Status frames that come by themselves are four bytes, the
 * first known by its fixed bits; their other three look like answers and are skipped, also across packets. Bytes
 * heard before `asked` is called answer nothing.
 */
export function createAnswerFinder(found: (answer: Answer) => void) {
  let frameBytesLeft = 0;
  let asking = false;
  return {
    asked(): void {
      asking = true;
    },
    hear(bytes: Uint8Array): void {
      for (const byte of bytes) {
        if (frameBytesLeft > 0) frameBytesLeft -= 1;
        else if (startsFrame(byte)) frameBytesLeft = 3;
        else if (asking && isAnswer(byte)) found(byte & 0x0c ? 'out-of-paper' : 'taken');
      }
    },
  };
}

function startsFrame(byte: number): boolean {
  return (byte & 0x93) === 0x10;
}

function isAnswer(byte: number): boolean {
  return (byte & 0x90) === 0;
}
