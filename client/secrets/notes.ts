import type { KeyCheck, Reply } from '../../core/protocol';
import type { Problem } from '../../core/result';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

import { problemMessage } from './problem-message';

/** A note in a secret's form. `alert`: a key that was refused. */
export type Note = { said: ClientMessage; kind: 'hint' | 'error' | 'alert' };

export function note(said: ClientMessage, kind: Note[ 'kind' ] = 'hint'): Note {
  return { said, kind };
}

export function problemNote(problem: Problem): Note {
  return note(problemMessage(problem), 'error');
}

/** The note for the API's response to a key (docs/user-interface.md, section 4), or for the reason why no request was sent. */
export function checkNote(reply: Reply<KeyCheck>): Note {
  if (!reply.ok) {
    return problemNote(reply.problem);
  }

  const { outcome, origin, status } = reply.value;

  return note(
    message(`secret/check-${ outcome }`, { host: origin.replace(/^https?:\/\//, ''), status: String(status ?? '') }),
    outcome === 'wrong-key' ? 'alert' : 'hint'
  );
}
