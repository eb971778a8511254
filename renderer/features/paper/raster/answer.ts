import type { EventPayload } from '../../../../shared/contract/define.ts';
import type { Haat } from '../../../../shared/contract/haat.ts';
import { problem } from '../../../../shared/problem.ts';
import { ask, listen } from '../../../data/till.ts';
import { packedPictureOf, warmPictures } from './picture.ts';

/**
 * Draws papers for the host for as long as the page is open. A page that nobody sees may be put to sleep by its
 * browser at any moment, so it says so and is asked again only when no other can.
 */
export function startPictures(): void {
  requestIdleCallback(warmPictures);
  listen('raster', (wanted) => void answer(wanted));
}

async function answer({ id, document, dots, evenHidden }: EventPayload<Haat, 'raster'>): Promise<void> {
  if (globalThis.document.visibilityState === 'hidden' && !evenHidden) {
    await ask('raster.done', { id, problem: problem('raster-page-hidden') });
    return;
  }
  const picture = await packedPictureOf(document, dots);
  if (picture.ok) await ask('raster.done', { id, ...picture.value, ends: [...picture.value.ends] });
  else await ask('raster.done', { id, problem: picture.error });
}
