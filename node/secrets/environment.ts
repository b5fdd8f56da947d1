import type { SecretSource } from '../../core/run';

import { createSecretSource } from './source';
import type { OriginPolicy } from './source';

const PREFIX = 'OPENAI_TASK_SECRET_';

/**
 * The one environment variable that is read for a secret: the prefix, then the name upper-cased, every character other
 * than letters and digits as `_` (docs/contract.md, section 2).
 */
export function environmentVariableOf(name: string): string {
  return PREFIX + name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

/** Secrets from environment variables of the prefix: no other variable is ever read, whatever a diagram asks for. */
export function environmentSecrets(environment: Readonly<Record<string, string | undefined>>, mayTravel: OriginPolicy): SecretSource {
  return createSecretSource(name => environment[ environmentVariableOf(name) ], mayTravel);
}
