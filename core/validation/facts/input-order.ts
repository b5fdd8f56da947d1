import type { TaskInput, TaskModel } from '../../task';

import { namesIn } from '../text/feel-code';
import { isFeel } from '../../engine';
import { lazy } from '../lazy';

/** An input that reads another input, which the engine evaluates only later: it gets null or an outer variable. */
export type LateInput = { field: string; reads: string };

/** The inputs that read inputs defined after them (docs/connector-runtime.md, section 2.5). */
export function lateInputs(task: TaskModel): LateInput[] {
  const roots = task.inputs.map(rootOf);

  return task.inputs.flatMap((input, index) => {
    if (!isFeel(input.source ?? '')) {
      return [];
    }

    const names = lazy(() => readsOf(input));

    // most sources do not contain the name of a later input
    const reads = roots.find((root, at) => at > index && input.source?.includes(root) && root !== roots[ index ]
      && roots.indexOf(root) > index && names().has(root));

    return reads === undefined ? [] : { field: input.target ?? '', reads };
  });
}

/** The targets, sorted so that each input follows those that it reads; otherwise in their current order. */
export function orderedInputs(task: TaskModel): string[] {
  const waiting = [ ...task.inputs ];
  const reads = new Map(waiting.map(input => [ input, readsOf(input) ]));
  const placed: TaskInput[] = [];

  while (waiting.length) {
    const next = waiting.findIndex(input => !waiting.some(other => other !== input && reads.get(input)?.has(rootOf(other))));

    placed.push(...waiting.splice(Math.max(next, 0), 1));
  }

  return placed.map(({ target }) => target ?? '');
}

/** The variable that an input writes, fully or in part. */
export function rootOf({ target }: TaskInput): string {
  return target?.split('.', 1)[ 0 ] ?? '';
}


// helpers //////////

function readsOf({ source }: TaskInput): Set<string> {
  return source !== null && isFeel(source) ? namesIn(source.slice(1)) : new Set();
}
