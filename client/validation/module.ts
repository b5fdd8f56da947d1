import type { ModuleDeclaration } from '../types/host';
import { modelingModule } from '../modeling';
import { secretsModule } from '../secrets';

import { CanvasBadges } from './CanvasBadges';
import { LiveValidation } from './LiveValidation';
import { ProblemFocus } from './ProblemFocus';
import { QuickFixes } from './QuickFixes';

/** The services of live validation. */
export const validationModule: ModuleDeclaration = {
  __depends__: [ modelingModule, secretsModule ],
  __init__: [ 'openAiLiveValidation', 'openAiProblemFocus', 'openAiProblemBadges' ],
  openAiLiveValidation: [ 'type', LiveValidation ],
  openAiProblemFocus: [ 'type', ProblemFocus ],
  openAiProblemBadges: [ 'type', CanvasBadges ],
  openAiQuickFixes: [ 'type', QuickFixes ]
};
