import { IconSettings } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'settings',
  icon: IconSettings,
  place: 0,
  Component: lazyScreen(() => import('./SettingsScreen.tsx'), 'SettingsScreen'),
};
