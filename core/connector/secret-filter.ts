import type { TaskInput } from '../task';

import { findSecrets } from './secret-references';

/** `lax` and `strict` differ only if the runtime cannot read the deployed diagram. */
export type SecretFilterMode = 'disabled' | 'lax' | 'strict';

/**
 * Whether the runtime resolves a name: without a filter every name, otherwise those that the element's own inputs
 * spell out (docs/connector-runtime.md, section 3). Runtimes before 8.9 have no filter, so a set filter implies a newer one.
 */
export function secretFilter(mode: SecretFilterMode, inputs: TaskInput[]): (name: string) => boolean {
  if (mode === 'disabled') {
    return () => true;
  }

  const allowed = new Set(inputs.flatMap(input => findSecrets(input.source ?? '')));

  return name => allowed.has(name);
}
