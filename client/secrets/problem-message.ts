import type { Problem } from '../../core/result';
import { knownMessage, message } from '../messages';
import type { ClientMessage } from '../messages';

/** What a problem with a secret says in the panel. */
export function problemMessage({ code, values }: Problem): ClientMessage {
  return knownMessage(code, values) ?? message('secret/failed');
}
