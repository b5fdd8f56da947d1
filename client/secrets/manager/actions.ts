import { OPENAI_ORIGIN } from '../../../core/connector';
import type { SecretEntry, SecretList } from '../../../core/protocol';
import { isKept } from '../../ui/secret-access';

import type { Place, RowAction } from './places';

/**
 * The actions for a secret. A value from another source is changed there; nothing can be changed while the file cannot be
 * read; a secret that cannot be decrypted can only be replaced or deleted. Addresses are approved in native dialogs:
 * without dialogs there are no approvals to forget.
 */
export function actionsOf({ state, origins }: SecretEntry, { problem, noDialogs }: SecretList): RowAction[] {
  if (problem || !isKept(state)) {
    return [ 'check' ];
  }

  if (state === 'locked') {
    return [ 'change', 'delete' ];
  }

  const approved = !noDialogs && origins.some(origin => origin !== OPENAI_ORIGIN);

  return approved ? [ 'change', 'rename', 'check', 'forget', 'delete' ] : [ 'change', 'rename', 'check', 'delete' ];
}

/** The focus after the secret at `index` is deleted: the next secret, else the previous one, else the button to add one. */
export function placeAfter(list: SecretList, index: number): Place {
  const { secrets } = list;
  const next = secrets[ index + 1 ] ?? secrets[ index - 1 ];

  return next ? `${ actionsOf(next, list)[ 0 ] ?? 'check' }:${ next.name }` : 'add';
}
