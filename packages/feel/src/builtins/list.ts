import { bounded } from '../interpret/lists';
import { compareOrder, equalityKey, isComparable, isEqual, isSame } from '../interpret/compare';
import { decimal, isFailure } from '../values';
import type { Decimal, FeelFunction, Value } from '../values';
import type { Builtin, Environment } from './builtin';
import { define, illegal } from './builtin';

export const LIST: readonly Builtin[] = [
  define('list contains', [ 'list', 'element' ], [ 'list', 'any' ], ([ list, element ]) => list.some(item => isSame(item, element))),
  define('count', [ 'list' ], [ 'list' ], ([ list ]) => decimal(list.length)),
  define('min', [ 'list' ], [ 'list' ], ([ list ], environment) => extreme(list, -1, environment), { variadic: true }),
  define('max', [ 'list' ], [ 'list' ], ([ list ], environment) => extreme(list, 1, environment), { variadic: true }),
  ...[ 'and', 'all' ].map(name => define(name, [ 'list' ], [ 'list' ], ([ list ]) => decide(list, false), { variadic: true })),
  ...[ 'or', 'any' ].map(name => define(name, [ 'list' ], [ 'list' ], ([ list ]) => decide(list, true), { variadic: true })),
  define('sublist', [ 'list', 'start' ], [ 'list', 'number' ], ([ list, start ], environment) =>
    start.sign === 0 ? illegal('0', environment) : slice(list, indexOf(list, start.toInt()), list.length)),
  define('sublist', [ 'list', 'start', 'length' ], [ 'list', 'number', 'number' ], ([ list, start, length ], environment) => {
    const from = indexOf(list, start.toInt());

    return start.sign === 0 ? illegal('0', environment) : slice(list, from, from + length.toInt());
  }),
  define('append', [ 'list', 'items' ], [ 'list', 'list' ], ([ list, items ], { run }) => {
    bounded(run, list.length + items.length);

    return [ ...list, ...items ];
  }, { variadic: true }),
  define('concatenate', [ 'lists' ], [ 'list' ], ([ lists ], environment) => flat(lists, environment), { variadic: true }),
  define('insert before', [ 'list', 'position', 'newItem' ], [ 'list', 'number', 'any' ], ([ list, position, item ], environment) => {
    const index = indexOf(list, position.toInt());

    return position.sign === 0 ? illegal('0', environment) : [ ...slice(list, 0, index), item, ...slice(list, index, list.length) ];
  }),
  define('remove', [ 'list', 'position' ], [ 'list', 'number' ], ([ list, position ], environment) => {
    const index = position.toInt();

    return position.sign === 0
      ? illegal('0', environment)
      : [ ...slice(list, 0, indexOf(list, index)), ...slice(list, indexOf(list, index + 1), list.length) ];
  }),
  define('reverse', [ 'list' ], [ 'list' ], ([ list ]) => [ ...list ].reverse()),
  define('index of', [ 'list', 'match' ], [ 'list', 'any' ], ([ list, match ]) =>
    list.flatMap((item, index) => isEqual(item, match) ? [ decimal(index + 1) ] : [])),
  define('union', [ 'lists' ], [ 'list' ], ([ lists ], environment) => distinct(flat(lists, environment)), { variadic: true }),
  define('distinct values', [ 'list' ], [ 'list' ], ([ list ]) => distinct(list)),
  define('duplicate values', [ 'list' ], [ 'list' ], ([ list ]) => duplicates(list)),
  define('flatten', [ 'list' ], [ 'list' ], ([ list ], environment) => flatten(list, environment)),
  define('sort', [ 'list', 'precedes' ], [ 'list', 'function' ], ([ list, precedes ], environment) => sort(list, precedes, environment)),
  define('is empty', [ 'list' ], [ 'list' ], ([ list ]) => list.length === 0),
  define('partition', [ 'list', 'size' ], [ 'list', 'number' ], ([ list, size ], environment) => partition(list, size, environment))
];

// helpers //////////

function extreme(list: Value[], sign: 1 | -1, environment: Environment) {
  if (!list.length) {
    return null;
  }

  return isComparable(list)
    ? list.reduce((best, item) => sign * compareOrder(item, best) > 0 ? item : best)
    : illegal('list', environment);
}

function decide(list: Value[], deciding: boolean): Value {
  let result: boolean | null = !deciding;

  for (const item of list) {
    if (item === deciding) {
      return deciding;
    }

    result = typeof item === 'boolean' ? result : null;
  }

  return result;
}

function indexOf(list: Value[], position: number): number {
  return position > 0 ? position - 1 : list.length + position;
}

/** The items between two positions; what lies outside of the list is left out. */
function slice(list: Value[], from: number, to: number): Value[] {
  return list.slice(Math.max(0, from), Math.max(0, to));
}

function flat(lists: Value[], { run }: Environment): Value[] {
  const items = lists.flat(1);

  bounded(run, items.length);

  return items;
}

function flatten(list: Value[], environment: Environment): Value[] {
  const items: Value[] = list.flatMap(item => Array.isArray(item) ? flatten(item, environment) : [ item ]);

  bounded(environment.run, items.length);

  return items;
}

/** Ranges and functions equal nothing, not even themselves: each stays. */
function distinct(list: Value[]): Value[] {
  const seen = new Set<string>();

  return list.filter(item => {
    const key = equalityKey(item);
    const isNew = key === undefined || !seen.has(key);

    if (key !== undefined) {
      seen.add(key);
    }

    return isNew;
  });
}

function duplicates(list: Value[]): Value[] {
  const counts = new Map<string, number>();

  for (const item of list) {
    const key = equalityKey(item);

    if (key !== undefined) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }

  return distinct(list).filter(item => (counts.get(equalityKey(item) ?? '') ?? 0) > 1);
}

/** Anything but a boolean from the function ends the sorting without a result. */
function sort(list: Value[], precedes: FeelFunction, environment: Environment) {
  if (precedes.params.length !== 2) {
    return illegal('function', environment);
  }

  let unfit = false;
  const before = (x: Value, y: Value) => {
    const result = precedes.invoke([ x, y ]);

    unfit ||= isFailure(result) || typeof result !== 'boolean';

    return result === true;
  };
  const sorted = [ ...list ].sort((x, y) => before(x, y) ? -1 : before(y, x) ? 1 : 0);

  return unfit ? illegal('function', environment) : sorted;
}

function partition(list: Value[], size: Decimal, environment: Environment) {
  const length = size.toInt();

  return length > 0
    ? Array.from({ length: Math.ceil(list.length / length) }, (_, index) => list.slice(index * length, (index + 1) * length))
    : illegal('size', environment);
}
