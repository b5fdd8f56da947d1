import { useService } from 'bpmn-js-properties-panel';

import { useSecretChanges } from '../ui/secret-access';

import type { PastedKeys } from './PastedKeys';
import type { Secrets } from './Secrets';

/** Returns the services for secrets and pasted keys; renders again after each change. */
export function useSecrets(): { secrets: Secrets; pasted: PastedKeys } {
  const secrets = useService<Secrets>('openAiSecrets');
  const pasted = useService<PastedKeys>('openAiPastedKeys');

  useSecretChanges();

  return { secrets, pasted };
}
