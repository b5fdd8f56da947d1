'use strict';

/** What the Modeler reads before it is ready: what the plugin consists of, and one listener. Nothing else happens here. */

const { existsSync } = require('node:fs');
const path = require('node:path');

const MAIN = path.join(__dirname, 'dist', 'main.js');

module.exports = {
  name: 'openai-task',
  script: './dist/client.js',
  style: './dist/client.css'
};

electronApp()?.once('ready', () => {
  if (existsSync(MAIN)) {
    require(MAIN);
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
