import type { BrowserWindow, Dialog } from 'electron';
import { isRecoveryAddress, recoveryAddress } from './addresses.ts';
import type { Clock } from './clock.ts';
import { afterPageCrash } from './crash-policy.ts';
import type { Log } from './log-file.ts';

interface PageRecoveryOptions {
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showErrorBox'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Loading inside the crash event itself can take the main process down with it. */
const reloadDelay = 250;

/** How long a frozen page is given, in milliseconds, when nobody answers. */
const patience = 30_000;

const waitButton = 0;
const restartButton = 1;

/** Brings the page back when its process dies, and ends it when it hangs. The cart is safe: its draft is in the host. */
export function recoverPage(window: BrowserWindow, options: PageRecoveryOptions): void {
  reloadAfterCrash(window, options);
  endWhenFrozen(window, options);
}

function reloadAfterCrash(window: BrowserWindow, { dialog, clock, log }: PageRecoveryOptions): void {
  const contents = window.webContents;
  let lastCrash: number | undefined;
  contents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') {
      return;
    }
    log(`page gone: ${details.reason}, exit code ${details.exitCode}`);
    if (isRecoveryAddress(contents.getURL())) {
      dialog.showErrorBox('Haat · हाट', 'Please restart the computer. · कृपया कंप्यूटर को बंद करके चालू करें।');
      return;
    }
    const decision = afterPageCrash(lastCrash, clock.now());
    lastCrash = clock.now();
    clock.after(reloadDelay, () => {
      if (window.isDestroyed()) {
        return;
      }
      if (decision === 'reload') {
        contents.reload();
      } else {
        void window.loadURL(recoveryAddress('page'));
      }
    });
  });
}

/**
 * A frozen page is killed rather than reloaded: a reload waits for the page's own unload, which is what is stuck.
 * The kill is then handled as any crash.
 */
function endWhenFrozen(window: BrowserWindow, { dialog, clock, log }: PageRecoveryOptions): void {
  const contents = window.webContents;
  let question: AbortController | undefined;
  let stopWaiting: () => void = () => undefined;

  function settle(): void {
    stopWaiting();
    question?.abort();
    question = undefined;
  }

  function end(): void {
    settle();
    if (!window.isDestroyed()) {
      log('page frozen: ended');
      contents.forcefullyCrashRenderer();
    }
  }

  window.on('unresponsive', () => {
    if (question !== undefined) {
      return;
    }
    log('page frozen: asking');
    const asked = new AbortController();
    question = asked;
    stopWaiting = clock.after(patience, end);
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        title: 'Haat · हाट',
        message: 'The screen is not answering. · स्क्रीन जवाब नहीं दे रही है।',
        detail:
          'Bills already saved are safe. It will be started again in 30 seconds.\n' +
          'सहेजे हुए बिल सुरक्षित हैं। 30 सेकंड में यह फिर से शुरू होगी।',
        buttons: ['Wait · रुकें', 'Start again · फिर से शुरू करें'],
        defaultId: restartButton,
        cancelId: waitButton,
        noLink: true,
        signal: asked.signal,
      })
      .then(({ response }) => {
        if (question !== asked) {
          return;
        }
        if (response === restartButton) {
          end();
        } else {
          settle();
        }
      });
  });
  window.on('responsive', settle);
  window.on('closed', settle);
}
