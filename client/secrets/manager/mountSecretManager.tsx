import { render } from '@bpmn-io/properties-panel/preact';

import type { Bridge } from '../../../core/protocol';
import type { HostFacts } from '../../host';

import { SecretManager } from './components/SecretManager';

export type SecretManagerOptions = {
  bridge: Bridge;

  /** What checking a key tells of the models is for the rules, too. */
  facts: Pick<HostFacts, 'learnModels'>;

  /** `import`: the choice of a file comes first. */
  start: 'list' | 'import';

  /** Ends the dialog around it: what it was opened for is over. */
  close: () => void;
};

/**
 * Shows the secrets of this computer in a container of whoever calls: the Modeler's own dialog, outside of any panel.
 * Returns what takes it away; a file that was chosen but not imported is forgotten then.
 */
export function mountSecretManager(container: HTMLElement, options: SecretManagerOptions): () => void {
  render(<SecretManager { ...options } />, container);

  return () => render(null, container);
}
