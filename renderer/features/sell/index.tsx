import { IconShoppingBag } from '@tabler/icons-react';
import type { Screen } from '../../app/screen.ts';

export const screen: Screen = {
  id: 'sell',
  icon: IconShoppingBag,
  place: 1,
  may: 'sell',
  Component: () => null,
};
