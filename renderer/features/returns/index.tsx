import { IconArrowBackUp } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'returns',
  icon: IconArrowBackUp,
  within: 'bills',
  Component: lazyScreen(() => import('./ReturnsScreen.tsx'), 'ReturnsScreen'),
};
