import type { Problem } from '../../core/result';
import { knownPhrase, phrase } from '../test-run/phrase';
import type { Phrase } from '../test-run/phrase';

/** What a problem with a secret says in the panel. */
export function problemPhrase({ code, values }: Problem): Phrase {
  return knownPhrase(code, values) ?? phrase('secret/failed');
}
