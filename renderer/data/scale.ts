import { create } from 'zustand';
import { listen } from './till.ts';

/** A weight that was told longer ago than this, ms, lies there no more. */
const FRESH_MS = 2_500;

/** What lies on the scale at rest, thousandths of a gram; nothing while it moves or where there is no scale. */
export const useScale = create<{ readonly milligrams: number | undefined }>()(() => ({
  milligrams: undefined,
}));

/** Follows the scale for as long as the page is open. */
export function startScale(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  listen('scale', ({ milligrams }) => {
    clearTimeout(timer);
    timer = setTimeout(() => useScale.setState({ milligrams: undefined }), FRESH_MS);
    useScale.setState({ milligrams });
  });
}
