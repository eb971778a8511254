import { type RefObject, useEffect, useRef } from 'react';

const FIELDS = 'input:not([disabled]), select, textarea, button[data-first]';

/** Puts the focus into the first field of what appears, whenever `place` is another. */
export function useFirstField<E extends HTMLElement>(place: string): RefObject<E | null> {
  const container = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place has new fields
  useEffect(() => {
    container.current?.querySelector<HTMLElement>(FIELDS)?.focus();
  }, [place]);
  return container;
}

/** Puts the focus into the first field that is wrong, once it is drawn so. */
export function focusFault(container: HTMLElement | null): void {
  setTimeout(() => container?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
