import { environmentVariableOf, findSecrets } from '../../core/connector';
import type { SecretState } from '../../core/protocol';
import type { Diagnostic } from '../../core/validation';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

import { containsKey } from './keys';
import { stateMessage } from './state-message';

/** The kinds of text in the API key. */
export type KeyText =
  | { kind: 'nothing' }
  | { kind: 'expression' }
  | { kind: 'literal' }
  | { kind: 'secrets'; names: string[] };

/** The line below the field and its link, which edits the secret `name` or moves the field's content to a secret. */
export type FieldLine = { said: ClientMessage; link: { does: 'edit'; label: ClientMessage; name: string } | { does: 'move'; label: ClientMessage } | null };

type Known = {
  connected: boolean;

  /** Whether the host can store a value. */
  keeps: boolean;
  stateOf: (name: string) => SecretState | null;

  /** Whether a key was pasted and held back. */
  pasted: boolean;

  /** Whether a rule reports the key in the field, with the same fix. */
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

/** Describes the line below the API key (docs/user-interface.md, section 4); null if there is none. */
export function describeFieldLine(text: string, known: Known): FieldLine | null {
  const read = readKeyText(text);
  const move = known.keeps ? { does: 'move', label: message('secret/move') } as const : null;

  if (known.pasted) {
    return { said: message('secret/pasted'), link: move };
  }

  switch (read.kind) {
  case 'nothing': return null;
  case 'expression': return { said: message('secret/expression'), link: null };
  case 'literal': return known.reported ? null : { said: message('secret/literal'), link: move };
  case 'secrets': return known.connected ? describeSecret(read.names, known) : { said: message('secret/no-bridge'), link: null };
  }
}

/**
 * Leaves out the problem that the line already shows: it names the secret without a value and links to adding one. Both
 * read the names in the same order, so that is the first such problem.
 */
export function omitLineProblem(text: string, problems: readonly Diagnostic[]): Diagnostic[] {
  const shown = readKeyText(text).kind === 'secrets' ? problems.findIndex(({ rule }) => rule === 'secret/no-value-here') : -1;

  return problems.filter((_, index) => index !== shown);
}


// helpers //////////

/** Of several secrets, describes the first without a value or, if all have one, the first. */
function describeSecret(names: readonly string[], { stateOf, keeps }: Known): FieldLine | null {
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
