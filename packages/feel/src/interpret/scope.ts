import type { FeelFunction, Value } from '../values';

/** The meaning of names at a place: a link in a chain from the innermost scope outwards. Functions are separate from values. */
export type Scope = {
  variable(name: string): Value | undefined;

  /** All functions of that name, innermost first: the first that fits the arguments is called. */
  functions(name: string): readonly FeelFunction[];
};

type Variables = { get(name: string): Value | undefined };
type Functions = ReadonlyMap<string, readonly FeelFunction[]>;

const NO_FUNCTIONS: Functions = new Map();

/** The variables of the caller. */
export function rootScope(variables: Variables): Scope {
  return {
    variable: name => variables.get(name),
    functions: () => []
  };
}

/** Names that hide those of an outer scope. */
export function innerScope(outer: Scope, variables: Variables, functions: Functions = NO_FUNCTIONS): Scope {
  return {
    variable(name) {
      const value = variables.get(name);

      return value === undefined ? outer.variable(name) : value;
    },
    functions(name) {
      const own = functions.get(name);

      return own ? [ ...own, ...outer.functions(name) ] : outer.functions(name);
    }
  };
}

/** A scope with one more value. */
export function withVariable(outer: Scope, name: string, value: Value): Scope {
  return {
    variable: asked => asked === name ? value : outer.variable(asked),
    functions: asked => outer.functions(asked)
  };
}
