import { setFocusHome } from '../../ui/focus.ts';

/** Has the focus come back to where it is now, when the dialog that is about to open is closed. */
export function returnFocusHere(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement !== document.body) setFocusHome(activeElement);
}
