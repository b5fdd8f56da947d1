import { functionFailure } from '../stop';
import type { Temporal } from '../temporal';
import { compareTemporal, sameTemporal, temporalKey } from '../temporal';
import { FeelContext } from './context';
import { Decimal } from './decimal';
import { FeelFunction, FeelRange, valueKind } from './values';
import type { Boundary, Value } from './values';

/** FEEL's equality. Undefined where the kinds differ, unless one value is null. */
export function compareEquality(x: Value, y: Value): boolean | undefined {
  if (x === null || y === null) {
    return x === y;
  }

  if (valueKind(x) !== valueKind(y) || x instanceof FeelRange || x instanceof FeelFunction) {
    return undefined;
  }

  return equal(x, y, isEqual);
}

/** Equal by FEEL's rules. Values that cannot be compared are not equal. */
export function isEqual(x: Value, y: Value): boolean {
  return compareEquality(x, y) ?? false;
}

/**
 * Equal as the engine's own data are: `list contains` and a list after `in` use it. A context literal equals only itself.
 */
export function isSame(x: Value, y: Value): boolean {
  if (x === null || y === null || valueKind(x) !== valueKind(y)) {
    return x === y;
  }

  if (x instanceof FeelContext && y instanceof FeelContext && (x.isLiteral || y.isLiteral)) {
    return x === y;
  }

  if (x instanceof FeelRange && y instanceof FeelRange) {
    return sameBoundary(x.start, y.start) && sameBoundary(x.end, y.end);
  }

  return equal(x, y, isSame);
}

/** The order of two values of one kind: negative where x comes first. */
export function compareOrder(x: Value, y: Value): number {
  if (x instanceof Decimal && y instanceof Decimal) {
    return x.compare(y);
  }

  if (typeof x === 'string' && typeof y === 'string') {
    return x < y ? -1 : x > y ? 1 : 0;
  }

  if (isTemporal(x) && isTemporal(y)) {
    return compareTemporal(x, y);
  }

  throw functionFailure('java.lang.IllegalArgumentException');
}

/** Whether a value has an order. A list has one where its items do; to compare it throws, as in the engine. */
export function isComparable(value: Value): boolean {
  if (Array.isArray(value)) {
    const [ first ] = value;

    return first !== undefined && isComparable(first) && value.every(item => valueKind(item) === valueKind(first));
  }

  return typeof value === 'string' || value instanceof Decimal || isTemporal(value);
}

export function isTemporal(value: Value): value is Temporal {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && !(value instanceof Decimal || value instanceof FeelContext || value instanceof FeelFunction || value instanceof FeelRange);
}

/** A string that equal values share, for sets of values. Undefined for ranges and functions: they equal no other value. */
export function equalityKey(value: Value): string | undefined {
  if (value instanceof Decimal) {
    return `n${ value.isWhole() && value.scale > -100 ? value.truncate() : normalizedKey(value) }`;
  }

  if (Array.isArray(value)) {
    return joinKeys('[', value.map(equalityKey));
  }

  if (value instanceof FeelContext) {
    const keys = value.keys().sort();

    return joinKeys('{', keys.flatMap(key => [ JSON.stringify(key), equalityKey(value.get(key) ?? null) ]));
  }

  if (value instanceof FeelFunction || value instanceof FeelRange) {
    return undefined;
  }

  return isTemporal(value) ? temporalKey(value) : JSON.stringify(value);
}

// helpers //////////

function equal(x: Value, y: Value, items: (x: Value, y: Value) => boolean): boolean {
  if (x instanceof Decimal && y instanceof Decimal) {
    return x.equals(y);
  }

  if (Array.isArray(x) && Array.isArray(y)) {
    return x.length === y.length && x.every((item, index) => items(item, y[index] ?? null));
  }

  if (x instanceof FeelContext && y instanceof FeelContext) {
    const keys = x.keys();

    return keys.length === y.size && keys.every(key => y.has(key) && items(x.get(key) ?? null, y.get(key) ?? null));
  }

  return isTemporal(x) && isTemporal(y) ? sameTemporal(x, y) : x === y;
}

function sameBoundary(x: Boundary, y: Boundary): boolean {
  return x.closed === y.closed && isSame(x.value, y.value);
}

function joinKeys(open: string, parts: (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : `${ open }${ parts.join(',') }`;
}

function normalizedKey(value: Decimal): string {
  let { units, scale } = value;

  while (units !== 0n && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }

  return `${ units }e${ -scale }`;
}
