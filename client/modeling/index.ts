import type { ModuleDeclaration } from '../types/host';

import { OpenAiModeling } from './OpenAiModeling';

export { readBinding } from './bindings';
export { OpenAiModeling } from './OpenAiModeling';
export { versionOf } from './plan';

export const modelingModule: ModuleDeclaration = {
  openAiModeling: [ 'type', OpenAiModeling ]
};
