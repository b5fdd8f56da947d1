import type { RunRecord, RunWarning } from '../../core/run';

import { knownMessage, message } from '../messages';
import type { ClientMessage } from '../messages';
import { readerPhrase } from './readers';

/**
 * What became null outside of the result expression, place by place. A null drags others behind it: the first reason of
 * a place is the one to mend.
 */
export function nullsOf({ warnings }: RunRecord): ClientMessage[] {
  const places = new Map<string, ClientMessage>();

  for (const warning of warnings) {
    const reason = warning.where === 'resultExpression' || places.has(warning.where) ? null : reasonOf(warning);

    if (reason) {
      places.set(warning.where, message('result/became-null-at', { place: readerPhrase(warning), reason }));
    }
  }

  return [ ...places.values() ];
}

/** A warning in words; null where we have none. */
export function reasonOf({ code, values }: RunWarning): ClientMessage | null {
  return knownMessage(code, values);
}
