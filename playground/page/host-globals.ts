import * as common from '@bpmn-io/properties-panel';
import * as root from '@bpmn-io/properties-panel/preact';
import * as compat from '@bpmn-io/properties-panel/preact/compat';
import * as hooks from '@bpmn-io/properties-panel/preact/hooks';
import * as jsxRuntime from '@bpmn-io/properties-panel/preact/jsx-runtime';
import * as bpmn from 'bpmn-js-properties-panel';

/** What a plugin's script leaves for the Modeler. */
export type RegisteredPlugin = { type: string; plugin: unknown };

const NOTHING = (): null => null;

/**
 * Gives the window what the Modeler gives it before any plugin runs (docs/modeler-host.md, section 6). There is no React
 * here: its place is taken by the panel's Preact, and the components of the Modeler show nothing.
 */
export function installHostGlobals(target: object): void {
  Object.assign(target, {
    react: { ...compat, React: compat },
    components: { Fill: NOTHING, Modal: NOTHING, Overlay: NOTHING, Section: NOTHING },
    vendor: { propertiesPanel: { common, preact: { root, compat, hooks, jsxRuntime }, bpmn } },
    plugins: []
  });
}

/** The bpmn-js modules that plugins registered for Camunda 8 diagrams. */
export function registeredModules(source: object): unknown[] {
  return registeredPlugins(source)
    .filter(({ type }) => CLOUD_MODULE_TYPES.includes(type))
    .map(({ plugin }) => plugin);
}

/** What plugins registered for the window around the diagrams: components. */
export function registeredExtensions(source: object): unknown[] {
  return registeredPlugins(source)
    .filter(({ type }) => type === 'client')
    .map(({ plugin }) => plugin);
}


// helpers //////////

const CLOUD_MODULE_TYPES = [ 'bpmn.modeler.additionalModules', 'bpmn.cloud.modeler.additionalModules' ];

function registeredPlugins(source: object): RegisteredPlugin[] {
  const plugins: unknown = Reflect.get(source, 'plugins');

  return Array.isArray(plugins) ? plugins.filter(isRegisteredPlugin) : [];
}

function isRegisteredPlugin(value: unknown): value is RegisteredPlugin {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}
