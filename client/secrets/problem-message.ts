import type { Problem } from '../../core/result';
import { knownMessage, message } from '../messages';
import type { ClientMessage } from '../messages';

/** The panel's message for a problem with a secret. */
export function problemMessage({ code, values }: Problem): ClientMessage {
  return knownMessage(code, values) ?? message('secret/failed');
}
