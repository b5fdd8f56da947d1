import './panel.css';

import type { ModuleDeclaration } from '../types/host';
import { modelingModule } from '../modeling';
import { validationModule } from '../validation';

import { OpenAiPropertiesProvider } from './OpenAiPropertiesProvider';

export const propertiesPanelModule: ModuleDeclaration = {
  __depends__: [ modelingModule, validationModule ],
  __init__: [ 'openAiPropertiesProvider' ],
  openAiPropertiesProvider: [ 'type', OpenAiPropertiesProvider ]
};
