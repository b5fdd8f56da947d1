import { message } from '../result';
import type { RunRecord, RunWarning } from '../run';

import type { ReportMessage } from './codes';

import { placeOf } from './places';

/**
 * What became null outside of the result expression, place by place. One null causes others: the first reason
 * of a place is the one to fix.
 */
export function nullsOf({ warnings }: RunRecord): ReportMessage[] {
  const places = new Map<string, ReportMessage>();

  for (const warning of warnings) {
    if (warning.where !== 'resultExpression' && !places.has(warning.where)) {
      places.set(warning.where, message('result/became-null-at', { place: placeOf(warning), reason: reasonOf(warning) }));
    }
  }

  return [ ...places.values() ];
}

/** The reason that a warning gives. */
export function reasonOf({ code, values }: RunWarning): ReportMessage {
  return message(code, values);
}
