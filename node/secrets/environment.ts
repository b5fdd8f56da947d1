import { environmentVariableOf } from '../../core/connector';
import type { SecretSource } from '../../core/run';

import { createSecretSource } from './source';
import type { OriginPolicy } from './source';

/** Secrets from environment variables of the prefix: no other variable is ever read, whatever a diagram asks for. */
export function environmentSecrets(environment: Readonly<Record<string, string | undefined>>, mayTravel: OriginPolicy): SecretSource {
  return createSecretSource(name => environment[ environmentVariableOf(name) ], mayTravel);
}
