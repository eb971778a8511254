import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { checkPan } from './pan.ts';
import { CENTRE, isState } from './states.ts';

/**
 * Who is registered: a business, a Government office that deducts tax, a deductor or collector at source, a
 * United Nations body or embassy (UIN), a non-resident, an overseas online service.
 */
export type GstinKind =
  | 'regular'
  | 'government'
  | 'deductor'
  | 'collector'
  | 'uin'
  | 'non-resident'
  | 'overseas';

export interface Gstin {
  readonly gstin: string;
  /** State code, the first two digits. */
  readonly state: string;
  /** Absent where the number is not built on a PAN. */
  readonly pan?: string;
  readonly kind: GstinKind;
}

const LENGTH = 15;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Patterns of developer.gst.gov.in. The narrow ones stand first because the regular one takes some of theirs. */
const PATTERNS: readonly (readonly [GstinKind, RegExp])[] = [
  ['collector', /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]C[0-9A-Z]$/],
  ['deductor', /^\d{2}[A-Z]{4}[0-9A-Z]\d{4}[A-Z][1-9A-Z]D[0-9A-Z]$/],
  ['regular', /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z][1-9ABD-JZ][0-9A-Z]$/],
  ['government', /^\d{2}[A-Z]{4}\d{5}[A-Z]\dZ\d$/],
  ['uin', /^\d{4}[A-Z]{3}\d{5}[UO]N[0-9A-Z]$/],
  ['non-resident', /^\d{4}[A-Z]{3}\d{5}NR[0-9A-Z]$/],
  ['overseas', /^99\d{2}[A-Z]{3}\d{5}OS[0-9A-Z]$/],
];

/** Whom a tax invoice to a registered buyer may name. Collectors, non-residents and overseas sellers do not buy here. */
const BUYERS: readonly GstinKind[] = ['regular', 'government', 'deductor', 'uin'];

/**
 * Reads a GSTIN or UIN as a person types it; spaces around it and small letters are forgiven. Fails with
 * `gstin-length` (`length`), `gstin-shape`, `gstin-state` (`state`) or `gstin-check-digit` (`expected`). A number
 * that passes is well formed; only the portal knows whether it is live.
 */
export function checkGstin(text: string): Result<Gstin, Problem> {
  const { gstin, kinds } = readGstin(text);
  if (gstin.length !== LENGTH) return err(problem('gstin-length', { length: gstin.length }));
  const [kind] = kinds;
  if (!kind) return err(problem('gstin-shape'));
  const state = gstin.slice(0, 2);
  if (!isStateOf(kind, state)) return err(problem('gstin-state', { state }));
  const expected = checkDigit(gstin);
  if (!gstin.endsWith(expected)) return err(problem('gstin-check-digit', { expected }));
  const pan = checkPan(gstin.slice(2, 12));
  return ok({ gstin, state, ...(pan.ok && { pan: pan.value }), kind });
}

/** What can be read from a number whether or not it is right. */
export interface GstinReading {
  /** Without spaces around it, in capitals. */
  readonly gstin: string;
  /** Kinds whose published pattern it has, the narrowest first; none for most errors. */
  readonly kinds: readonly GstinKind[];
  /** Whether its first digits are a State of today; false where it is not fifteen letters and digits. */
  readonly stateKnown: boolean;
  /** Whether the last character is the check digit of the others. */
  readonly checkDigitRight: boolean;
}

/** Reads a number piece by piece, for who wants to say everything that is wrong with it at once. */
export function readGstin(text: string): GstinReading {
  const gstin = text.trim().toUpperCase();
  const isWhole = /^[0-9A-Z]{15}$/.test(gstin);
  return {
    gstin,
    kinds: PATTERNS.filter(([, pattern]) => pattern.test(gstin)).map(([kind]) => kind),
    stateKnown: isWhole && isState(gstin.slice(0, 2)),
    checkDigitRight: isWhole && gstin.endsWith(checkDigit(gstin)),
  };
}

/** Whether a registration of this kind may stand as the buyer on a tax invoice. */
export function mayBuyRegistered(kind: GstinKind): boolean {
  return BUYERS.includes(kind);
}

function isStateOf(kind: GstinKind, state: string): boolean {
  return kind === 'overseas' ? state === CENTRE : isState(state);
}

/** Modulus 36 over the first fourteen characters, weights 1 and 2 in turn, both digits of each product added. */
function checkDigit(gstin: string): string {
  const sum = [...gstin.slice(0, LENGTH - 1)].reduce((total, character, index) => {
    const product = ALPHABET.indexOf(character) * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return ALPHABET.charAt((36 - (sum % 36)) % 36);
}
