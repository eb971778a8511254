import { IconQrcode } from '@tabler/icons-react';
import { lazyScreen, type Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'upi',
  icon: IconQrcode,
  within: 'day',
  may: 'see-reports',
  Component: lazyScreen(() => import('./UpiScreen.tsx'), 'UpiScreen'),
};
