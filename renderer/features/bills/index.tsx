import { IconReceipt } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'bills',
  icon: IconReceipt,
  place: 2,
  Component: lazyScreen(() => import('./BillsScreen.tsx'), 'BillsScreen'),
};
