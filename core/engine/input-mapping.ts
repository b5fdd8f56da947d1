import type { TaskModel } from '../task';
import type { JsonObject } from '../result';

import { findRejection } from './deployment';
import { evaluateMappings } from './evaluate-mapping';
import type { MappingOutcome } from './evaluate-mapping';
import type { MappingOptions } from './types';

/**
 * The local variables that the engine creates before it creates the job, from the process variables in scope. A diagram
 * that does not deploy is rejected first.
 */
export function mapInputs(task: TaskModel, variables: JsonObject, options: MappingOptions): MappingOutcome {
  const rejection = findRejection(task);

  if (rejection) {
    return { kind: 'rejected', rejection, warnings: [] };
  }

  const mappings = task.inputs.flatMap(({ source, target }) => source === null || target === null ? [] : [ { source, target } ]);

  return evaluateMappings(mappings, variables, 'input', options);
}
