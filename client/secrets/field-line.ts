import { environmentVariableOf, findSecrets } from '../../core/connector';
import type { SecretState } from '../../core/protocol';
import type { Diagnostic } from '../../core/validation';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

import { containsKey } from './keys';
import { stateMessage } from './state-message';

/** What the API key's text is about. */
export type KeyText =
  | { kind: 'nothing' }
  | { kind: 'expression' }
  | { kind: 'literal' }
  | { kind: 'secrets'; names: string[] };

/** The line under the field, and what its link does: edit the secret `name`, or make one of what the field holds. */
export type FieldLine = { said: ClientMessage; link: { does: 'edit'; label: ClientMessage; name: string } | { does: 'move'; label: ClientMessage } | null };

type Known = {
  connected: boolean;

  /** Whether the host can keep a value. */
  keeps: boolean;
  stateOf: (name: string) => SecretState | null;

  /** A key was pasted and held back. */
  pasted: boolean;

  /** A rule reports the key that the field holds, with the same cure. */
  reported: boolean;
};

/** Reads the stored text of the API key. A leading `=` is FEEL. */
export function readKeyText(text: string): KeyText {
  if (containsKey(text)) {
    return { kind: 'literal' };
  }

  const names = findSecrets(text);

  if (names.length) {
    return { kind: 'secrets', names };
  }

  return { kind: text.startsWith('=') ? 'expression' : 'nothing' };
}

/** What is to be said under the API key (docs/user-interface.md, section 4); null where there is nothing to say. */
export function fieldLine(text: string, known: Known): FieldLine | null {
  const read = readKeyText(text);
  const move = known.keeps ? { does: 'move', label: message('secret/move') } as const : null;

  if (known.pasted) {
    return { said: message('secret/pasted'), link: move };
  }

  switch (read.kind) {
  case 'nothing': return null;
  case 'expression': return { said: message('secret/expression'), link: null };
  case 'literal': return known.reported ? null : { said: message('secret/literal'), link: move };
  case 'secrets': return known.connected ? secretLine(read.names, known) : { said: message('secret/no-bridge'), link: null };
  }
}

/**
 * The problems of the API key that the line leaves to the list below the field. Which secret has no value here it says
 * itself, with the way to add one; both read the names in the same order, so that is the first of them.
 */
export function besidesLine(text: string, problems: readonly Diagnostic[]): Diagnostic[] {
  const said = readKeyText(text).kind === 'secrets' ? problems.findIndex(({ rule }) => rule === 'secret/no-value-here') : -1;

  return problems.filter((_, index) => index !== said);
}


// helpers //////////

/** Of several secrets the first without a value is what matters, else the first. */
function secretLine(names: readonly string[], { stateOf, keeps }: Known): FieldLine | null {
  const name = names.find(each => stateOf(each) === 'missing') ?? names[ 0 ] ?? '';
  const state = stateOf(name);

  const edit = (code: 'secret/change' | 'secret/add') => keeps ? { does: 'edit', label: message(code), name } as const : null;

  switch (state) {
  case null: return null;
  case 'missing': return keeps
    ? { said: message('secret/missing', { name }), link: edit('secret/add') }
    : { said: message('secret/missing-kept-elsewhere', { name, variable: environmentVariableOf(name) }), link: null };
  case 'environment':
  case 'file': return { said: stateMessage(name, state), link: null };
  case 'stored':
  case 'session':
  case 'locked': return { said: stateMessage(name, state), link: edit('secret/change') };
  }
}
