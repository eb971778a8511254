import { Suspense } from 'react';
import { useReadyTill } from '../data/me.ts';
import { useSettingUp } from '../data/setting-up.ts';
import { useTill } from '../data/till.ts';
import classes from './Frame.module.css';
import { Frame } from './Frame.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { Closed, Connecting, Missing, Starting, Stuck } from './StartUp.tsx';
import { screenOf } from './screens.ts';

/** What is shown before there is somebody at the till, and the frame from then on. */
export function Gate() {
  const { connection, view } = useTill();
  const isSettingUp = useSettingUp((setting) => setting.busy);
  if (connection.name === 'closed') return <Closed problem={connection.problem} />;
  if (!view) return <Connecting connection={connection} />;
  // One place for both, so that the screen is not begun anew when the till becomes ready under it.
  if (view.phase === 'new' || (view.phase === 'ready' && isSettingUp)) return <Outside id="setup" />;
  switch (view.phase) {
    case 'starting':
      return <Starting done={view.done} total={view.total} records={view.records} />;
    case 'stuck':
      return <Stuck problem={view} />;
    case 'ready':
      return <Door />;
  }
}

function Door() {
  const till = useReadyTill();
  const locked = useTill((store) => store.locked);
  if (till?.me && !locked) return <Frame />;
  // To sign in is a record too: books that take none are repaired from the doorstep.
  return till && till.saving !== 'ready' ? <RepairDoor /> : <Outside id="sign-in" />;
}

function RepairDoor() {
  return (
    <main className={classes.doorstep}>
      <LanguageButton />
      <Suspense fallback={null}>
        <Outside id="health" />
      </Suspense>
    </main>
  );
}

function Outside({ id }: { readonly id: string }) {
  const screen = screenOf(id);
  return screen ? <screen.Component /> : <Missing />;
}
