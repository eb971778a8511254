import type { Page } from '@playwright/test';

/**
 * What is measured inside the page: from the time stamp that the browser gave an input event to the moment after the
 * frame that shows what came of it. `performance.now()` and `event.timeStamp` share one origin.
 */
interface Stopwatch {
  /**
   * Resolves with the milliseconds from the next event of this kind to the frame after `changed` is seen, or with NaN
   * where nothing changes: a further letter may leave the results as they are.
   */
  next(event: 'keydown' | 'input', key: string | undefined, changed: string): Promise<number>;
  /** When the last event that was waited for happened, in ms since 1970. */
  happenedAt: number;
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
    longTasks: number[];
  }
}

/** Puts the stopwatch and the record of long tasks into every document of the page. */
export async function bringStopwatch(page: Page): Promise<void> {
  // The runner of the scripts keeps the names of functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
    const PATIENCE_MS = 1000;
    let waiting: ((event: Event) => void) | undefined;
    // Before any listener of the page, because the scanner keeps its keys from those behind it.
    for (const kind of ['keydown', 'input']) addEventListener(kind, (event) => waiting?.(event), true);
    window.stopwatch = {
      happenedAt: 0,
      next(event, key, changed) {
        return new Promise((resolve) => {
          const contents = () => document.querySelector(changed)?.textContent ?? '';
          const before = contents();
          setTimeout(() => resolve(Number.NaN), PATIENCE_MS);
          waiting = (happened) => {
            if (happened.type !== event) return;
            if (key !== undefined && (happened as KeyboardEvent).key !== key) return;
            waiting = undefined;
            window.stopwatch.happenedAt = performance.timeOrigin + happened.timeStamp;
            const observer = new MutationObserver(() => {
              if (contents() === before) return;
              observer.disconnect();
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - happened.timeStamp);
                port2.postMessage(null);
              });
            });
            observer.observe(document.body, {
              subtree: true,
              childList: true,
              characterData: true,
              attributes: true,
            });
          };
        });
      },
    };
  });
}

/** Starts the stopwatch, does something, and gives the milliseconds until it was painted. */
export async function timed(
  page: Page,
  watch: { readonly event: 'keydown' | 'input'; readonly key?: string; readonly changed: string },
  act: () => Promise<void>,
): Promise<number> {
  const promise = page.evaluate(
    ({ event, key, changed }) => window.stopwatch.next(event, key, changed),
    watch,
  );
  await page.evaluate(() => null);
  await act();
  return promise;
}
