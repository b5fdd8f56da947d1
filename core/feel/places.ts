import { createFeel } from '@openai-task/feel';
import type { Availability, Evaluation, EvaluationOptions, Feel, FunctionSignature, JsonObject } from '@openai-task/feel';

import { MAPPING_FUNCTIONS } from './mapping-functions';
import { RUNTIME_FUNCTIONS } from './runtime-functions';

/**
 * Where an expression is written. The engine evaluates `input` and `output`, the connector runtime `result` and `error`.
 * They differ in functions and in the JSON form of values (docs/connector-runtime.md, section 8.4).
 */
export type FeelPlace = 'input' | 'output' | 'result' | 'error';

/** The default place is `result`. */
export type FeelOptions = EvaluationOptions & { place?: FeelPlace };

type Where = Pick<FeelOptions, 'place' | 'platformVersion'>;

const ENGINE = createFeel({ functions: MAPPING_FUNCTIONS, elsewhere: RUNTIME_FUNCTIONS, json: 'zeebe' });
const RUNTIME = createFeel({ functions: RUNTIME_FUNCTIONS, elsewhere: MAPPING_FUNCTIONS, json: 'jackson' });
const DIALECTS: Record<FeelPlace, Feel> = { input: ENGINE, output: ENGINE, result: RUNTIME, error: RUNTIME };

/** Evaluates an expression as the engine or the connector runtime does at its place. A leading `=` is optional; positions count it. */
export function evaluate(expression: string, variables: JsonObject, { place = 'result', ...options }: FeelOptions = {}): Evaluation {
  return DIALECTS[ place ].evaluate(expression, variables, options);
}

/** The signatures of all functions that exist at a place. */
export function functions({ place = 'result', platformVersion }: Where = {}): readonly FunctionSignature[] {
  return DIALECTS[ place ].functions(platformVersion);
}

export function isKnownFunction(name: string, { place = 'result', platformVersion }: Where = {}): boolean {
  return DIALECTS[ place ].isKnownFunction(name, platformVersion);
}

/** The known function whose name is nearest to a misspelled one. Undefined where none is near. */
export function nearestFunction(name: string, { place = 'result', platformVersion }: Where = {}): string | undefined {
  return DIALECTS[ place ].nearestFunction(name, platformVersion);
}

/** Since which version and at which places a function exists. Undefined for a name that exists nowhere. */
export function availabilityOf(name: string): Availability | undefined {
  return RUNTIME.availabilityOf(name);
}
