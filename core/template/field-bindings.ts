import type { Binding, Condition, Operation } from './types';

export const CHAT = { operation: 'chat' } as const satisfies Condition;
export const MODERATION = { operation: 'moderation' } as const satisfies Condition;
export const CUSTOM = { operation: 'chat', model: 'custom' } as const satisfies Condition;

/** The binding of an input mapping. */
export function input<Target extends string>(target: Target) {
  return { kind: 'input', target } as const satisfies Binding;
}

/** The binding of a task header. */
export function header<Key extends string>(key: Key) {
  return { kind: 'header', key } as const satisfies Binding;
}

export function sameBinding(a: Binding, b: Binding): boolean {
  return bindingKey(a) === bindingKey(b);
}

/** A unique string for each binding, for maps and look-ups. */
export function bindingKey(binding: Binding): string {
  switch (binding.kind) {
  case 'input': return `input:${ binding.target }`;
  case 'header': return `header:${ binding.key }`;
  case 'taskDefinition': return `taskDefinition:${ binding.attribute }`;
  }
}

/** Whether a condition holds for the task's current operation and model. */
export function conditionHolds(
    condition: Condition | undefined,
    operation: Operation,
    model: string | undefined
): boolean {
  if (!condition) {
    return true;
  }

  return condition.operation === operation && (condition.model === undefined || condition.model === model);
}
