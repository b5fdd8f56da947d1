import type { TaskInput } from '../task';

import { findSecrets } from './secrets';

/** `lax` and `strict` differ only where the runtime cannot read the deployed diagram. */
export type SecretFilterMode = 'disabled' | 'lax' | 'strict';

/**
 * Whether the runtime may resolve a name: all of them without a filter, else those that the element's own inputs
 * spell out (docs/connector-runtime.md, section 3). Runtimes before 8.9 have no filter: whoever sets one has a newer one.
 */
export function secretFilter(mode: SecretFilterMode, inputs: TaskInput[]): (name: string) => boolean {
  if (mode === 'disabled') {
    return () => true;
  }

  const allowed = new Set(inputs.flatMap(input => findSecrets(input.source ?? '')));

  return name => allowed.has(name);
}
