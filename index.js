'use strict';

/**
 * What the Modeler reads before it is ready: what the plugin consists of, and one listener. Nothing else happens here: a
 * second start of the Modeler runs it as well, and so does whatever merely looks at the package.
 */
module.exports = {
  name: 'openai-task',
  script: './dist/client.js',
  style: './dist/client.css',
  menu: './menu.js'
};

/** Part of the build. */
const MAIN = './dist/main.js';

electronApp()?.once('ready', () => {
  try {
    if (require(MAIN).start() === 'unsupported') {
      console.error('[openai-task] cannot run tasks: that needs Camunda Modeler 5.36 or later');
    }
  } catch (error) {

    // the window then edits and validates, and says why it cannot run
    console.error('[openai-task] cannot run tasks:', error instanceof Error ? error.message : 'unknown');
  }
});

/** Electron's app; undefined where this file is read by anything else. */
function electronApp() {
  try {
    return require('electron').app;
  } catch {
    return undefined;
  }
}
