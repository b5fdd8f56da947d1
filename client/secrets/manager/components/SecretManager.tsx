import { useRef } from '@bpmn-io/properties-panel/preact/hooks';

import { MessageText } from '../../../ui/MessageText';

import { useManager } from '../manager';
import type { SecretManagerOptions } from '../mountSecretManager';

import { ImportSecrets } from './ImportSecrets';
import { SecretList } from './SecretList';

/** The secrets of this computer: a list in which to change them, or the import of a file. */
export function SecretManager(options: SecretManagerOptions) {
  const root = useRef<HTMLDivElement>(null);
  const manager = useManager(options, root);
  const { open, said, announced, close } = manager;

  // close the innermost first: the next Escape closes the dialog
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <div ref={ root } class="openai-task openai-task-secret-manager" onKeyDown={ onKeyDown }>
      <div class="openai-task-hidden" role="status">{ announced ? <MessageText message={ announced } /> : null }</div>
      <p class="openai-task-secret-done">{ said ? <MessageText message={ said } /> : null }</p>
      { open === 'import' ? <ImportSecrets manager={ manager } /> : <SecretList manager={ manager } /> }
    </div>
  );
}
