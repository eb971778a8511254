import { useLocation } from 'wouter';
import { DesignView } from './design/DesignView.tsx';
import { DESIGN } from './places.ts';
import { RunView } from './RunView.tsx';

/** Labels of items: what is printed, and how it looks. */
export function LabelsScreen() {
  const [location] = useLocation();
  return location === DESIGN ? <DesignView /> : <RunView />;
}
