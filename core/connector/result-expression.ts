import type { FeelProblem, FeelWarning } from '@openai-task/feel';
import { isAtLeast } from '../engine';
import type { JobHeaders } from '../engine';
import { isJsonObject } from '../result';
import type { Json, JsonObject } from '../result';

import { evaluateHeader, evaluationFailure, jsonTypeOf, shapeFailure, unreadableFailure } from './evaluate-header';
import { FEEL_EXCEPTION } from './job-failure';
import type { JobFailure } from './job-failure';
import { checkLiterals, checkSize } from './output-checks';

export type ExpressionOptions = { platformVersion?: string | null; now?: string };

export type OutputOutcome =
  | { kind: 'output'; variables: JsonObject; warnings: FeelWarning[] }
  | { kind: 'failed'; failure: JobFailure; warnings: FeelWarning[] }
  | { kind: 'limit'; problem: FeelProblem; warnings: FeelWarning[] };

/** The variables of the result expression: the result's members and, as `response`, the whole result. */
export function resultContext(result: JsonObject | null): JsonObject {
  return { ...result, response: result };
}

/** The job's variables after a successful call, by `resultVariable` and `resultExpression` (docs/connector-runtime.md, section 6). */
export function outputVariables(headers: JobHeaders, result: JsonObject | null, options: ExpressionOptions): OutputOutcome {
  const name = headers.resultVariable?.trim() ?? '';
  const whole: JsonObject = name === '' ? {} : { [ headers.resultVariable ?? name ]: result };
  const mapped = evaluateResult(headers.resultExpression ?? '', result, options);

  if (mapped.kind !== 'output') {
    return mapped;
  }

  const variables = { ...whole, ...mapped.variables };
  const failure = checkSize(variables, options.platformVersion);

  return failure ? { kind: 'failed', failure, warnings: mapped.warnings } : { ...mapped, variables };
}


// helpers //////////

function evaluateResult(header: string, result: JsonObject | null, options: ExpressionOptions): OutputOutcome {
  const context = resultContext(result);
  const evaluation = evaluateHeader(header, context, { ...options, place: 'result' });
  const { warnings } = evaluation;

  if (evaluation.kind === 'limit') {
    return evaluation;
  }

  if (evaluation.kind === 'failed') {
    const message = evaluationFailure(header, context, evaluation.reason);

    return { kind: 'failed', failure: { type: FEEL_EXCEPTION, message, retries: 'decrement' }, warnings };
  }

  const { value } = evaluation;

  if (value === null) {
    return { kind: 'output', variables: {}, warnings };
  }

  const forbidden = checkLiterals(value);

  if (forbidden) {
    return { kind: 'failed', failure: forbidden, warnings };
  }

  if (isJsonObject(value)) {
    return { kind: 'output', variables: value, warnings };
  }

  return { kind: 'failed', failure: failWrongShape(header, value, options), warnings };
}

/** Before 8.9 the runtime reported the message of its JSON library. */
function failWrongShape(header: string, value: Json, { platformVersion }: ExpressionOptions): JobFailure {
  return isAtLeast(platformVersion, '8.9')
    ? shapeFailure(header, value, `Result expression must return a JSON object, but got ${ jsonTypeOf(value) }. Evaluated value: ${ JSON.stringify(value) }`)
    : unreadableFailure(header, value, 'java.util.Map');
}
