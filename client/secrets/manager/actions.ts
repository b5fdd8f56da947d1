import { OPENAI_ORIGIN } from '../../../core/connector';
import type { SecretEntry, SecretList } from '../../../core/protocol';
import { isKept } from '../../ui/secret-access';

import type { Place, RowAction } from './places';

/**
 * What can be done with a secret. What comes from elsewhere is changed there; nothing is changed while the file cannot
 * be read, and of a secret that cannot be opened only the value can be replaced. Addresses are approved in native
 * dialogs: without those, none is there to be forgotten.
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

/** Where the focus goes when the secret at `index` goes: to the next one, else the one before, else to adding. */
export function placeAfter(list: SecretList, index: number): Place {
  const { secrets } = list;
  const next = secrets[ index + 1 ] ?? secrets[ index - 1 ];

  return next ? `${ actionsOf(next, list)[ 0 ] ?? 'check' }:${ next.name }` : 'add';
}
