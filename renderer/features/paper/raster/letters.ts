import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';

/** Latin from the one, Devanagari from the other; both are bundled. */
const FAMILIES = ['Noto Sans', 'Noto Sans Devanagari'] as const;
const WEIGHTS = [500, 700] as const;
/** A letter of each script: a font comes in parts, and every part has to be there. */
const SAMPLE = 'क₹A';

/**
 * How wide known letters are in these fonts, in thousandths of their size. Whatever a machine puts in their place is
 * of another width, and `document.fonts.check` answers yes even for a font that does not exist.
 */
const WIDTHS: Readonly<Record<(typeof WEIGHTS)[number], Readonly<Record<string, number>>>> = {
  500: { क: 786, क्ष: 740, श्री: 1000, '₹': 572, A: 655, '8': 572 },
  700: { क: 830, क्ष: 796, श्री: 1081, '₹': 572, A: 692, '8': 572 },
};
/** Rounding of one rasteriser against another. */
const TOLERANCE = 3;

/** The letters of a paper, for a canvas. */
export function fontOf({ size, weight }: { readonly size: number; readonly weight: number }): string {
  return `${weight} ${size}px ${FAMILIES.map((family) => `"${family}"`).join(', ')}`;
}

let loading: Promise<Result<null, Problem>> | undefined;

/**
 * Resolves when every weight is there and is what it should be. Fails with `raster-fonts-missing`: a receipt in some
 * other font is not printed. A failure is tried anew the next time.
 */
export function lettersReady(): Promise<Result<null, Problem>> {
  loading ??= load().then((result) => {
    if (!result.ok) loading = undefined;
    return result;
  });
  return loading;
}

async function load(): Promise<Result<null, Problem>> {
  const fonts = WEIGHTS.flatMap((weight) => FAMILIES.map((family) => `${weight} 24px "${family}"`));
  try {
    await Promise.all(fonts.map((font) => document.fonts.load(font, SAMPLE)));
  } catch {
    return err(problem('raster-fonts-missing'));
  }
  return areKnown() ? ok(null) : err(problem('raster-fonts-missing'));
}

function areKnown(): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return false;
  return WEIGHTS.every((weight) => {
    context.font = fontOf({ size: 1000, weight });
    return Object.entries(WIDTHS[weight]).every(
      ([letters, width]) => Math.abs(context.measureText(letters).width - width) <= TOLERANCE,
    );
  });
}
