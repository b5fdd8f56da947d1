import { registerClientExtension, registerClientPlugin, registerCloudBpmnJSPlugin } from 'camunda-modeler-plugin-helpers';

import { createExtension } from './extension';
import { createHostModule, HostFacts, WindowHost } from './host';
import type { BridgeAccess } from './host';
import { openAiTaskModule } from './module';
import { mountSecretManager } from './secrets/manager';
import { createLintPlugin, todayHere } from './validation';

/** Registers the plugin's bpmn-js module and lint rules for Camunda 8 diagrams, and its part in the window around them. */
export function register(source: object, access: BridgeAccess): void {
  const host = new WindowHost();
  const facts = new HostFacts();
  const extension = createExtension({
    source, access, host,
    mountSecretManager: (container, options) => mountSecretManager(container, { ...options, facts })
  });

  registerCloudBpmnJSPlugin({ __depends__: [ openAiTaskModule, createHostModule(access, host, facts) ] });
  registerClientPlugin(createLintPlugin({ today: todayHere, facts }), 'lintRules.cloud-bpmn');

  if (extension) {
    registerClientExtension(extension);
  }
}
