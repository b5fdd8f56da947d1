import { OPENAI_ORIGIN } from '../../../core/connector';
import type { SecretEntry } from '../../../core/protocol';
import { isKept } from '../state-phrase';

import type { Place, RowAction } from './places';

/**
 * What can be done with a secret. What comes from elsewhere is changed there; nothing is changed while the file cannot
 * be read (`writable` false), and of a secret that cannot be opened only the value can be replaced.
 */
export function actionsOf({ state, origins }: SecretEntry, writable: boolean): RowAction[] {
  if (!writable || !isKept(state)) {
    return [ 'check' ];
  }

  if (state === 'locked') {
    return [ 'change', 'delete' ];
  }

  const approved = origins.some(origin => origin !== OPENAI_ORIGIN);

  return approved ? [ 'change', 'rename', 'check', 'forget', 'delete' ] : [ 'change', 'rename', 'check', 'delete' ];
}

/** Where the focus goes when the secret at `index` goes: to the next one, else the one before, else to adding. */
export function placeAfter(secrets: readonly SecretEntry[], index: number): Place {
  const next = secrets[ index + 1 ] ?? secrets[ index - 1 ];

  return next ? `${ actionsOf(next, true)[ 0 ] ?? 'check' }:${ next.name }` : 'add';
}
