import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} from 'electron';
import { dataFolder, profileFolder } from '../host/data-folder.ts';
import { systemClock } from './clock.ts';
import { externalHosts } from './external-links.ts';
import { tillFolders } from './settings.ts';
import { startShell } from './shell.ts';

const bundleFolder = join(import.meta.dirname, '..');

const folders = tillFolders({
  argv: process.argv,
  usualDataFolder: dataFolder(process.platform, process.env),
  usualConfigFolder: profileFolder(process.platform, process.env),
});

startShell(
  {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    MessageChannelMain,
    powerMonitor,
    powerSaveBlocker,
    protocol,
    screen,
    session,
    shell,
    utilityProcess,
  },
  {
    ...folders,
    bundleFolder,
    icon: join(bundleFolder, '..', 'build', 'icons', '512x512.png'),
    environment: process.env,
    externalHosts,
    clock: systemClock,
  },
);
