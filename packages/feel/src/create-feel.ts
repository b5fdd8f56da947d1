import { createFunctionSet, nearestName } from './builtins';
import type { Availability, FunctionDefinition, FunctionSet, FunctionSignature } from './builtins';
import { evaluate } from './evaluate';
import type { JsonObject } from './json-types';
import type { Evaluation, EvaluationOptions, JsonForm } from './types';
import { versionNumber } from './version';

/** What differs between the programs that evaluate FEEL. */
export type FeelDialect = {

  /** Functions besides the builtins. */
  functions?: readonly FunctionDefinition[];

  /** Functions that exist in other dialects: a call is reported as not available here instead of as unknown. */
  elsewhere?: readonly FunctionDefinition[];

  /** How results are written as JSON. Default: `zeebe`. */
  json?: JsonForm;
};

/** The functions of one dialect. A platform version is such as `8.9`; null or absent: the newest stable version. */
export type Functions = {

  /** The signatures of all functions. */
  functions(platformVersion?: string | null): readonly FunctionSignature[];

  isKnownFunction(name: string, platformVersion?: string | null): boolean;

  /** The known function whose name is nearest to a misspelled one. Undefined where none is near. */
  nearestFunction(name: string, platformVersion?: string | null): string | undefined;

  /** Since which version and in which places a function exists. Undefined for a name that exists nowhere. */
  availabilityOf(name: string): Availability | undefined;
};

/** FEEL in one dialect. */
export type Feel = Functions & {

  /**
   * Evaluates an expression. A leading `=` is optional; positions count it. The variables are not changed.
   * A failure is a value; nothing is thrown.
   */
  evaluate(expression: string, variables: JsonObject, options?: EvaluationOptions): Evaluation;
};

/** The builtins of the engine and the functions of the dialect, without the means to evaluate them: a bundle that needs no more stays small. */
export function createFunctions({ functions = [], elsewhere = [] }: FeelDialect = {}): Functions {
  return describeFunctions(createFunctionSet(functions, elsewhere));
}

/** FEEL with the builtins of the engine and the functions of the dialect. */
export function createFeel({ functions = [], elsewhere = [], json = 'zeebe' }: FeelDialect = {}): Feel {
  const set = createFunctionSet(functions, elsewhere);

  return {
    ...describeFunctions(set),
    evaluate: (expression, variables, options) => evaluate(expression, variables, { functions: set, json }, options)
  };
}


// helpers //////////

function describeFunctions(set: FunctionSet): Functions {
  return {
    functions: platformVersion => set.signatures(versionNumber(platformVersion)),
    isKnownFunction: (name, platformVersion) => set.names(versionNumber(platformVersion)).has(name),
    nearestFunction: (name, platformVersion) => nearestName(name, set.names(versionNumber(platformVersion))),
    availabilityOf: set.availabilityOf
  };
}
