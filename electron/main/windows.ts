import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { customerAddress, pageAddress } from './addresses.ts';
import type { ElectronApis } from './electron-apis.ts';

interface TillWindowOptions {
  readonly preload: string;
  readonly icon: string;
  readonly devTools: boolean;
}

/**
 * The till's window. Electron's safe defaults are written out, so that a change of a default or of a line here is
 * seen in review and by the tests. 1024 by 700 fits the 1366 by 768 screens that counters have.
 */
export function tillWindowOptions(options: TillWindowOptions): BrowserWindowConstructorOptions {
  return {
    title: 'Haat',
    icon: options.icon,
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: { preload: options.preload, ...closedPreferences(options.devTools) },
  };
}

function closedPreferences(
  devTools: boolean,
): NonNullable<BrowserWindowConstructorOptions['webPreferences']> {
  return {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools,
  };
}

/**
 * The customer's window: as closed as the till's, and without the preload, so that it has no way to the host at all.
 * The bar of the window goes away with the menu; whoever stands before it has a screen and no keyboard.
 */
function customerWindowOptions(options: TillWindowOptions): BrowserWindowConstructorOptions {
  const till = tillWindowOptions(options);
  return { ...till, minWidth: 640, minHeight: 480, webPreferences: closedPreferences(options.devTools) };
}

/**
 * Opens the customer's window: over the whole of a second screen where there is one, else as a window to be pulled
 * where the buyer sees it. It closes with the till's window, and when its page crashes: a till never waits for it.
 */
export function openCustomerWindow(
  { BrowserWindow, screen }: Pick<ElectronApis, 'BrowserWindow' | 'screen'>,
  till: BrowserWindow,
  options: TillWindowOptions,
): BrowserWindow {
  const own = screen.getDisplayMatching(till.getBounds()).id;
  const other = screen.getAllDisplays().find(({ id }) => id !== own);
  const window = new BrowserWindow({ ...customerWindowOptions(options), ...other?.bounds });
  const closeIt = () => {
    if (!window.isDestroyed()) window.destroy();
  };
  till.once('closed', closeIt);
  window.webContents.on('render-process-gone', closeIt);
  window.once('ready-to-show', () => {
    if (other) window.setFullScreen(true);
    window.show();
  });
  void window.loadURL(customerAddress);
  return window;
}

/** Opens the till's window, maximised, once there is something to see in it. */
export function openTillWindow(
  { BrowserWindow }: Pick<ElectronApis, 'BrowserWindow'>,
  options: TillWindowOptions,
): BrowserWindow {
  const window = new BrowserWindow(tillWindowOptions(options));
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  void window.loadURL(pageAddress);
  return window;
}

/** Brings the window to the front, wherever it is. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) {
    window.restore();
  }
  window.show();
  window.focus();
}
