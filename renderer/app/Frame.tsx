import { IconDoor } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { roleMay } from '../../shared/access/role.ts';
import { useMe } from '../data/me.ts';
import { useScans } from '../data/scans.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useAction } from '../ui/keys/use-action.tsx';
import { Banners } from './Banners.tsx';
import classes from './Frame.module.css';
import { KeySheet } from './KeySheet.tsx';
import { Rail } from './Rail.tsx';
import type { Screen } from './screen.ts';
import { screens } from './screens.ts';
import { TopBar } from './TopBar.tsx';
import { useIdleLock } from './use-idle-lock.ts';

const HOME = 'sell';

/** Rail, bar and banners around the screen somebody is at. */
export function Frame() {
  const { t } = useTranslation('app');
  const me = useMe();
  const [location] = useLocation();
  const [showKeys, setShowKeys] = useState(false);
  useIdleLock();
  useUnclaimedScans(screens.find((screen) => screen.takesScans));
  const keys = useAction({
    id: 'app.keys',
    keys: ['F1', '?'],
    label: t('keys'),
    run: () => setShowKeys(true),
  });
  const mine = screens.filter(
    ({ place, within, may }) =>
      (place !== undefined || within !== undefined) && (may === undefined || (me && roleMay(me.role, may))),
  );
  const id = location.split('/')[1] || HOME;
  const shown = mine.find((screen) => screen.id === id);
  return (
    <div className={classes.frame}>
      <Rail screens={mine.filter(({ place }) => place !== undefined)} current={shown?.within ?? id} />
      <div className={classes.side}>
        <TopBar keys={keys} />
        <Banners />
        <main className={classes.screen} id="screen">
          <ErrorBoundary place={id}>
            <Suspense fallback={null}>
              <Shown screen={shown} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {showKeys && <KeySheet onClose={() => setShowKeys(false)} />}
    </div>
  );
}

/** A scan on a screen that has no use for it is a sale: it is never lost. */
function useUnclaimedScans(screen: Screen | undefined): void {
  const [location, goTo] = useLocation();
  useScans((scan) => {
    if (!screen) return;
    const isThere = location === `/${screen.id}` || (location === '/' && screen.id === HOME);
    if (!isThere) goTo(`/${screen.id}`);
    screen.takesScans?.(scan);
  }, 'unclaimed');
}

function Shown({ screen }: { readonly screen: Screen | undefined }) {
  const { t } = useTranslation('app');
  if (screen) return <screen.Component />;
  return <EmptyState icon={IconDoor} title={t('no-such-screen')} />;
}
