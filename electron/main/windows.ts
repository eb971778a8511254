import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { pageAddress } from './addresses.ts';
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
    webPreferences: {
      preload: options.preload,
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
      devTools: options.devTools,
    },
  };
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
