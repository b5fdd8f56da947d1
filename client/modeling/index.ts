import type { ModuleDeclaration } from '../types/host';

import { ExactUndo } from './ExactUndo';
import { OpenAiModeling } from './OpenAiModeling';
import { TaskChanges } from './TaskChanges';

export { readBinding } from './bindings';
export { OpenAiModeling } from './OpenAiModeling';
export { versionOf } from './plan';
export { TaskChanges } from './TaskChanges';

export const modelingModule: ModuleDeclaration = {
  __init__: [ 'openAiExactUndo' ],
  openAiExactUndo: [ 'type', ExactUndo ],
  openAiModeling: [ 'type', OpenAiModeling ],
  openAiTaskChanges: [ 'type', TaskChanges ]
};
