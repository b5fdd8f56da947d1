import type { FeelProblem, FeelWarning } from '@openai-task/feel';
import { isAtLeast, parseDuration } from '../engine';
import { isJsonObject } from '../result';
import type { Json, JsonObject } from '../result';

import { evaluateHeader, evaluationFailure, jsonTypeOf, shapeFailure, unreadableFailure } from './evaluate-header';
import { FEEL_EXCEPTION, errorObject } from './job-failure';
import type { JobFailure } from './job-failure';
import { checkLiterals, checkSize } from './output-checks';
import { resultContext } from './result-expression';
import type { ExpressionOptions } from './result-expression';

/** The outcome that the error expression gives the attempt. `none`: the default outcome applies. */
export type ErrorMapping =
  | { kind: 'none' }
  | { kind: 'bpmnError'; code: string; message: string | null; variables: JsonObject }

  /** `backoff` in milliseconds. */
  | { kind: 'jobError'; message: string; variables: JsonObject; retries: number; backoff: number }
  | { kind: 'ignoreError'; variables: JsonObject }
  | { kind: 'failed'; failure: JobFailure }
  | { kind: 'limit'; problem: FeelProblem };

export type ErrorMappingOutcome = { mapping: ErrorMapping; warnings: FeelWarning[] };

/** The attempt before the error expression: its output variables or its failure. */
export type Attempt =
  | { kind: 'success'; result: JsonObject | null; output: JsonObject }
  | { kind: 'failure'; failure: JobFailure };

/** Evaluates the error expression, which runs after success and after failure (docs/connector-runtime.md, sections 5 and 7). */
export function mapError(header: string, attempt: Attempt, retries: number, options: ExpressionOptions): ErrorMappingOutcome {
  const context = errorContext(attempt, retries);
  const evaluation = evaluateHeader(header, context, { ...options, place: 'error' });
  const warnings = attempt.kind === 'success' ? dropMissingError(evaluation.warnings, header) : evaluation.warnings;

  switch (evaluation.kind) {
  case 'limit':
    return { mapping: { kind: 'limit', problem: evaluation.problem }, warnings };
  case 'failed':
    return { mapping: failExpression(FEEL_EXCEPTION, evaluationFailure(header, context, evaluation.reason)), warnings };
  case 'value':
    return { mapping: readMapping(header, evaluation.value, options), warnings };
  }
}


// helpers //////////

/**
 * On success the output variables, which then also replace `response`; if there are none, the variables of the result expression.
 * On failure `error`, also as `response.error`.
 */
function errorContext(attempt: Attempt, retries: number): JsonObject {
  const job = { retries };

  if (attempt.kind === 'failure') {
    const error = errorObject(attempt.failure);

    return { error, response: { error }, job };
  }

  const { output, result } = attempt;

  return Object.keys(output).length
    ? { ...output, response: output, job }
    : { ...resultContext(result), job };
}

/** On success `error` is always missing, so a null for it needs no warning. */
function dropMissingError(warnings: FeelWarning[], header: string): FeelWarning[] {
  return warnings.filter(({ from, to }) => !/^error\b/.test(header.slice(from, to)));
}

function readMapping(header: string, value: Json, options: ExpressionOptions): ErrorMapping {
  if (value === null || isJsonObject(value) && !Object.keys(value).length) {
    return { kind: 'none' };
  }

  const forbidden = checkLiterals(value);

  if (forbidden) {
    return { kind: 'failed', failure: forbidden };
  }

  if (!isJsonObject(value)) {
    return { kind: 'failed', failure: failWrongShape(header, value, options) };
  }

  const mapping = readConnectorError(header, value);
  const variables = 'variables' in mapping ? mapping.variables : {};
  const failure = checkSize(variables, options.platformVersion);

  return failure ? { kind: 'failed', failure } : mapping;
}

function readConnectorError(header: string, value: JsonObject): ErrorMapping {
  const variables = isJsonObject(value.variables) ? value.variables : value.variables ?? null;
  const code = toScalarString(value.errorCode);
  const message = toScalarString(value.errorMessage);

  if (variables !== null && !isJsonObject(variables) || code === undefined || message === undefined) {
    return failUnknownError(header, value);
  }

  switch (value.errorType) {
  case 'bpmnError':
    return code === null ? { kind: 'none' } : { kind: 'bpmnError', code, message, variables: variables ?? {} };
  case 'jobError':
    return readJobError(header, value, message, variables ?? {});
  case 'ignoreError':
    return { kind: 'ignoreError', variables: variables ?? {} };
  default:
    return failUnknownError(header, value);
  }
}

function readJobError(header: string, value: JsonObject, message: string | null, variables: JsonObject): ErrorMapping {
  const retries = toWholeNumber(value.retries);
  const backoff = toDuration(value.retryBackoff);

  if (retries === null) {
    return failExpression('java.lang.NullPointerException', 'Cannot invoke "java.lang.Integer.intValue()" because "retries" is null');
  }

  if (retries === undefined || backoff === null) {
    return failUnknownError(header, value);
  }

  return { kind: 'jobError', message: message ?? 'null', variables, retries, backoff };
}

const CONNECTOR_ERROR = 'io.camunda.connector.runtime.core.error.ConnectorError';

function failUnknownError(header: string, value: JsonObject): ErrorMapping {
  return { kind: 'failed', failure: unreadableFailure(header, value, CONNECTOR_ERROR) };
}

/** Before 8.9 the runtime reported the message of its JSON library. */
function failWrongShape(header: string, value: Json, { platformVersion }: ExpressionOptions): JobFailure {
  return isAtLeast(platformVersion, '8.9')
    ? shapeFailure(header, value, `Error expression must return a JSON object, but got ${ jsonTypeOf(value) }. Evaluated value: ${ JSON.stringify(value) }`)
    : unreadableFailure(header, value, CONNECTOR_ERROR);
}

/** Any failure of the error expression leaves no retries. */
function failExpression(type: string, message: string): ErrorMapping {
  return { kind: 'failed', failure: { type, message, retries: 'zero' } };
}

/** Scalars as strings; undefined for other values. */
function toScalarString(value: Json | undefined): string | null | undefined {
  if (value === null || value === undefined) {
    return null;
  }

  return typeof value === 'object' ? undefined : String(value);
}

/** A whole number, decimals cut off, also from a string of digits; null if there is none, undefined for any other value. */
function toWholeNumber(value: Json | undefined): number | null | undefined {
  if (value === null || value === undefined || value === '') {
    return null;
  }

  if (typeof value === 'number') {
    return Math.trunc(value);
  }

  return typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : undefined;
}

/** Milliseconds of an ISO 8601 string or of a number of seconds, 0 for an empty string; null for any other value. */
function toDuration(value: Json | undefined): number | null {
  if (value === null || value === undefined || value === '') {
    return 0;
  }

  if (typeof value === 'number') {
    return value * 1000;
  }

  return typeof value === 'string' ? parseDuration(value.trim()) : null;
}
