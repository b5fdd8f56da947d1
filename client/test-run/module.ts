import type { ModuleDeclaration } from '../types/host';
import { createHostModule } from '../host';

import { KeptRuns } from './KeptRuns';
import { MappingLoop } from './MappingLoop';
import { OffScreen } from './OffScreen';
import { ProcessVariables } from './ProcessVariables';
import { TestRun } from './TestRun';

/**
 * The services of the test run, for a modeler that has a properties panel. Without a host module there is no
 * bridge, and the panel shows that nothing can be run. The service `openAiSecrets` must come from another module.
 */
export const testRunModule: ModuleDeclaration = {
  __depends__: [ createHostModule() ],
  __init__: [ 'openAiTestRun', 'openAiMappingLoop', 'openAiOffScreenRuns', 'openAiKeptRuns' ],
  openAiTestRun: [ 'type', TestRun ],
  openAiMappingLoop: [ 'type', MappingLoop ],
  openAiOffScreenRuns: [ 'type', OffScreen ],
  openAiKeptRuns: [ 'type', KeptRuns ],
  openAiProcessVariables: [ 'type', ProcessVariables ]
};
