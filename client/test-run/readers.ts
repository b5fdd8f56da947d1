import { placeOf } from '../../core/report';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

import type { VariableReader } from './state';

/** A message that lists the readers; null if there are none. */
export function readersPhrase(readers: VariableReader[]): ClientMessage | null {
  const said: ClientMessage[] = readers.map(placeOf);
  const [ first, ...others ] = said;

  return first ? others.reduce((most, last) => message('asking/and', { most, last }), first) : null;
}
