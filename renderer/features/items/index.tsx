import { IconTag } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'items',
  icon: IconTag,
  place: 3,
  Component: lazyScreen(() => import('./ItemsScreen.tsx'), 'ItemsScreen'),
};
