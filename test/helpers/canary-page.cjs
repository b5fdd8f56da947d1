/**
 * Runs in the page before its own script: stands in for the Modeler around the diagram, and collects all that the window
 * holds. What it keeps is on `window.canary`.
 */

'use strict';

/** What the plugin's settings say; the spec sets the endpoint. */
const settings = { 'openai-task.testEndpoint': window.canaryEndpoint, 'openai-task.keepHistory': true };

const listeners = new Map();
const modelers = [];
const kept = [];
const registered = [];

let rendered = false;

window.canary = { injector: null, saveXML, collect };

Object.defineProperty(window, 'plugins', {
  get: () => registered,
  set: plugins => registered.splice(0, registered.length, ...plugins, { type: 'bpmn.modeler.additionalModules', plugin: { __init__: [ 'canary' ], canary: [ 'type', Modeler ] } })
});

/** Whatever modeler is made tells of itself, as the Modeler does. */
function Modeler(injector) {
  const created = { modeler: injector.get('bpmnjs'), tab: { id: 'tab-1', file: { name: 'diagram.bpmn', path: '/diagram.bpmn' } } };

  window.canary.injector = injector;
  modelers.push(created);
  renderExtensions();
  listeners.get('bpmn.modeler.created')?.forEach(listener => listener(created));
}

Modeler.$inject = [ 'injector' ];

/** Client extensions, with the means of the Modeler that a key could go to. */
function renderExtensions() {
  if (rendered) {
    return;
  }

  rendered = true;

  for (const { type, plugin } of registered) {
    if (type === 'client') {
      window.react.render(window.react.createElement(plugin, props()), document.body.appendChild(document.createElement('div')));
    }
  }
}

function props() {
  const keep = async (...args) => void kept.push(structuredClone(args));
  const files = new Map();

  return {
    subscribe(event, listener) {
      listeners.set(event, [ ...listeners.get(event) ?? [], listener ]);

      if (event === 'bpmn.modeler.created') {
        modelers.forEach(created => listener(created));
      }

      return { cancel: () => listeners.set(event, listeners.get(event).filter(each => each !== listener)) };
    },

    config: {
      get: async (key, otherwise) => otherwise,
      set: keep,
      getForFile: async (file, key) => files.get(key),
      setForFile: async (file, key, value) => {
        files.set(key, value);
        await keep(key, value);
      }
    },

    settings: { register: () => settings, get: key => settings[ key ], subscribe: () => () => undefined },
    displayNotification: async notice => void kept.push(String(notice.title), JSON.stringify(notice.content ?? '')),
    log: entry => void kept.push(String(entry.message)),
    triggerAction: async () => undefined
  };
}

async function saveXML() {
  return (await window.canary.injector.get('bpmnjs').saveXML({ format: true })).xml;
}

/** All texts of the window, but for the password field that is being typed into. */
async function collect() {
  const { injector } = window.canary;
  const fields = [ ...document.querySelectorAll('input, textarea, select') ].filter(field => !field.matches('.openai-task-secret-editor input[type=password]'));

  return {
    page: document.documentElement.outerHTML,
    fields: fields.map(field => field.value).join('\n'),
    selection: String(getSelection()),
    storage: [ JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, location.href, JSON.stringify(history.state) ].join('\n'),
    undo: textsIn(injector.get('commandStack')._stack),
    copied: textsIn(injector.get('clipboard').get()),
    diagram: await saveXML(),
    host: textsIn(kept)
  };
}

/** All texts that can be reached from a value. */
function textsIn(root) {
  const seen = new Set();
  const texts = [];
  const open = [ root ];

  while (open.length) {
    const value = open.pop();

    if (typeof value === 'string') {
      texts.push(value);
    } else if (typeof value === 'object' && value !== null && !seen.has(value) && !(value instanceof Node)) {
      seen.add(value);
      open.push(...Object.keys(value), ...Object.values(value));
    }
  }

  return texts.join('\n');
}
