import { isAtLeast } from '../engine';
import type { TaskInput } from '../model';

import { findSecrets } from './secrets';

/** `lax` and `strict` differ only where the runtime cannot read the deployed diagram. */
export type SecretFilterMode = 'disabled' | 'lax' | 'strict';

/**
 * Whether the runtime may resolve a name: all of them without a filter, else those that the element's own inputs
 * spell out. Runtimes before 8.9 have no filter (connector runtime notes, section 3).
 */
export function secretFilter(mode: SecretFilterMode, inputs: TaskInput[], platformVersion?: string | null): (name: string) => boolean {
  if (mode === 'disabled' || !isAtLeast(platformVersion, '8.9')) {
    return () => true;
  }

  const allowed = new Set(inputs.flatMap(input => findSecrets(input.source ?? '')));

  return name => allowed.has(name);
}
