import type { DateTime, Temporal } from '../temporal';
import type { FeelWarningCode } from '../types';
import { Failure, valueKind } from '../values';
import type { Decimal, FeelContext, FeelFunction, FeelRange, Outcome, Value } from '../values';

/** What a function can use besides its arguments: the evaluation that calls it. */
export type Environment = {

  /** The call in the expression. */
  readonly place: { from: number; to: number };

  /** The time that `now()` returns: the same throughout an evaluation. */
  now(): DateTime;

  /**
   * Counts work. Work that grows with the data counts per item.
   *
   * @throws Stop where the budget of the evaluation is spent
   */
  step(count: number): void;

  /** Reports a warning at the place of the call. */
  warn(code: FeelWarningCode, values: Record<string, string>): void;
};

/** One signature of a function. Several definitions can share a name. */
export type FunctionDefinition = {
  name: string;
  params: readonly string[];

  /** The last parameter can be given any number of times. */
  variadic?: boolean;

  /** The platform version that added it, such as 809 for 8.9. Absent: in every version. */
  since?: number;

  /** The places where it exists, for messages. Absent: everywhere. */
  places?: string;

  /** Its null was an argument, or the function reports its reason itself. */
  passesNull?: boolean;

  /** Returns undefined where the arguments do not fit. */
  invoke: (args: Value[], environment: Environment) => Outcome | undefined;
};

/** The kinds of argument that signatures ask for. */
type Kinds = {
  any: Value;
  string: string;
  number: Decimal;
  boolean: boolean;
  list: Value[];
  context: FeelContext;
  function: FeelFunction;
  range: FeelRange;
  temporal: Temporal;
};

type KindName = keyof Kinds;
type Checked<T extends readonly KindName[]> = { -readonly [I in keyof T]: Kinds[T[I]] };
type Extra = Omit<FunctionDefinition, 'name' | 'params' | 'invoke'>;
type Body<T extends readonly KindName[]> = (args: Checked<T>, environment: Environment) => Outcome | undefined;

/** A signature whose arguments must be of these kinds, such as `[ 'string', 'string' ]`. */
export function defineFunction<const T extends readonly KindName[]>(
    name: string, params: { [I in keyof T]: string }, kinds: T, body: Body<T>, extra: Extra = {}
): FunctionDefinition {
  return {
    name,
    params,
    ...extra,
    invoke: (args, environment) => fits(args, kinds) ? body(args, environment) : undefined
  };
}

/** The same body under several signatures: the parameters have more than one set of names. */
export function defineSignatures<const T extends readonly KindName[]>(
    name: string, signatures: readonly { [I in keyof T]: string }[], kinds: T, body: Body<T>, extra: Extra = {}
): FunctionDefinition[] {
  return signatures.map(params => defineFunction(name, params, kinds, body, extra));
}

/** The failure of a function that refuses its arguments for a reason of its own. */
export function invalidArgument(reason: string, { place }: Environment): Failure {
  return new Failure('feel/invalid-argument', { types: reason }, place.from, place.to);
}

// helpers //////////

function fits<T extends readonly KindName[]>(args: Value[], kinds: T): args is Value[] & Checked<T> {
  return args.length === kinds.length && kinds.every((kind, index) => isKind(args[index] ?? null, kind));
}

const NOT_TEMPORAL: readonly string[] = [ 'null', 'boolean', 'string', 'number', 'list', 'context', 'function', 'range' ];

function isKind(value: Value, kind: KindName): boolean {
  const actual = valueKind(value);

  return kind === 'any' || kind === actual || kind === 'temporal' && !NOT_TEMPORAL.includes(actual);
}
