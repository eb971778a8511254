import { version } from '../../package.json';
import { createClient } from '../../shared/contract/client.ts';
import { haat } from '../../shared/contract/haat.ts';
import { startCatalogue } from '../data/catalogue.ts';
import { claimClientId, isReload } from '../data/client-id.ts';
import { startDrafts } from '../data/drafts.ts';
import { openPort } from '../data/link/link.ts';
import { startPrints } from '../data/prints.ts';
import { startScale } from '../data/scale.ts';
import { startScans } from '../data/scans.ts';
import { act, attachTill, useTill } from '../data/till.ts';
import { startPictures } from '../features/paper/raster/answer.ts';
import { followLanguage } from '../i18n/language.ts';
import { keepFocus } from '../ui/focus.ts';
import { listenToKeys } from '../ui/keys/scopes.ts';

/** Everything of the page that runs for as long as it is open. */
export async function startPage(): Promise<void> {
  const fresh = !isReload();
  const clientId = await claimClientId();
  followPerson();
  if (fresh) signOutOnce();
  attachTill(createClient(haat, () => openPort(), { version, clientId }));
  startDrafts(clientId);
  startCatalogue();
  startPrints();
  startScale();
  startPictures();
  // Keys after scans: what the scanner types is no shortcut.
  startScans();
  listenToKeys(window);
  keepFocus();
}

/** The language follows whoever is signed in, else the till. */
function followPerson(): void {
  let shownFor: string | undefined | null = null;
  useTill.subscribe(({ view }) => {
    if (view?.phase !== 'ready' || view.me?.id === shownFor) return;
    shownFor = view.me?.id;
    followLanguage(view.me?.id, view.me?.language ?? view.settings.language);
  });
  followLanguage(undefined, 'en');
}

/** A page opened anew asks for the PIN again, though its name of before was left signed in. */
function signOutOnce(): void {
  const stop = useTill.subscribe(({ view }) => {
    if (view?.phase !== 'ready' && view?.phase !== 'new') return;
    stop();
    // Whoever sets a new till up is at it from then on.
    if (view.phase === 'new' || !view.me) return;
    useTill.setState({ locked: true });
    void act({ kind: 'user.sign-out', reason: 'left' });
  });
}
