import { createFeel } from '@openai-task/feel';
import type { Evaluation, EvaluationOptions, Feel, JsonObject } from '@openai-task/feel';

import { MAPPING_FUNCTIONS } from './mapping-functions';
import type { FeelPlace } from './types';
import { RUNTIME_FUNCTIONS } from './runtime-functions';

/** The default place is `result`. */
export type FeelOptions = EvaluationOptions & { place?: FeelPlace };

// pure, so that a bundle that never evaluates leaves the interpreter out
const ENGINE = /* #__PURE__ */ createFeel({ functions: MAPPING_FUNCTIONS, elsewhere: RUNTIME_FUNCTIONS, json: 'zeebe' });
const RUNTIME = /* #__PURE__ */ createFeel({ functions: RUNTIME_FUNCTIONS, elsewhere: MAPPING_FUNCTIONS, json: 'jackson' });
const DIALECTS: Record<FeelPlace, Feel> = { input: ENGINE, output: ENGINE, result: RUNTIME, error: RUNTIME };

/** Evaluates an expression as the engine or the connector runtime does at its place. A leading `=` is optional; positions count it. */
export function evaluateFeel(expression: string, variables: JsonObject, { place = 'result', ...options }: FeelOptions = {}): Evaluation {
  return DIALECTS[ place ].evaluate(expression, variables, options);
}
