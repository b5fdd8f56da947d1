import { message } from '../../messages';
import type { ClientMessage } from '../../messages';

/** The message after a value is saved. */
export function saveMessage(name: string, state: 'stored' | 'session'): ClientMessage {
  return message(`secret-manager/saved-${ state }`, { name });
}
