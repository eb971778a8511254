import { IconReportAnalytics } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'reports',
  icon: IconReportAnalytics,
  place: 11,
  key: 'Alt+R',
  may: 'see-reports',
  Component: lazyScreen(() => import('./ReportsScreen.tsx'), 'ReportsScreen'),
};
