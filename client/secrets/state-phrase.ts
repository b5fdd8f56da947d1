import { environmentVariableOf } from '../../core/connector';
import type { SecretEntry } from '../../core/protocol';
import { phrase } from '../test-run/phrase';
import type { Phrase } from '../test-run/phrase';


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
