import { checkListSize } from '../limits';
import { compareOrder, decimal, equalityKey, isComparable, isEqual, isFailure, isSame } from '../values';
import type { Decimal, FeelFunction, Value } from '../values';
import type { FunctionDefinition, Environment } from './definition';
import { defineFunction, invalidArgument } from './definition';

export const LIST: readonly FunctionDefinition[] = [
  defineFunction('list contains', [ 'list', 'element' ], [ 'list', 'any' ], ([ list, element ]) => list.some(item => isSame(item, element))),
  defineFunction('count', [ 'list' ], [ 'list' ], ([ list ]) => decimal(list.length)),
  defineFunction('min', [ 'list' ], [ 'list' ], ([ list ], environment) => extreme(list, -1, environment), { variadic: true }),
  defineFunction('max', [ 'list' ], [ 'list' ], ([ list ], environment) => extreme(list, 1, environment), { variadic: true }),
  ...[ 'and', 'all' ].map(name => defineFunction(name, [ 'list' ], [ 'list' ], ([ list ]) => decide(list, false), { variadic: true })),
  ...[ 'or', 'any' ].map(name => defineFunction(name, [ 'list' ], [ 'list' ], ([ list ]) => decide(list, true), { variadic: true })),
  defineFunction('sublist', [ 'list', 'start' ], [ 'list', 'number' ], ([ list, start ], environment) =>
    start.sign === 0 ? invalidArgument('0', environment) : slice(list, indexOf(list, start.toInt()), list.length)),
  defineFunction('sublist', [ 'list', 'start', 'length' ], [ 'list', 'number', 'number' ], ([ list, start, length ], environment) => {
    const from = indexOf(list, start.toInt());

    return start.sign === 0 ? invalidArgument('0', environment) : slice(list, from, from + length.toInt());
  }),
  defineFunction('append', [ 'list', 'items' ], [ 'list', 'list' ], ([ list, items ], environment) => {
    countItems(list.length + items.length, environment);

    return [ ...list, ...items ];
  }, { variadic: true }),
  defineFunction('concatenate', [ 'lists' ], [ 'list' ], ([ lists ], environment) => flat(lists, environment), { variadic: true }),
  defineFunction('insert before', [ 'list', 'position', 'newItem' ], [ 'list', 'number', 'any' ], ([ list, position, item ], environment) => {
    const index = indexOf(list, position.toInt());

    return position.sign === 0 ? invalidArgument('0', environment) : [ ...slice(list, 0, index), item, ...slice(list, index, list.length) ];
  }),
  defineFunction('remove', [ 'list', 'position' ], [ 'list', 'number' ], ([ list, position ], environment) => {
    const index = position.toInt();

    return position.sign === 0
      ? invalidArgument('0', environment)
      : [ ...slice(list, 0, indexOf(list, index)), ...slice(list, indexOf(list, index + 1), list.length) ];
  }),
  defineFunction('reverse', [ 'list' ], [ 'list' ], ([ list ]) => [ ...list ].reverse()),
  defineFunction('index of', [ 'list', 'match' ], [ 'list', 'any' ], ([ list, match ]) =>
    list.flatMap((item, index) => isEqual(item, match) ? [ decimal(index + 1) ] : [])),
  defineFunction('union', [ 'lists' ], [ 'list' ], ([ lists ], environment) => distinct(flat(lists, environment)), { variadic: true }),
  defineFunction('distinct values', [ 'list' ], [ 'list' ], ([ list ]) => distinct(list)),
  defineFunction('duplicate values', [ 'list' ], [ 'list' ], ([ list ]) => duplicates(list)),
  defineFunction('flatten', [ 'list' ], [ 'list' ], ([ list ], environment) => flatten(list, environment)),
  defineFunction('sort', [ 'list', 'precedes' ], [ 'list', 'function' ], ([ list, precedes ], environment) => sort(list, precedes, environment)),
  defineFunction('is empty', [ 'list' ], [ 'list' ], ([ list ]) => list.length === 0),
  defineFunction('partition', [ 'list', 'size' ], [ 'list', 'number' ], ([ list, size ], environment) => partition(list, size, environment))
];

// helpers //////////

function extreme(list: Value[], sign: 1 | -1, environment: Environment) {
  if (!list.length) {
    return null;
  }

  return isComparable(list)
    ? list.reduce((best, item) => sign * compareOrder(item, best) > 0 ? item : best)
    : invalidArgument('list', environment);
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

function flat(lists: Value[], environment: Environment): Value[] {
  const items = lists.flat(1);

  countItems(items.length, environment);

  return items;
}

function flatten(list: Value[], environment: Environment): Value[] {
  const items: Value[] = list.flatMap(item => Array.isArray(item) ? flatten(item, environment) : [ item ]);

  countItems(items.length, environment);

  return items;
}

function countItems(size: number, environment: Environment): void {
  checkListSize(size);
  environment.step(size);
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
    return invalidArgument('function', environment);
  }

  let unfit = false;
  const before = (x: Value, y: Value) => {
    const result = precedes.invoke([ x, y ]);

    unfit ||= isFailure(result) || typeof result !== 'boolean';

    return result === true;
  };
  const sorted = [ ...list ].sort((x, y) => before(x, y) ? -1 : before(y, x) ? 1 : 0);

  return unfit ? invalidArgument('function', environment) : sorted;
}

function partition(list: Value[], size: Decimal, environment: Environment) {
  const length = size.toInt();

  return length > 0
    ? Array.from({ length: Math.ceil(list.length / length) }, (_, index) => list.slice(index * length, (index + 1) * length))
    : invalidArgument('size', environment);
}
