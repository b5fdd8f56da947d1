import { environmentVariableOf } from '../../core/connector';
import type { SecretEntry } from '../../core/protocol';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

/** The message that names the source of a secret's value. */
export function stateMessage(name: string, state: SecretEntry[ 'state' ]): ClientMessage {
  switch (state) {
  case 'stored':
  case 'session': return message(`secret/${ state }`);
  case 'environment': return message('secret/environment', { variable: environmentVariableOf(name) });
  case 'file':
  case 'locked': return message(`secret/${ state }`, { name });
  }
}
