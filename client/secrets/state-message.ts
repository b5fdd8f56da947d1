import { environmentVariableOf } from '../../core/connector';
import type { SecretEntry } from '../../core/protocol';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

/** Where a secret's value comes from, in words. */
export function stateMessage(name: string, state: SecretEntry[ 'state' ]): ClientMessage {
  switch (state) {
  case 'stored':
  case 'session': return message(`secret/${ state }`);
  case 'environment': return message('secret/environment', { variable: environmentVariableOf(name) });
  case 'file':
  case 'locked': return message(`secret/${ state }`, { name });
  }
}
