import { phrase } from '../../test-run/phrase';
import type { Phrase } from '../../test-run/phrase';

/** What to say once a value is kept. */
export function savedPhrase(name: string, state: 'stored' | 'session'): Phrase {
  return phrase(`secret-manager/saved-${ state }`, { name });
}
