import { useLocation } from 'wouter';
import { EditScreen } from './edit/EditScreen.tsx';
import { BringInScreen } from './import/BringInScreen.tsx';
import { ListScreen } from './list/ListScreen.tsx';
import { BRING_IN, NEW_ITEM } from './places.ts';

/** The catalogue: its list, one item of it, or a file that is brought in. */
export function ItemsScreen() {
  const [location] = useLocation();
  const id = location.split('/')[2] ?? '';
  if (id === '') return <ListScreen />;
  if (location === BRING_IN) return <BringInScreen />;
  return <EditScreen key={location} id={location === NEW_ITEM ? undefined : decodeURIComponent(id)} />;
}
