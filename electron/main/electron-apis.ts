/**
 * The parts of Electron that the main process uses, handed in from `main.ts` so that every rule about them can be
 * tried against a stand-in: importing the real module outside Electron starts a download.
 */
export type ElectronApis = Pick<
  typeof import('electron'),
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'MessageChannelMain'
  | 'powerMonitor'
  | 'powerSaveBlocker'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
  | 'utilityProcess'
>;
