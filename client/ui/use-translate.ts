import { useService } from 'bpmn-js-properties-panel';

import type { Translate } from '../types/host';

/** Returns the modeler's translation. Outside of a modeler's panel, texts are not translated. */
export function useTranslate(): Translate {
  return useService<Translate>('translate', false) ?? asWritten;
}


// helpers //////////

const asWritten: Translate = text => text;
