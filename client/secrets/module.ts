import type { ModuleDeclaration } from '../types/host';
import { createHostModule } from '../host';
import { modelingModule } from '../modeling';

import { PastedKeys } from './PastedKeys';
import { Secrets } from './Secrets';

/** The secrets of a modeler. Without a host module, no secret is known. */
export const secretsModule: ModuleDeclaration = {
  __depends__: [ createHostModule(), modelingModule ],
  openAiSecrets: [ 'type', Secrets ],
  openAiPastedKeys: [ 'type', PastedKeys ]
};
