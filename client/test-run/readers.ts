import { phrase, knownPhrase } from './phrase';
import type { Phrase } from './phrase';
import type { VariableReader } from './state';

/** A reader in words: "the prompt" is called *prompt*, an output *output `name`*. */
export function readerPhrase({ where }: Pick<VariableReader, 'where'>): Phrase {
  const output = /^output:(.*)$/s.exec(where)?.[ 1 ];

  if (output !== undefined) {
    return phrase('reader/output', { name: output });
  }

  return knownPhrase(`reader/${ where }`) ?? phrase('reader/input', { name: where });
}

/** Several readers as one phrase; null where there is none. */
export function readersPhrase(readers: VariableReader[]): Phrase | null {
  const said = readers.map(readerPhrase);
  const [ first, ...others ] = said;

  return first ? others.reduce((most, last) => phrase('asking/and', { most, last }), first) : null;
}

