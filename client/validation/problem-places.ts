/** Counts, sorts, and places the problems of a task. Pure: no diagram, no panel. */

import type { Diagnostic, Severity } from '../../core/validation';
import { FIELDS, HIDDEN_VALUES, isFieldId } from '../../core/template';
import type { FieldId } from '../../core/template';

/** Where a problem is shown: under a field, or with those of the task as a whole. */
export type Place = FieldId | 'task';

/** The number of problems by severity. Infos are advice and do not count. */
export type Count = { errors: number; warnings: number };

const SEVERITIES: readonly Severity[] = [ 'error', 'warning', 'info' ];

export function countOf(problems: readonly Diagnostic[]): Count {
  const number = (severity: Severity) => problems.filter(problem => problem.severity === severity).length;

  return { errors: number('error'), warnings: number('warning') };
}

/** The worst severity that counts; null if there is none. */
export function worstOf({ errors, warnings }: Count): 'error' | 'warning' | null {
  return errors ? 'error' : warnings ? 'warning' : null;
}

/** Sorts the worst first, otherwise keeps the order of the rules. */
export function bySeverity(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/**
 * The place of a problem, given the visible fields. Problems of hidden template inputs and of inputs left over from the
 * other operation are shown at the operation; the rest (template, added inputs and outputs) at the task.
 */
export function placeOf(field: string, shown: ReadonlySet<string>): Place {
  const near = field === 'internal_custom_model' ? [ field, 'internal_model', 'operation' ] : [ field, 'operation' ];

  return isFieldId(field) || HIDDEN_FIELDS.has(field)
    ? near.find((candidate): candidate is FieldId => isFieldId(candidate) && shown.has(candidate)) ?? 'task'
    : 'task';
}

/** The problems by the place that shows them. */
export function placeAll(problems: readonly Diagnostic[], shown: ReadonlySet<string>): ReadonlyMap<Place, Diagnostic[]> {
  const placed = new Map<Place, Diagnostic[]>();

  for (const problem of problems) {
    const place = placeOf(problem.field, shown);

    placed.set(place, [ ...placed.get(place) ?? [], problem ]);
  }

  return placed;
}

/** The places with a problem that counts: the worst first, then from top to bottom. */
export function placesInOrder(problems: readonly Diagnostic[], shown: ReadonlySet<string>): Place[] {
  const order: readonly Place[] = [ ...FIELDS.map(({ id }) => id), 'task' ];

  const places = SEVERITIES.slice(0, 2).flatMap(severity => problems
    .filter(problem => problem.severity === severity)
    .map(problem => placeOf(problem.field, shown))
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));

  return [ ...new Set(places) ];
}

/** The place after or before the last visited one; the first or last place if that one no longer has a problem. */
export function nextPlace(places: readonly Place[], last: Place | null, step: 1 | -1): Place | null {
  const index = last === null ? -1 : places.indexOf(last);

  if (index === -1) {
    return (step === 1 ? places[ 0 ] : places.at(-1)) ?? null;
  }

  return places[ (index + step + places.length) % places.length ] ?? null;
}


// helpers //////////

const HIDDEN_FIELDS: ReadonlySet<string> = new Set(HIDDEN_VALUES.map(({ id }) => id));
