import { IconTags } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'labels',
  icon: IconTags,
  within: 'items',
  Component: lazyScreen(() => import('./LabelsScreen.tsx'), 'LabelsScreen'),
};
