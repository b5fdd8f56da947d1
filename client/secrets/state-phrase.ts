import type { SecretEntry, SecretState } from '../../core/protocol';
import { phrase } from '../test-run/phrase';
import type { Phrase } from '../test-run/phrase';

import { environmentVariableOf } from './environment-variable';

/** Where a secret's value comes from, in words. */
export function statePhrase(name: string, state: SecretEntry[ 'state' ]): Phrase {
  switch (state) {
  case 'stored':
  case 'session': return phrase(`secret/${ state }`);
  case 'environment': return phrase('secret/environment', { variable: environmentVariableOf(name) });
  case 'file':
  case 'locked': return phrase(`secret/${ state }`, { name });
  }
}

/** Whether a secret is kept by this plugin; what comes from elsewhere is changed there. */
export function isKept(state: SecretState | null): boolean {
  return state === 'stored' || state === 'session' || state === 'locked';
}
