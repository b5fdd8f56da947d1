import './panel.css';

import { modelingModule } from '../modeling';
import type { ModuleDeclaration } from '../types/host';

import { OpenAiPropertiesProvider } from './OpenAiPropertiesProvider';

export const propertiesPanelModule: ModuleDeclaration = {
  __depends__: [ modelingModule ],
  __init__: [ 'openAiPropertiesProvider' ],
  openAiPropertiesProvider: [ 'type', OpenAiPropertiesProvider ]
};
