import './client.css';
import { modelingModule } from './modeling';
import { propertiesPanelModule } from './properties-panel';
import { secretsModule } from './secrets';
import { testRunModule } from './test-run';
import type { ModuleDeclaration } from './types/host';

/** The plugin's bpmn-js module. All state is in services, so every modeler has its own. */
export const openAiTaskModule: ModuleDeclaration = {
  __depends__: [ modelingModule, secretsModule, propertiesPanelModule, testRunModule ]
};
