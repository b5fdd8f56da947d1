/** Registers the plugin's bpmn-js module and its lint rules for Camunda 8 diagrams. Runs once, when the Modeler evaluates the script. */

import { registerClientPlugin, registerCloudBpmnJSPlugin } from 'camunda-modeler-plugin-helpers';

import { createHostModule } from './host';
import { openAiTaskModule } from './module';
import { createLintPlugin, todayHere } from './validation';

registerCloudBpmnJSPlugin({ __depends__: [ openAiTaskModule, createHostModule(window) ] });
registerClientPlugin(createLintPlugin(todayHere), 'lintRules.cloud-bpmn');
