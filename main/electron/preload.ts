import { contextBridge, ipcRenderer } from 'electron';

import { exposeBridge } from './expose-bridge';

/** Runs in the sandbox of each page of the Modeler, before the page's own scripts. Other frames get nothing. */
if (window.top === window) {
  exposeBridge({ contextBridge, ipcRenderer, random: array => crypto.getRandomValues(array) });
}
