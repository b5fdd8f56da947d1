import type { TaskModel } from '../../core/task';

/** The parts of a task that determine the request. */
const REQUEST_PARTS = [ 'operation', 'inputs', 'platformVersion' ] as const;

/** The parts of a task that turn a response into an outcome. */
const MAPPING_PARTS = [ 'outputs', 'headers', 'retries', 'catchScopes' ] as const;

/** Whether two readings of a task make the same request. */
export function sameRequest(a: TaskModel, b: TaskModel): boolean {
  return same(a, b, REQUEST_PARTS);
}

/** Whether two readings of a task map a response in the same way. */
export function sameMapping(a: TaskModel, b: TaskModel): boolean {
  return same(a, b, MAPPING_PARTS);
}


// helpers //////////

/** Both come from the same reader, so equal data has equal text. */
function same(a: TaskModel, b: TaskModel, parts: readonly (keyof TaskModel)[]): boolean {
  return parts.every(part => JSON.stringify(a[ part ]) === JSON.stringify(b[ part ]));
}
