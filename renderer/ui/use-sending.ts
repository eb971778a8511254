import { useEffect, useRef, useState } from 'react';

/** What is answered sooner is not told to be waited for: drawing that would take longer than the answer. */
const SLOW_MS = 150;

export interface Sending {
  /** Whether the answer is being waited for longer than nobody would notice. */
  readonly isSlow: boolean;
  /** Does the work, unless it is being done already. */
  readonly send: (work: () => Promise<void>) => Promise<void>;
}

/** Something that is sent once, however often the key is pressed. */
export function useSending(): Sending {
  const [isSlow, setSlow] = useState(false);
  const isSending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    isSlow,
    async send(work) {
      if (isSending.current) return;
      isSending.current = true;
      timer.current = setTimeout(() => setSlow(true), SLOW_MS);
      try {
        await work();
      } finally {
        clearTimeout(timer.current);
        isSending.current = false;
        setSlow(false);
      }
    },
  };
}
