import { useEffect, useLayoutEffect, useRef } from 'react';
import { bindScanner } from './scanner/bind.ts';
import { normaliseScan, type Scan } from './scanner/scan.ts';
import { WEDGE_DEFAULTS } from './scanner/wedge.ts';
import { listen, useTill } from './till.ts';

export type ScanHandler = (scan: Scan) => void;

const handlers: ScanHandler[] = [];

/** Hands a scan to whoever asked last: a dialog before its screen, a screen before the frame. */
export function deliverScan(scan: Scan): void {
  window.dispatchEvent(new Event('haat:scan'));
  handlers.at(-1)?.(scan);
}

/** Takes every scan from now on, ahead of those who asked before, or those nobody else takes. Returns the way to stop. */
export function takeScans(handler: ScanHandler, whose: 'all' | 'unclaimed' = 'all'): () => void {
  if (whose === 'all') handlers.push(handler);
  else handlers.unshift(handler);
  return () => {
    const index = handlers.lastIndexOf(handler);
    if (index >= 0) handlers.splice(index, 1);
  };
}

/** Takes scans for as long as the component is on the screen. */
export function useScans(handler: ScanHandler, whose: 'all' | 'unclaimed' = 'all'): void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  useEffect(() => takeScans((scan) => latest.current(scan), whose), [whose]);
}

/** Listens to keyboard scanners in this window and to serial ones at the host, for as long as the page is open. */
export function startScans(): void {
  let maxGap = WEDGE_DEFAULTS.maxGap;
  let unbind = bindScanner(window, deliverScan, WEDGE_DEFAULTS);
  useTill.subscribe(({ view }) => {
    const set = view?.phase === 'ready' ? view.settings.scanner.maxGap : maxGap;
    if (set === maxGap) return;
    maxGap = set;
    unbind();
    unbind = bindScanner(window, deliverScan, { ...WEDGE_DEFAULTS, maxGap });
  });
  listen('scan', ({ code }) => {
    // The host tells every window; one that nobody sees is not the one being sold at.
    if (document.visibilityState === 'hidden') return;
    const scan = normaliseScan(code);
    if (scan) deliverScan(scan);
  });
}
