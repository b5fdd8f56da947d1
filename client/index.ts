/** Registers the plugin's bpmn-js module for Camunda 8 diagrams. Runs once, when the Modeler evaluates the script. */

import { registerCloudBpmnJSPlugin } from 'camunda-modeler-plugin-helpers';

import { createHostModule } from './host';
import { openAiTaskModule } from './module';

registerCloudBpmnJSPlugin({ __depends__: [ openAiTaskModule, createHostModule(window) ] });
