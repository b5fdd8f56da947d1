export { FeelContext, fromJson } from './context';
export { Decimal, ONE, ZERO, decimal, fromDouble, parseDecimal } from './decimal';
export type { RoundingMode } from './decimal';
export { Failure, FeelFunction, FeelRange, isFailure, kindOf, typeOf } from './values';
export type { Boundary, Kind, Outcome, TypeName, Value } from './values';
