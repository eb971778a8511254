import { contextBridge, ipcRenderer } from 'electron';
import { exposeLink } from './link.ts';

exposeLink({ contextBridge, ipcRenderer, window });
