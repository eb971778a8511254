import { useRef, useState } from 'react';

/** Keys closer than this come from a scanner, or from somebody who will not read results between them. */
const FAST_MS = 40;

export interface Typed {
  readonly text: string;
  /** What to look for: the text, or what it was before a scanner began to type into the box. */
  readonly query: string;
  readonly show: (text: string) => void;
}

/**
 * Text that is searched at once as people type, and only a moment later where keys come at a scanner's pace, so that a
 * scan does not wait for thirteen searches.
 */
export function useTyped(): Typed {
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const lastKey = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (next: string) => {
    const now = performance.now();
    const isFast = now - lastKey.current < FAST_MS;
    lastKey.current = now;
    clearTimeout(timer.current);
    setText(next);
    if (isFast && next !== '') timer.current = setTimeout(() => setQuery(next), 2 * FAST_MS);
    else setQuery(next);
  };
  return { text, query, show };
}
