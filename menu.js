'use strict';

/** The Modeler looks the window's script up by a pattern, and resolves it as an address: it fails in such a path. */
const UNUSABLE = /[()#?%]/;

/**
 * The plugin's entries in the Modeler's menu. Called anew whenever the Modeler builds its menu: it only describes, and
 * the actions reach the window as events of these types.
 */
module.exports = app => [
  ...UNUSABLE.test(__dirname) ? [ { label: 'Not loaded: move the plugin to a path without ( ) # ? %', enabled: false } ] : [],
  { label: 'Secrets…', action: () => notify(app, 'openai-task.secrets') },
  { label: 'Import Secrets…', action: () => notify(app, 'openai-task.import-secrets') }
];

function notify(app, type) {
  app.emit('menu:action', 'emit-event', { type, payload: {} });
}
