import type { Screen } from './screen.ts';

const found = import.meta.glob<Screen>('../features/*/index.tsx', { eager: true, import: 'screen' });

/** Every screen there is, in the order of the rail; those without a place last. */
export const screens: readonly Screen[] = Object.values(found).sort((a, b) => order(a) - order(b));

export function screenOf(id: string): Screen | undefined {
  return screens.find((screen) => screen.id === id);
}

/** Alt+0 is the last key of the row. */
function order({ place }: Screen): number {
  return place === undefined ? 99 : place === 0 ? 10 : place;
}
