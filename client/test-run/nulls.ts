import type { RunRecord, RunWarning } from '../../core/run';

import { knownPhrase, phrase } from './phrase';
import type { Phrase } from './phrase';
import { readerPhrase } from './readers';

/**
 * What became null outside of the result expression, place by place. A null drags others behind it: the first reason of
 * a place is the one to mend.
 */
export function nullsOf({ warnings }: RunRecord): Phrase[] {
  const places = new Map<string, Phrase>();

  for (const warning of warnings) {
    const reason = warning.where === 'resultExpression' || places.has(warning.where) ? null : reasonOf(warning);

    if (reason) {
      places.set(warning.where, phrase('result/became-null-at', { place: readerPhrase(warning), reason }));
    }
  }

  return [ ...places.values() ];
}

/** A warning in words; null where we have none. */
export function reasonOf({ code, values }: RunWarning): Phrase | null {
  return knownPhrase(code, values);
}
