import { checkStringLength } from '../limits';
import type { Value } from '../values';
import type { FunctionDefinition } from './definition';
import { defineFunction } from './definition';

export const JOIN: readonly FunctionDefinition[] = [
  defineFunction('string join', [ 'list' ], [ 'list' ], ([ list ]) => join(list, null, null, null)),
  defineFunction('string join', [ 'list', 'delimiter' ], [ 'list', 'any' ], ([ list, delimiter ]) => join(list, delimiter, null, null)),
  defineFunction('string join', [ 'list', 'delimiter', 'prefix', 'suffix' ], [ 'list', 'any', 'any', 'any' ], args => join(...args))
];

// helpers //////////

/** Null items are skipped. Prefix and suffix are both given or both absent. */
function join(list: Value[], delimiter: Value, prefix: Value, suffix: Value): Value | undefined {
  const items = list.filter(item => item !== null);

  if (!items.every(item => typeof item === 'string') || !isText(delimiter) || !isText(prefix) || !isText(suffix)
    || (prefix === null) !== (suffix === null)) {
    return undefined;
  }

  const length = items.reduce((total, item) => total + item.length + (delimiter ?? '').length, 0);

  checkStringLength(length);

  return (prefix ?? '') + items.join(delimiter ?? '') + (suffix ?? '');
}

function isText(value: Value): value is string | null {
  return value === null || typeof value === 'string';
}
