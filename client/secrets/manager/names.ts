// not by the folder's door: the guards behind it are of no use in the window
import { isSecretName } from '../../../core/protocol/secret-name';
import type { SecretEntry } from '../../../core/protocol';
import { message } from '../../messages';
import type { ClientMessage } from '../../messages';
import { isKept } from '../../ui/secret-access';

import { problemMessage } from '../problem-message';

/** What is wrong with a name; null: nothing. */
export function nameFault(name: string): ClientMessage | null {
  if (!name) {
    return message('secret-manager/no-name');
  }

  return isSecretName(name) ? null : message('secret-manager/bad-name');
}

/** What is wrong with the name of a new secret: that a kept one has it would replace that one's value. */
export function newNameFault(name: string, secrets: readonly SecretEntry[]): ClientMessage | null {
  const taken = secrets.some(secret => secret.name === name && isKept(secret.state));

  return nameFault(name) ?? (taken ? problemMessage({ code: 'secrets/exists', values: { name } }) : null);
}
