import { app, dialog, ipcMain, net, safeStorage, session, utilityProcess } from 'electron';

import { startPlugin } from './start';
import type { Started } from './start';

/** What `index.js` calls once the Modeler is ready: the plugin in this very process. */
export function start(): Started {
  return startPlugin({ app, dialog, ipcMain, net, safeStorage, session, utilityProcess }, {
    dist: __dirname,
    version: PLUGIN_VERSION,
    environment: process.env,
    platform: process.platform
  });
}
