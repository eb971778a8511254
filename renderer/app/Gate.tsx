import { Suspense } from 'react';
import { useTillPart } from '../data/me.ts';
import { useSettingUp } from '../data/setting-up.ts';
import { useTill } from '../data/till.ts';
import classes from './Frame.module.css';
import { Frame } from './Frame.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { Closed, Connecting, Missing, Starting, Stuck } from './StartUp.tsx';
import { screenOf } from './screens.ts';

const READY = { phase: 'ready' } as const;

/** What is shown before there is somebody at the till, and the frame from then on. */
export function Gate() {
  const connection = useTill((till) => till.connection);
  // What a bill moves in a till that is ready concerns those parts that show it.
  const view = useTill((till) => (till.view?.phase === 'ready' ? READY : till.view));
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
  const isSomebodyIn = useTillPart((till) => till.me !== undefined);
  const saving = useTillPart((till) => till.saving);
  const locked = useTill((store) => store.locked);
  if (isSomebodyIn && !locked) return <Frame />;
  // To sign in is a record too: books that take none are repaired from the doorstep.
  return saving && saving !== 'ready' ? <RepairDoor /> : <Outside id="sign-in" />;
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
