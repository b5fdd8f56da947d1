import { render } from '@bpmn-io/properties-panel/preact';

import type { Bridge } from '../../../core/protocol';
import type { HostFacts } from '../../host';

import { SecretManager } from './components/SecretManager';

export type SecretManagerOptions = {
  bridge: Bridge;

  /** Receives the models that checking a key returns, for the rules. */
  facts: Pick<HostFacts, 'learnModels'>;

  /** `import`: opens with the choice of a file. */
  start: 'list' | 'import';

  /** Closes the dialog around it. */
  close: () => void;
};

/**
 * Renders the secrets of this computer into the caller's container: the Modeler's own dialog, outside of any panel.
 * Returns a function that removes them and forgets a file that was chosen but not imported.
 */
export function mountSecretManager(container: HTMLElement, options: SecretManagerOptions): () => void {
  render(<SecretManager { ...options } />, container);

  return () => render(null, container);
}
