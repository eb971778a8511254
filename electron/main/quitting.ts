import type { BrowserWindow } from 'electron';
import type { ElectronApis } from './electron-apis.ts';
import type { HostProcess } from './host-process.ts';

interface QuittingOptions {
  readonly window: BrowserWindow;
  readonly host: Pick<HostProcess, 'close'>;
}

/**
 * Lets the host finish before the process ends. `will-quit` comes when the windows are closed, so no page is left
 * to start another sale. Windows gives no `will-quit` when it shuts down or logs off: there `session-end` is the
 * last word (`query-session-end` may still be called off by another program, and a till that had closed its host
 * for it would stand dead). Nothing depends on any of this: a saved bill is on the disk before anyone is told.
 */
export function closeHostBeforeQuitting(
  { app, powerMonitor }: Pick<ElectronApis, 'app' | 'powerMonitor'>,
  { window, host }: QuittingOptions,
): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    void host.close().then(() => app.exit());
  });
  window.on('session-end', () => void host.close());
  powerMonitor.on('shutdown', () => app.quit());
}
