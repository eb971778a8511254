import { IconBuildingStore } from '@tabler/icons-react';
import { Suspense } from 'react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

const SetupScreen = lazyScreen(() => import('./SetupScreen.tsx'), 'SetupScreen');

/** Outside the frame nobody else waits for it. */
function Setup() {
  return (
    <Suspense fallback={null}>
      <SetupScreen />
    </Suspense>
  );
}

export const screen: Screen = { id: 'setup', icon: IconBuildingStore, Component: Setup };
