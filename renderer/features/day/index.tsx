import { IconCalendarDollar } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'day',
  icon: IconCalendarDollar,
  place: 4,
  Component: lazyScreen(() => import('./DayScreen.tsx'), 'DayScreen'),
};
