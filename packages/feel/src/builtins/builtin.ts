import type { Run, Place } from '../interpret/run';
import type { FeelPlace } from '../types';
import type { Temporal } from '../temporal';
import { Failure, kindOf } from '../values';
import type { Outcome, Value , Decimal, FeelContext, FeelFunction, FeelRange} from '../values';

/** What a function may use besides its arguments. `place`: the call in the text. */
export type Environment = { run: Run; place: Place };

/** One signature of a function of the engine or the connector runtime. */
export type Builtin = {
  name: string;
  params: readonly string[];
  variadic?: boolean;

  /** The platform version that brought it, such as 809; absent: older than any that is supported. */
  since?: number;

  /** Where it exists; absent: everywhere. */
  places?: readonly FeelPlace[];

  /** Its null is one that was given to it, or says itself why. */
  passesNull?: boolean;

  /** Undefined: the arguments do not fit. */
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
type Extra = Omit<Builtin, 'name' | 'params' | 'invoke'>;
type Body<T extends readonly KindName[]> = (args: Checked<T>, environment: Environment) => Outcome | undefined;

/** A signature whose arguments must be of these kinds: `[ 'string', 'string' ]` and so on. */
export function define<const T extends readonly KindName[]>(
  name: string, params: { [I in keyof T]: string }, kinds: T, body: Body<T>, extra: Extra = {}
): Builtin {
  return {
    name,
    params,
    ...extra,
    invoke: (args, environment) => fits(args, kinds) ? body(args, environment) : undefined
  };
}

/** The same body under several signatures: the parameters have more than one set of names. */
export function defineAll<const T extends readonly KindName[]>(
  name: string, signatures: readonly { [I in keyof T]: string }[], kinds: T, body: Body<T>, extra: Extra = {}
): Builtin[] {
  return signatures.map(params => define(name, params, kinds, body, extra));
}

/** Refuses the arguments for a reason of its own. */
export function illegal(reason: string, { place }: Environment): Failure {
  return new Failure('feel/invalid-argument', { types: reason }, place.from, place.to);
}

// helpers //////////

function fits<T extends readonly KindName[]>(args: Value[], kinds: T): args is Value[] & Checked<T> {
  return args.length === kinds.length && kinds.every((kind, index) => isKind(args[index] ?? null, kind));
}

const PLAIN: readonly string[] = [ 'null', 'boolean', 'string', 'number', 'list', 'context', 'function', 'range' ];

function isKind(value: Value, kind: KindName): boolean {
  const actual = kindOf(value);

  return kind === 'any' || kind === actual || kind === 'temporal' && !PLAIN.includes(actual);
}
