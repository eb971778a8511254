import { useEffect } from 'react';
import { useTillPart } from '../data/me.ts';
import { leaveTill } from './leave-till.ts';

const CHECK_MS = 5_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'haat:scan'] as const;

/** Asks for the PIN again after as many minutes without a key, a touch or a scan as the manager set. */
export function useIdleLock(): void {
  const minutes = useTillPart((till) => till.settings.idleLockMinutes) ?? 0;
  useEffect(() => {
    if (minutes === 0) return;
    let last = performance.now();
    const stir = () => {
      last = performance.now();
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, stir, { capture: true, passive: true });
    const timer = setInterval(() => {
      if (performance.now() - last > minutes * 60_000) leaveTill('idle');
    }, CHECK_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, stir, { capture: true });
    };
  }, [minutes]);
}
