import type { SecretEntry, SecretState } from '../../core/protocol';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

import { environmentVariableOf } from './environment-variable';

/** Where a secret's value comes from, in words. */
export function statePhrase(name: string, state: SecretEntry[ 'state' ]): ClientMessage {
  switch (state) {
  case 'stored':
  case 'session': return message(`secret/${ state }`);
  case 'environment': return message('secret/environment', { variable: environmentVariableOf(name) });
  case 'file':
  case 'locked': return message(`secret/${ state }`, { name });
  }
}

/** Whether a secret is kept by this plugin; what comes from elsewhere is changed there. */
export function isKept(state: SecretState | null): boolean {
  return state === 'stored' || state === 'session' || state === 'locked';
}
