import type { ModuleDeclaration } from '../types/host';
import { createHostModule } from '../host';
import { modelingModule } from '../modeling';

import { PastedKeys } from './PastedKeys';
import { Secrets } from './Secrets';

/** What a modeler knows of secrets. Without a host module beside it, nothing is known. */
export const secretsModule: ModuleDeclaration = {
  __depends__: [ createHostModule(), modelingModule ],
  openAiSecrets: [ 'type', Secrets ],
  openAiPastedKeys: [ 'type', PastedKeys ]
};
