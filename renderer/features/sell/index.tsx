import { IconShoppingBag } from '@tabler/icons-react';
import type { Screen } from '../../app/screen.ts';
import { SellScreen } from './SellScreen.tsx';
import { scanIntoSale } from './store/scan.ts';

export const screen: Screen = {
  id: 'sell',
  icon: IconShoppingBag,
  place: 1,
  may: 'sell',
  takesScans: scanIntoSale,
  Component: SellScreen,
};
