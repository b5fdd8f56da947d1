import { useService } from 'bpmn-js-properties-panel';

import type { Translate } from '../types/host';

/** The modeler's translation. Outside of a modeler's panel there is none: texts are shown as they are written. */
export function useTranslate(): Translate {
  return useService<Translate>('translate', false) ?? asWritten;
}


// helpers //////////

const asWritten: Translate = text => text;
