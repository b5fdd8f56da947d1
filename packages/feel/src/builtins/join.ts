import { MAX_TEXT } from '../interpret/operators';
import { tooLarge } from '../stop';
import type { Value } from '../values';
import type { Builtin } from './builtin';
import { define } from './builtin';

export const JOIN: readonly Builtin[] = [
  define('string join', [ 'list' ], [ 'list' ], ([ list ]) => join(list, null, null, null)),
  define('string join', [ 'list', 'delimiter' ], [ 'list', 'any' ], ([ list, delimiter ]) => join(list, delimiter, null, null)),
  define('string join', [ 'list', 'delimiter', 'prefix', 'suffix' ], [ 'list', 'any', 'any', 'any' ], args => join(...args))
];

// helpers //////////

/** Nulls among the items are skipped. Prefix and suffix come together or not at all. */
function join(list: Value[], delimiter: Value, prefix: Value, suffix: Value): Value | undefined {
  const items = list.filter(item => item !== null);

  if (!items.every(item => typeof item === 'string') || !isText(delimiter) || !isText(prefix) || !isText(suffix)
    || (prefix === null) !== (suffix === null)) {
    return undefined;
  }

  const length = items.reduce((total, item) => total + item.length + (delimiter ?? '').length, 0);

  if (length > MAX_TEXT) {
    throw tooLarge('text', MAX_TEXT);
  }

  return (prefix ?? '') + items.join(delimiter ?? '') + (suffix ?? '');
}

function isText(value: Value): value is string | null {
  return value === null || typeof value === 'string';
}
