import { message } from '../../messages';
import type { ClientMessage } from '../../messages';

/** What to say once a value is kept. */
export function saveMessage(name: string, state: 'stored' | 'session'): ClientMessage {
  return message(`secret-manager/saved-${ state }`, { name });
}
