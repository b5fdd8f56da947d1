'use strict';

const { version } = require('./package.json');

/** The Modeler looks the window's script up by a pattern, and resolves it as an address: it fails in such a path. */
const UNUSABLE = /[()#?%]/;

/** The main process's part leaves it on the app once it runs. */
const RUNNING = Symbol.for('camunda-modeler-openai-task');

/**
 * The plugin's entries in the Modeler's menu. Called anew whenever the Modeler builds its menu: it only describes. What
 * an entry does begins in the window: the Modeler hands such events on to it, and opens one where none is open.
 */
module.exports = app => [
  ...UNUSABLE.test(__dirname) ? [ { label: 'Not loaded: move the plugin to a path without ( ) # ? %', enabled: false } ] : [],
  ...app?.[ RUNNING ] === true
    ? [
      { label: 'Secrets…', action: () => emit(app, 'openAiTask.manageSecrets') },
      { label: 'Import secrets…', action: () => emit(app, 'openAiTask.importSecrets') }
    ]
    : [ { label: 'No secrets, no test runs: the main part does not run. It needs Camunda Modeler 5.36 or later', enabled: false } ],
  { label: `Version ${ version }`, enabled: false }
];

/** The Modeler's own entries take this way, also where the window's scripts may no longer call the action of that name. */
function emit(app, type) {
  app.emit('menu:action', 'emit-event', { type });
}
