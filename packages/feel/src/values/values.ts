import type { Temporal } from '../temporal';
import type { FeelProblemCode, FeelWarningCode } from '../types';
import type { Decimal } from './decimal';
import type { FeelContext } from './context';

/** A FEEL value. Null, booleans and strings are those of JavaScript. */
export type Value = null | boolean | string | Decimal | Value[] | FeelContext | FeelFunction | FeelRange | Temporal;

/**
 * The outcome of a part: a value, or a failure that the operator around it usually turns into null. A fatal failure is
 * a `?` outside of a test: no operator turns it into null.
 */
export type Outcome = Value | Failure;

export class Failure {
  readonly kind = 'failure';

  constructor(
      readonly code: FeelProblemCode | FeelWarningCode,
      readonly values: Record<string, string>,
      readonly from: number,
      readonly to: number,
      readonly fatal = false
  ) {}
}

export class FeelFunction {
  readonly kind = 'function';

  constructor(
      readonly params: readonly string[],
      readonly invoke: (args: Value[]) => Outcome,

      /** The last parameter takes all further arguments as a list. */
      readonly variadic = false,

      /** A null result needs no warning: it was an argument, or the body reports its reason itself. */
      readonly passesNull = true
  ) {}
}

export class FeelRange {
  readonly kind = 'range';

  constructor(readonly start: Boundary, readonly end: Boundary) {}
}

export type Boundary = { value: Value; closed: boolean };

export type TypeName =
  | 'null' | 'boolean' | 'string' | 'number' | 'list' | 'context' | 'function' | 'range' | 'date' | 'time' | 'date and time'
  | 'years and months duration' | 'days and time duration';

/** The exact kind of a value: to compare and to add, the engine distinguishes a local time from one with an offset. */
export type Kind =
  | Exclude<TypeName, 'time' | 'date and time' | 'years and months duration' | 'days and time duration'>
  | Temporal['kind'];

export function valueKind(value: Value): Kind {
  if (value === null) {
    return 'null';
  }

  if (typeof value === 'string') {
    return 'string';
  }

  if (typeof value === 'boolean') {
    return 'boolean';
  }

  return Array.isArray(value) ? 'list' : value.kind;
}

const TYPE_NAMES: Partial<Record<Kind, TypeName>> = {
  'local-time': 'time',
  'local-date-time': 'date and time',
  'date-time': 'date and time',
  'months': 'years and months duration',
  'duration': 'days and time duration'
};

const SAME_NAMES: readonly TypeName[] = [
  'null', 'boolean', 'string', 'number', 'list', 'context', 'function', 'range', 'date', 'time'
];

/** The name of a value's type in FEEL. */
export function typeOf(value: Value): TypeName {
  const kind = valueKind(value);

  return TYPE_NAMES[kind] ?? SAME_NAMES.find(name => name === kind) ?? 'null';
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return outcome instanceof Failure;
}
