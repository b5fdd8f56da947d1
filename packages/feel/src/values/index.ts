export { compareEquality, compareOrder, equalityKey, isComparable, isEqual, isSame, isTemporal } from './compare';
export { FeelContext, fromJson } from './context';
export { Decimal, ONE, ZERO } from './decimal';
export { decimal, fromDouble, parseDecimal } from './read-number';
export type { RoundingMode } from './rounding';
export { Failure, FeelFunction, FeelRange, isFailure, valueKind, typeOf } from './values';
export type { Boundary, Kind, Outcome, TypeName, Value } from './values';
