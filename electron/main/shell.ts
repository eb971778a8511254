import { join } from 'node:path';
import type { BrowserWindow, UtilityProcess } from 'electron';
import { pageOrigin, recoveryAddress } from './addresses.ts';
import type { Clock } from './clock.ts';
import type { ElectronApis } from './electron-apis.ts';
import { hostEnvironment } from './host-environment.ts';
import { createHostProcess } from './host-process.ts';
import { createLog, openLogFile } from './log-file.ts';
import { guardNavigation } from './navigation.ts';
import { connectPages } from './page-connection.ts';
import { declarePageScheme, servePage } from './page-protocol.ts';
import { recoverPage } from './page-recovery.ts';
import { closeHostBeforeQuitting } from './quitting.ts';
import { restrictSession } from './session-rules.ts';
import type { TillFolders } from './settings.ts';
import { createSpoolProcesses } from './spool-process.ts';
import { handleWindowKeys } from './window-keys.ts';
import { openCustomerWindow, openTillWindow, showWindow } from './windows.ts';

export interface ShellSettings extends TillFolders {
  /** Where the bundles lie: `main/`, `preload/`, `host/` and `renderer/` below it. */
  readonly bundleFolder: string;
  readonly icon: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly externalHosts: ReadonlySet<string>;
  readonly clock: Clock;
}

/** The name of the host's process in the task manager and in the news of its end. */
const hostServiceName = 'Haat host';
const spoolServiceName = 'Haat Windows printing';

/**
 * Starts Haat in Electron. Called while the entry module is evaluated, which is before Electron is ready: the
 * scheme and the missing menu cannot be set later.
 *
 * Every window asks for the sandbox itself. `app.enableSandbox()` would add nothing but to take `--no-sandbox` back,
 * and Haat would not start where a system forbids user namespaces and the AppImage therefore passes it.
 */
export function startShell(electron: ElectronApis, settings: ShellSettings): void {
  const { app } = electron;
  app.setPath('userData', settings.profileFolder);
  declarePageScheme(electron.protocol);
  electron.Menu.setApplicationMenu(null);
  // The lock belongs to the profile, so it is asked for after the profile is set.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const customer: CustomerDoor = { open: () => undefined };
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents, {
      externalHosts: settings.externalHosts,
      openExternal: (address) => void electron.shell.openExternal(address),
      openDataFolder: () => void electron.shell.openPath(settings.dataFolder),
      openCustomerWindow: () => customer.open(),
    });
  });
  void app.whenReady().then(() => openTill(electron, settings, customer));
}

/** Opens the customer's window once there is a till to open it from. */
interface CustomerDoor {
  open: () => void;
}

function openTill(electron: ElectronApis, settings: ShellSettings, customer: CustomerDoor): void {
  const { app, powerSaveBlocker } = electron;
  const log = createLog(openLogFile(join(settings.configFolder, 'logs', 'shell.log')), () => new Date());
  const session = electron.session.defaultSession;
  restrictSession(session);
  servePage(session.protocol, join(settings.bundleFolder, 'renderer'));

  const look = {
    preload: join(settings.bundleFolder, 'preload', 'preload.cjs'),
    icon: settings.icon,
    devTools: !app.isPackaged,
  };
  const window = openTillWindow(electron, look);
  customer.open = oneCustomerWindow(electron, window, look);
  const spoolProcesses = createSpoolProcesses({
    fork: () => forkSpoolProcess(electron, settings),
    createChannel: () => new electron.MessageChannelMain(),
  });
  const host = createHostProcess({
    fork: () => forkHost(electron, settings),
    clock: settings.clock,
    log,
    onGivenUp: async (reason) => {
      if (!window.isDestroyed()) {
        await window.loadURL(recoveryAddress(reason));
      }
    },
    clearPageStorage: async () => {
      await session.clearStorageData({ origin: pageOrigin, storages: ['indexdb'] });
      window.webContents.reload();
    },
    startSpoolProcess: spoolProcesses.start,
  });

  connectPages(electron, { host, log });
  handleWindowKeys(window);
  recoverPage(window, { dialog: electron.dialog, clock: settings.clock, log });
  app.on('second-instance', () => showWindow(window));
  app.on('child-process-gone', (_event, { type, name, reason }) => {
    if (type !== 'Utility') return;
    if (name === hostServiceName) host.reportGone(reason);
    if (name === spoolServiceName) spoolProcesses.reportGone(reason);
  });
  closeHostBeforeQuitting(electron, { window, host });

  const awake = powerSaveBlocker.start('prevent-display-sleep');
  window.once('closed', () => powerSaveBlocker.stop(awake));
}

/** One window, however often it is asked for. */
function oneCustomerWindow(
  electron: ElectronApis,
  till: BrowserWindow,
  look: Parameters<typeof openCustomerWindow>[2],
): () => void {
  let open: BrowserWindow | undefined;
  return () => {
    if (open && !open.isDestroyed()) showWindow(open);
    else open = openCustomerWindow(electron, till, look);
  };
}

function forkHost({ app, utilityProcess }: ElectronApis, settings: ShellSettings): UtilityProcess {
  const log = openLogFile(join(settings.configFolder, 'logs', 'host.log'));
  const child = utilityProcess.fork(
    join(settings.bundleFolder, 'host', 'utility.js'),
    ['--data', settings.dataFolder, '--config', settings.configFolder, '--version', app.getVersion()],
    {
      serviceName: hostServiceName,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: hostEnvironment(settings.environment),
    },
  );
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once('exit', () => log.end());
  return child;
}

/** In a process of its own, so that a printer driver that goes wrong ends it and not the host. */
function forkSpoolProcess({ utilityProcess }: ElectronApis, settings: ShellSettings): UtilityProcess {
  return utilityProcess.fork(join(settings.bundleFolder, 'windows', 'program.js'), [], {
    serviceName: spoolServiceName,
    stdio: 'ignore',
    env: hostEnvironment(settings.environment),
  });
}
