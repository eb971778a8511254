import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { FACE_FILES, FAMILIES, WEIGHTS, type Weight } from './faces.ts';

/**
 * How wide known letters are in these fonts, in thousandths of their size. Whatever a machine puts in their place is
 * of another width, and `check` of a font set answers yes even for a font that does not exist.
 */
const WIDTHS: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  500: { क: 786, क्ष: 740, श्री: 1000, '₹': 572, A: 655, '8': 572 },
  700: { क: 830, क्ष: 796, श्री: 1081, '₹': 572, A: 692, '8': 572 },
};
/** Rounding of one rasteriser against another. */
const TOLERANCE = 3;

/** A worker has fonts of its own, which the page's declarations do not know of. */
const { fonts } = globalThis as unknown as { readonly fonts: FontFaceSet };

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
  const faces = FACE_FILES.map(
    ({ family, weight, url }) => new FontFace(family, `url(${url})`, { weight: String(weight) }),
  );
  try {
    await Promise.all(faces.map((face) => face.load()));
  } catch {
    return err(problem('raster-fonts-missing'));
  }
  fonts.clear();
  for (const face of faces) fonts.add(face);
  return areKnown() ? ok(null) : err(problem('raster-fonts-missing'));
}

function areKnown(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return false;
  return WEIGHTS.every((weight) => {
    context.font = fontOf({ size: 1000, weight });
    return Object.entries(WIDTHS[weight]).every(
      ([letters, width]) => Math.abs(context.measureText(letters).width - width) <= TOLERANCE,
    );
  });
}
