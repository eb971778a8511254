import { type Problem, problem } from '../../../../../shared/problem.ts';
import { suitedTone } from '../../../../../shared/receipt/raster/one-bit.ts';
import type { LogoLook } from '../../../../../shared/receipt/settings.ts';
import { err, ok, type Result } from '../../../../../shared/result.ts';
import { ask } from '../../../../data/till.ts';
import { shrinkLogo } from '../../../items/photo/shrink.ts';
import { logoGrey } from '../../../paper/raster/logos.ts';

/** What a file picker is asked for. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
/** A page that takes in a larger one stands still for seconds, and no logo is. */
const MOST_BYTES = 20_000_000;

export interface TakenLogo {
  /** SHA-256 of the picture as the host keeps it. */
  readonly hash: string;
  /** What suits the picture. */
  readonly tone: LogoLook['tone'];
}

/**
 * Keeps a picture that somebody chose. Fails with `logo-kind` or `logo-too-large` before it is opened, and with
 * `photo-unreadable` where it is damaged.
 */
export async function takeLogo(file: File): Promise<Result<TakenLogo, Problem>> {
  if (!LOGO_TYPES.some((type) => type === file.type)) return err(problem('logo-kind', { file: file.name }));
  if (file.size > MOST_BYTES) return err(problem('logo-too-large', { most: MOST_BYTES / 1_000_000 }));
  const shrunk = await shrinkLogo(file);
  if (!shrunk.ok) return shrunk;
  const kept = await ask('photo.keep', shrunk.value);
  if (!kept.ok) return kept;
  const grey = await logoGrey(kept.value.hash);
  return ok({ hash: kept.value.hash, tone: grey ? suitedTone(grey) : 'shades' });
}
