/** What a scale says when what lies on it is at rest. */
export interface Weighing {
  /** Thousandths of a gram, as quantities in grams are kept; never negative. */
  readonly milligrams: number;
}

/**
 * How a scale speaks:
 *
 * - `line`: lines of its own accord, `ST,GS,+  1.234kg`, as most bench scales send them;
 * - `cas`: a block with a check sum for each time it is asked (DC1), as CAS scales send it.
 */
export type ScaleModel = 'line' | 'cas';
export const SCALE_MODELS = ['line', 'cas'] as const satisfies readonly ScaleModel[];

/** Asks a CAS scale for its weight. */
export const CAS_ASK = Uint8Array.of(0x11);

/** Reads a stream of bytes, cut anywhere. */
export interface ScaleReader {
  /** The weighings that these bytes complete, oldest first. Unstable, negative and garbled ones are left out. */
  read(bytes: Uint8Array): readonly Weighing[];
}

export function createScaleReader(model: ScaleModel): ScaleReader {
  return model === 'cas' ? casReader() : lineReader();
}

const [LF, CR] = [0x0a, 0x0d];
/** No line of a scale is longer; what is comes from somewhere else. */
const LONGEST_LINE = 40;
const LINE = /^ST,(?:GS|NT),\+? *(\d{1,7}(?:\.\d{1,4})?) *(kg|g)$/i;

function lineReader(): ScaleReader {
  let line = '';
  let isLost = false;
  return {
    read(bytes) {
      const weighings: Weighing[] = [];
      for (const byte of bytes) {
        if (byte === CR || byte === LF) {
          const weighing = isLost ? undefined : weighingOf(LINE.exec(line.trim()));
          if (weighing) weighings.push(weighing);
          line = '';
          isLost = false;
        } else if (line.length < LONGEST_LINE) line += String.fromCharCode(byte);
        else isLost = true;
      }
      return weighings;
    },
  };
}

const [SOH, STX, ETX, EOT] = [0x01, 0x02, 0x03, 0x04];
/** SOH STX, state, sign, six of weight, two of unit, check sum, ETX EOT. */
const BLOCK = 15;
const [FROM, CHECK] = [2, 12];
const CAS = /^S[ +]( *\d*\.?\d+)(kg| g|g )$/i;

function casReader(): ScaleReader {
  let kept: number[] = [];
  return {
    read(bytes) {
      const weighings: Weighing[] = [];
      for (const byte of bytes) {
        kept.push(byte);
        // One false start costs one byte, not the block that follows it.
        while (kept.length > 0 && !isBeginning(kept)) kept = kept.slice(1);
        if (kept.length < BLOCK) continue;
        const body = kept.slice(FROM, CHECK);
        const isWhole = kept[CHECK] === body.reduce((sum, one) => sum ^ one, 0);
        const weighing = isWhole ? weighingOf(CAS.exec(String.fromCharCode(...body))) : undefined;
        if (weighing) weighings.push(weighing);
        kept = isWhole ? [] : kept.slice(1);
      }
      return weighings;
    },
  };
}

/** Whether these bytes may be the beginning of a block, or a whole one. */
function isBeginning(bytes: readonly number[]): boolean {
  const fits = (place: number, byte: number) => bytes.length <= place || bytes[place] === byte;
  return fits(0, SOH) && fits(1, STX) && fits(CHECK + 1, ETX) && fits(CHECK + 2, EOT);
}

/** A figure with up to three decimals of a gram; a finer one is not guessed. */
function weighingOf(match: RegExpExecArray | null): Weighing | undefined {
  if (!match) return undefined;
  const [, figure = '', unit = ''] = match;
  const [whole = '', fraction = ''] = figure.trim().split('.');
  const places = unit.trim().toLowerCase() === 'kg' ? 6 : 3;
  if (fraction.length > places) return undefined;
  return { milligrams: Number(`${whole}${fraction.padEnd(places, '0')}`) };
}
