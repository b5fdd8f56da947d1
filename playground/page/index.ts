/** The page's script: does what the Modeler's window does, in the same order. */

import 'camunda-bpmn-js/dist/assets/camunda-cloud-modeler.css';
import './page.css';

import { createApp } from './app';
import { connect, offerBridge } from './bridge';
import { installHostGlobals, registeredExtensions, registeredModules } from './host-globals';
import { loadPlugin } from './load-plugin';
import { create } from './toolbar';

const WORDS = {
  noToken: 'This address has no key to the playground. Open the address that npm start printed: it ends with #key=….',
  noPlugin: 'The built plugin is missing: dist/client.js could not be loaded. Run npm run build, then reload this page.',
  lost: 'The playground has ended, so nothing can be run. Start it again with npm start and open the address that it prints.'
};

async function start(root: HTMLElement): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('key');

  if (!token) {
    root.append(create('p', { className: 'playground-message' }, WORDS.noToken));

    return;
  }

  const connection = connect(token);

  installHostGlobals(window);
  offerBridge(window, connection.bridge);

  const loaded = await loadPlugin();
  const templates = await loadTemplates();
  const toolbar = createApp(root, {
    modules: registeredModules(window),
    extensions: registeredExtensions(window),
    templates
  });

  if (!loaded) {
    toolbar.showNotice(WORDS.noPlugin);
  }

  connection.onLost(() => toolbar.showNotice(WORDS.lost));

  const host = await connection.bridge.describe();

  if (host.ok) {
    toolbar.showTarget(host.value);
  }
}

/** The official templates; an empty list where this checkout has none. */
async function loadTemplates(): Promise<unknown[]> {
  const response = await fetch('/templates.json');

  return response.ok ? response.json() : [];
}

const root = document.getElementById('app');

if (root) {
  void start(root);
}
