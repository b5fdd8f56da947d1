import './client.css';
import { testRunModule } from './test-run';
import type { ModuleDeclaration } from './types/host';

/** All that the plugin adds to a bpmn-js modeler. State lives in services, so every modeler has its own. */
export const openAiTaskModule: ModuleDeclaration = {
  __depends__: [ testRunModule ]
};
