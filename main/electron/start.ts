import path from 'node:path';

import type { Electron } from './api';
import { openChannel } from './channel';
import { createServices } from './services';
import type { ServicesOptions } from './services';

/** What came of a start. `unsupported`: this Modeler is too old to let the window reach us. */
export type Started = 'started' | 'unsupported' | 'running';

const PRELOAD_ID = 'openai-task';

/** Set on the app, for the folder may be installed twice, and each copy has its own modules. */
const RUNNING = Symbol.for('camunda-modeler-openai-task');

/**
 * Puts the plugin together in the Modeler's main process. Called once the app is ready, before its window is there
 * (docs/modeler-host.md, section 1).
 */
export function startPlugin(electron: Electron, options: ServicesOptions): Started {
  const { app, session, ipcMain } = electron;
  const { defaultSession } = session;

  if (typeof defaultSession.registerPreloadScript !== 'function') {
    return 'unsupported';
  }

  if (Reflect.get(app, RUNNING) === true) {
    return 'running';
  }

  const { createPage, dispose } = createServices(electron, options);
  const closePage = openChannel({ ipcMain, app, createHandlers: createPage });

  app.once('will-quit', () => {
    closePage();
    dispose();
  });

  defaultSession.registerPreloadScript({ type: 'frame', id: PRELOAD_ID, filePath: path.join(options.dist, 'preload.js') });
  Reflect.set(app, RUNNING, true);

  return 'started';
}
