/** What the plugin registers when the Modeler evaluates it, for specs that put it together as the Modeler does. */

import { register } from '../../client/register';
import type { ModuleDeclaration } from '../../client/types/host';
import type { LintPlugin } from '../../client/validation/lint/createLintPlugin';

export type Registration = { type: string; plugin: unknown };

type Platform = 'cloud' | 'platform';

/** All that is registered, without a bridge to the Modeler's main process. */
export function registrations(): Registration[] {
  const plugins: Registration[] = [];

  Reflect.set(window, 'plugins', plugins);
  register({}, { ok: false, reason: 'no-bridge' });
  Reflect.deleteProperty(window, 'plugins');

  return plugins;
}

/** The modules that the Modeler puts into a tab of that platform (docs/modeler-host.md, section 3). */
export function modulesFor(platform: Platform, registered = registrations()): ModuleDeclaration[] {
  return pluginsOf<ModuleDeclaration>(registered, [ 'bpmn.modeler.additionalModules', `bpmn.${ platform }.modeler.additionalModules` ]);
}

/** The plugins that the Modeler lints the diagrams of that platform with. */
export function lintPluginsFor(platform: Platform, registered = registrations()): LintPlugin[] {
  return pluginsOf<LintPlugin>(registered, [ platform === 'cloud' ? 'lintRules.cloud-bpmn' : 'lintRules.bpmn' ]);
}


// helpers //////////

/** The type says what the plugin is. */
function pluginsOf<Plugin>(registered: readonly Registration[], types: readonly string[]): Plugin[] {
  return registered.filter(({ type }) => types.includes(type)).map(({ plugin }) => plugin as Plugin);
}
