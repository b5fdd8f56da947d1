import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { EventBus } from '../types/host';

import type { PastedKeys } from './PastedKeys';
import { SECRETS_CHANGED } from './Secrets';
import type { Secrets } from './Secrets';

/** What is known of secrets; renders again whenever it changes. */
export function useSecrets(): { secrets: Secrets; pasted: PastedKeys } {
  const eventBus = useService<EventBus>('eventBus');
  const secrets = useService<Secrets>('openAiSecrets');
  const pasted = useService<PastedKeys>('openAiPastedKeys');
  const [ , render ] = useState({});

  useEffect(() => {
    const listener = () => render({});

    eventBus.on(SECRETS_CHANGED, listener);

    // for what came in since the first rendering
    listener();

    return () => eventBus.off(SECRETS_CHANGED, listener);
  }, [ eventBus ]);

  return { secrets, pasted };
}
