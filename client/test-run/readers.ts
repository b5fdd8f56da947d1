import { message, knownMessage } from '../messages';
import type { ClientMessage } from '../messages';
import type { VariableReader } from './state';

/** A reader in words: "the prompt" is called *prompt*, an output *output `name`*. */
export function readerPhrase({ where }: Pick<VariableReader, 'where'>): ClientMessage {
  const output = /^output:(.*)$/s.exec(where)?.[ 1 ];

  if (output !== undefined) {
    return message('reader/output', { name: output });
  }

  return knownMessage(`reader/${ where }`) ?? message('reader/input', { name: where });
}

/** Several readers as one phrase; null where there is none. */
export function readersPhrase(readers: VariableReader[]): ClientMessage | null {
  const said = readers.map(readerPhrase);
  const [ first, ...others ] = said;

  return first ? others.reduce((most, last) => message('asking/and', { most, last }), first) : null;
}

