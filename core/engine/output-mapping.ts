import type { TaskModel } from '../task';
import { isJsonObject } from '../result';
import type { Json, JsonObject } from '../result';

import { evaluateMappings } from './evaluate-mapping';
import type { Incident, Limit, MappingOptions, MappingWarning } from './types';

/**
 * Where the job's variables end up. `variables`: those that reach the process; `lost`: the names of job variables that end
 * with the task.
 */
export type CompletionOutcome =
  | { kind: 'completed'; variables: JsonObject; lost: string[]; warnings: MappingWarning[] }
  | { kind: 'incident'; incident: Incident; warnings: MappingWarning[] }
  | { kind: 'limit'; limit: Limit; warnings: MappingWarning[] };

type Scopes = { local: JsonObject; outer: JsonObject };

/**
 * Passes the job's variables on when the job completes (docs/connector-runtime.md, section 2.11): with output mappings
 * only their targets, otherwise each variable to the nearest scope that has it, starting at the task itself.
 */
export function completeJob(task: TaskModel, job: JsonObject, scopes: Scopes, options: MappingOptions): CompletionOutcome {
  const mappings = task.outputs.flatMap(({ source, target }) => source === null || target === null ? [] : [ { source, target } ]);

  if (!mappings.length) {
    return propagate(job, scopes.local);
  }

  const scope = { ...scopes.outer, ...scopes.local, ...job };
  const outcome = evaluateMappings(mappings, scope, 'output', { ...options, inputMode: 'combined' });

  if (outcome.kind === 'rejected') {
    return {
      kind: 'incident',
      incident: { type: 'IO_MAPPING_ERROR', message: outcome.rejection.message, field: outcome.rejection.field },
      warnings: outcome.warnings
    };
  }

  if (outcome.kind !== 'mapped') {
    return outcome;
  }

  const targets = mappings.map(mapping => mapping.target);

  return {
    kind: 'completed',
    variables: mergeNested(outcome.values, scope, targets),
    lost: Object.keys(job).filter(name => !Object.hasOwn(outcome.values, name)),
    warnings: outcome.warnings
  };
}


// helpers //////////

/** A variable that the task itself has ends there, unless it already has that value: then the process receives it. */
function propagate(job: JsonObject, local: JsonObject): CompletionOutcome {
  const lost = Object.keys(job).filter(name => Object.hasOwn(local, name) && !isEqual(local[ name ], job[ name ]));

  return {
    kind: 'completed',
    variables: Object.fromEntries(Object.entries(job).filter(([ name ]) => !lost.includes(name))),
    lost,
    warnings: []
  };
}

/** A nested target is added to an existing context; if the existing value is not a context, that level becomes null. */
function mergeNested(values: JsonObject, scope: JsonObject, targets: string[]): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([ name, value ]) => {
    const inner = targets.filter(target => target.startsWith(`${ name }.`)).map(target => target.slice(name.length + 1));
    const present = Object.hasOwn(scope, name) ? scope[ name ] : undefined;

    if (!inner.length || !isJsonObject(value) || present === undefined || present === null) {
      return [ name, value ];
    }

    return [ name, isJsonObject(present) ? { ...present, ...mergeNested(value, present, inner) } : null ];
  }));
}

function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) {
    return true;
  }

  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[ index ]));
  }

  if (!isJsonObject(a) || !isJsonObject(b) || Array.isArray(a) || Array.isArray(b)) {
    return false;
  }

  const keys = Object.keys(a);

  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && isEqual(a[ key ], b[ key ]));
}
