/**
 * Registers the plugin's bpmn-js module and lint rules for Camunda 8 diagrams, and its part in the window around them.
 * Runs once, when the Modeler evaluates the script.
 */

import { registerClientExtension, registerClientPlugin, registerCloudBpmnJSPlugin } from 'camunda-modeler-plugin-helpers';

import { createExtension } from './extension';
import { createHostModule, HostFacts, takeBridge, WindowHost } from './host';
import { openAiTaskModule } from './module';
import { mountSecretManager } from './secrets/manager';
import { createLintPlugin, todayHere } from './validation';

const access = takeBridge(window);
const host = new WindowHost();
const facts = new HostFacts();
const extension = createExtension({ source: window, access, host, mountSecretManager });

registerCloudBpmnJSPlugin({ __depends__: [ openAiTaskModule, createHostModule(access, host, facts) ] });
registerClientPlugin(createLintPlugin({ today: todayHere, facts }), 'lintRules.cloud-bpmn');

if (extension) {
  registerClientExtension(extension);
}
