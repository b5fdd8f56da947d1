// not from the folder's index, which would load guards that the window does not need
import { isSecretName } from '../../../core/protocol/secret-name';
import type { SecretEntry } from '../../../core/protocol';
import { message } from '../../messages';
import type { ClientMessage } from '../../messages';
import { isKept } from '../../ui/secret-access';

import { problemMessage } from '../problem-message';

/** Returns what is wrong with a name; null if nothing is. */
export function checkName(name: string): ClientMessage | null {
  if (!name) {
    return message('secret-manager/no-name');
  }

  return isSecretName(name) ? null : message('secret-manager/bad-name');
}

/** Returns what is wrong with the name of a new secret: a name in use would replace that secret's value. */
export function checkNewName(name: string, secrets: readonly SecretEntry[]): ClientMessage | null {
  const taken = secrets.some(secret => secret.name === name && isKept(secret.state));

  return checkName(name) ?? (taken ? problemMessage({ code: 'secrets/exists', values: { name } }) : null);
}
