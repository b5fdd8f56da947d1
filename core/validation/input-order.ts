import type { TaskInput, TaskModel } from '../model';

import { namesIn } from './code';
import { isFeel } from './is-feel';

/** An input that reads another one which the engine evaluates only later: it sees null, or an outer variable. */
export type LateInput = { field: string; reads: string };

/** The inputs that read what stands behind them (connector runtime notes, section 2, point 5). */
export function lateInputs(task: TaskModel): LateInput[] {
  return task.inputs.flatMap((input, index) => {
    const earlier = new Set(task.inputs.slice(0, index).map(rootOf));
    const later = task.inputs.slice(index + 1).map(rootOf).filter(root => !earlier.has(root) && root !== rootOf(input));
    const reads = later.find(root => readsOf(input).has(root));

    return reads === undefined ? [] : { field: input.target ?? '', reads };
  });
}

/** The targets in an order in which each input stands behind those it reads; otherwise as they are. */
export function orderedInputs(task: TaskModel): string[] {
  const waiting = [ ...task.inputs ];
  const placed: TaskInput[] = [];

  while (waiting.length) {
    const next = waiting.findIndex(input => !waiting.some(other => other !== input && readsOf(input).has(rootOf(other))));

    placed.push(...waiting.splice(Math.max(next, 0), 1));
  }

  return placed.map(({ target }) => target ?? '');
}


// helpers //////////

function rootOf({ target }: TaskInput): string {
  return (target ?? '').split('.')[ 0 ] ?? '';
}

function readsOf({ source }: TaskInput): Set<string> {
  return source !== null && isFeel(source) ? namesIn(source.slice(1)) : new Set();
}
