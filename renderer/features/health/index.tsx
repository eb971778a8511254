import { IconHeartbeat } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'health',
  icon: IconHeartbeat,
  place: 9,
  Component: lazyScreen(() => import('./HealthScreen.tsx'), 'HealthScreen'),
};
