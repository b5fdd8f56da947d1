import './panel.css';

import { modelingModule } from '../modeling';
import type { ModuleDeclaration } from '../types/host';
import { validationModule } from '../validation';

import { OpenAiPropertiesProvider } from './OpenAiPropertiesProvider';

export const propertiesPanelModule: ModuleDeclaration = {
  __depends__: [ modelingModule, validationModule ],
  __init__: [ 'openAiPropertiesProvider' ],
  openAiPropertiesProvider: [ 'type', OpenAiPropertiesProvider ]
};
