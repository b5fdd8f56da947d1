import type { FeelWarningCode } from '../types';
import type { Outcome, Value } from '../values';
import { Failure, isFailure, typeOf } from '../values';
import type { Place, Run } from './run';

/** Why a list is needed. */
type Use = 'filter' | 'iterate';

/** The list, or the failure of an operator that needs a list. */
export function expectList(run: Run, outcome: Outcome, place: Place, use: Use): Value[] | Failure {
  if (isFailure(outcome) || Array.isArray(outcome)) {
    return outcome;
  }

  return reportFailure(run, 'feel/no-list', place, { found: typeOf(outcome), use });
}

/** A failure whose reason is also reported as a warning. */
export function reportFailure(run: Run, code: FeelWarningCode, place: Place, values: Record<string, string>): Failure {
  run.warn(code, place, values);

  return new Failure(code, values, place.from, place.to);
}
