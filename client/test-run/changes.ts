import type { TaskModel } from '../../core/task';

/** What the request is made of. */
const REQUEST_PARTS = [ 'operation', 'inputs', 'platformVersion' ] as const;

/** What turns a response into an outcome. */
const MAPPING_PARTS = [ 'outputs', 'headers', 'retries', 'catchScopes' ] as const;

/** Whether two readings of a task make the same request. */
export function sameRequest(a: TaskModel, b: TaskModel): boolean {
  return same(a, b, REQUEST_PARTS);
}

/** Whether two readings of a task make the same outcome of one response. */
export function sameMapping(a: TaskModel, b: TaskModel): boolean {
  return same(a, b, MAPPING_PARTS);
}


// helpers //////////

/** Both come from the same reader: equal data has equal text. */
function same(a: TaskModel, b: TaskModel, parts: readonly (keyof TaskModel)[]): boolean {
  return parts.every(part => JSON.stringify(a[ part ]) === JSON.stringify(b[ part ]));
}
