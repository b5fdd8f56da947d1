'use strict';

/**
 * The plugin's entries in the Modeler's menu. Called anew whenever the Modeler builds its menu: it only describes, and
 * the actions reach the window as events of these types.
 */
module.exports = app => [
  { label: 'Secrets…', action: () => notify(app, 'openai-task.secrets') },
  { label: 'Import Secrets…', action: () => notify(app, 'openai-task.import-secrets') }
];

function notify(app, type) {
  app.emit('menu:action', 'emit-event', { type, payload: {} });
}
