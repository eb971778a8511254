import { isDialogOpen } from './keys/scopes.ts';

let home: HTMLElement | undefined;

/** Names the field where the focus belongs on this screen: the scan box, the search field. Returns the way to stop. */
export function setFocusHome(element: HTMLElement): () => void {
  home = element;
  element.focus();
  return () => {
    if (home === element) home = undefined;
  };
}

/** Puts the focus where it belongs. Does nothing under a dialog, which keeps it to itself. */
export function focusHome(): void {
  if (!isDialogOpen()) home?.focus();
}

/** Brings the focus home whenever it would be lost, as when the button that had it goes away. */
export function keepFocus(): () => void {
  const onFocusOut = () => {
    setTimeout(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && document.hasFocus()) focusHome();
    });
  };
  document.addEventListener('focusout', onFocusOut);
  document.addEventListener('pointerup', onFocusOut);
  return () => {
    document.removeEventListener('focusout', onFocusOut);
    document.removeEventListener('pointerup', onFocusOut);
  };
}
