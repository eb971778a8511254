import { PassThrough } from 'node:stream';
import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  CustomScheme,
  Rectangle,
  Session,
  UtilityProcess,
  WebContents,
} from 'electron';
import type { ElectronApis } from '../../../electron/main/electron-apis.ts';
import { strict, strictEvents } from './strict.ts';

type Named<T> = Partial<Record<keyof T, unknown>>;

const contentsEvents = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'before-input-event',
  'render-process-gone',
] as const;

/** The web contents of a window, with what was done to it. */
export function fakeContents() {
  const events = strictEvents('webContents', contentsEvents);
  const seen = {
    address: '',
    reloads: 0,
    crashes: 0,
    zoom: 0,
    windowOpenHandler: undefined as ((details: { url: string }) => { action: string }) | undefined,
  };
  const contents = strict('webContents', {
    on: events.on,
    getURL: () => seen.address,
    reload: () => {
      seen.reloads += 1;
    },
    forcefullyCrashRenderer: () => {
      seen.crashes += 1;
    },
    getZoomLevel: () => seen.zoom,
    setZoomLevel: (level: number) => {
      seen.zoom = level;
    },
    setWindowOpenHandler: (handler: (details: { url: string }) => { action: string }) => {
      seen.windowOpenHandler = handler;
    },
  } satisfies Named<WebContents>);
  return { contents: contents as unknown as WebContents, seen, tell: events.tell };
}

/** A window, with what was done to it. */
export function fakeWindow() {
  const events = strictEvents('window', [
    'ready-to-show',
    'closed',
    'unresponsive',
    'responsive',
    'session-end',
  ]);
  const page = fakeContents();
  const seen = { actions: [] as string[], minimised: false, fullScreen: false, destroyed: false };
  const act = (name: string) => () => {
    seen.actions.push(name);
  };
  const window = strict('window', {
    webContents: page.contents,
    on: events.on,
    once: events.once,
    loadURL: async (address: string) => {
      page.seen.address = address;
    },
    maximize: act('maximize'),
    show: act('show'),
    focus: act('focus'),
    restore: act('restore'),
    isMinimized: () => seen.minimised,
    isFullScreen: () => seen.fullScreen,
    setFullScreen: (on: boolean) => {
      seen.fullScreen = on;
    },
    isDestroyed: () => seen.destroyed,
    destroy: () => {
      seen.destroyed = true;
    },
    getBounds: () => ({ x: 0, y: 0, width: 1366, height: 768 }),
  } satisfies Named<BrowserWindow>);
  return { window: window as unknown as BrowserWindow, seen, page, tell: events.tell };
}

/** The host's process, with what was said to it. */
export function fakeUtilityProcess() {
  const events = strictEvents('utilityProcess', ['message', 'exit']);
  const seen = { sent: [] as { message: unknown; ports: unknown[] }[], killed: false };
  const child = strict('utilityProcess', {
    on: events.on,
    once: events.once,
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    postMessage: (message: unknown, ports: unknown[] = []) => {
      seen.sent.push({ message, ports });
    },
    kill: () => {
      seen.killed = true;
      return true;
    },
  } satisfies Named<UtilityProcess>);
  return { child: child as unknown as UtilityProcess, seen, tell: events.tell };
}

/** The default session, with what was set on it. */
export function fakeSession() {
  const events = strictEvents('session', ['will-download']);
  const seen = {
    requestHandler: undefined as Parameters<Session['setPermissionRequestHandler']>[0] | undefined,
    checkHandler: undefined as Parameters<Session['setPermissionCheckHandler']>[0] | undefined,
    deviceHandler: undefined as Parameters<Session['setDevicePermissionHandler']>[0] | undefined,
    spellChecker: true,
    cleared: [] as unknown[],
    handlers: new Map<string, (request: Request) => Response | Promise<Response>>(),
  };
  const session = strict('session', {
    on: events.on,
    setPermissionRequestHandler: (handler: typeof seen.requestHandler) => {
      seen.requestHandler = handler;
    },
    setPermissionCheckHandler: (handler: typeof seen.checkHandler) => {
      seen.checkHandler = handler;
    },
    setDevicePermissionHandler: (handler: typeof seen.deviceHandler) => {
      seen.deviceHandler = handler;
    },
    setSpellCheckerEnabled: (enabled: boolean) => {
      seen.spellChecker = enabled;
    },
    clearStorageData: async (options: unknown) => {
      seen.cleared.push(options);
    },
    protocol: strict('session.protocol', {
      handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
        seen.handlers.set(scheme, handler);
      },
    }),
  } satisfies Named<Session>);
  return { session: session as unknown as Session, seen, tell: events.tell };
}

interface FakeElectronOptions {
  /** Whether another Haat on this profile runs already. */
  readonly alreadyRunning?: boolean;
  readonly packaged?: boolean;
  /** Screens beside the one that the till is on. */
  readonly screens?: readonly { readonly id: number; readonly bounds: Rectangle }[];
}

/**
 * Electron as the shell sees it. What must come before `ready` fails after it and the other way round, as in
 * Electron; what the shell did is kept in order in `calls`.
 */
export function fakeElectron({
  alreadyRunning = false,
  packaged = false,
  screens = [],
}: FakeElectronOptions = {}) {
  const calls: string[] = [];
  let ready = false;
  let makeReady: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => {
    makeReady = () => {
      ready = true;
      resolve();
    };
  });
  function onlyReady(what: string): void {
    if (!ready) throw new Error(`${what} before the app is ready`);
  }
  function onlyBeforeReady(what: string): void {
    if (ready) throw new Error(`${what} after the app is ready`);
  }

  const appEvents = strictEvents('app', [
    'window-all-closed',
    'web-contents-created',
    'second-instance',
    'child-process-gone',
    'will-quit',
  ]);
  const powerEvents = strictEvents('powerMonitor', ['shutdown'], () => onlyReady('powerMonitor'));
  const ipcEvents = strictEvents('ipcMain', ['haat:connect']);
  const session = fakeSession();
  const windows: (ReturnType<typeof fakeWindow> & { options: BrowserWindowConstructorOptions })[] = [];
  const hosts: (ReturnType<typeof fakeUtilityProcess> & { fork: unknown[] })[] = [];
  const schemes: CustomScheme[] = [];
  const awake = new Set<number>();
  const opened: string[] = [];
  let channels = 0;

  class FakeBrowserWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      onlyReady('BrowserWindow');
      const made = fakeWindow();
      windows.push({ ...made, options });
      appEvents.tell('web-contents-created', {}, made.page.contents);
      // biome-ignore lint/correctness/noConstructorReturn: `new` must give the stand-in, as it gives a window.
      return made.window as unknown as FakeBrowserWindow;
    }
  }

  class FakeMessageChannel {
    readonly port1: unknown;
    readonly port2: unknown;
    constructor() {
      onlyReady('MessageChannelMain');
      channels += 1;
      this.port1 = `page end ${channels}`;
      this.port2 = `host end ${channels}`;
    }
  }

  const apis = strict('electron', {
    app: strict('app', {
      on: appEvents.on,
      isPackaged: packaged,
      setPath: (name: string, path: string) => {
        onlyBeforeReady('setPath');
        calls.push(`setPath ${name} ${path}`);
      },
      requestSingleInstanceLock: () => {
        calls.push('requestSingleInstanceLock');
        return !alreadyRunning;
      },
      whenReady: () => whenReady,
      getVersion: () => '1.2.3',
      quit: () => {
        calls.push('quit');
      },
      exit: () => {
        calls.push('exit');
      },
    } satisfies Named<App>),
    BrowserWindow: FakeBrowserWindow,
    dialog: strict('dialog', {}),
    ipcMain: strict('ipcMain', { on: ipcEvents.on }),
    Menu: strict('Menu', {
      setApplicationMenu: (menu: unknown) => {
        onlyBeforeReady('setApplicationMenu');
        calls.push(`setApplicationMenu ${menu}`);
      },
    }),
    MessageChannelMain: FakeMessageChannel,
    powerMonitor: strict('powerMonitor', { on: powerEvents.on }),
    powerSaveBlocker: strict('powerSaveBlocker', {
      start: (kind: string) => {
        onlyReady('powerSaveBlocker');
        calls.push(`powerSaveBlocker ${kind}`);
        awake.add(7);
        return 7;
      },
      stop: (id: number) => awake.delete(id),
    }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (declared: CustomScheme[]) => {
        onlyBeforeReady('registerSchemesAsPrivileged');
        calls.push('registerSchemesAsPrivileged');
        schemes.push(...declared);
      },
    }),
    screen: strict('screen', {
      getDisplayMatching: () => ({ id: 1 }),
      getAllDisplays: () => [{ id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } }, ...screens],
    }),
    session: {
      get defaultSession() {
        onlyReady('defaultSession');
        return session.session;
      },
    },
    shell: strict('shell', {
      openPath: async (path: string) => {
        opened.push(path);
        return '';
      },
      openExternal: async (address: string) => {
        opened.push(address);
      },
    }),
    utilityProcess: strict('utilityProcess', {
      fork: (...fork: unknown[]) => {
        onlyReady('utilityProcess.fork');
        const host = { ...fakeUtilityProcess(), fork };
        hosts.push(host);
        return host.child;
      },
    }),
  } satisfies Record<keyof ElectronApis, unknown>);

  return {
    apis: apis as unknown as ElectronApis,
    calls,
    schemes,
    windows,
    hosts,
    session,
    awake,
    opened,
    app: appEvents.tell,
    power: powerEvents.tell,
    ipc: ipcEvents.tell,
    async becomeReady() {
      makeReady();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
