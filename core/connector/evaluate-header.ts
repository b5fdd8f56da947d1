import { evaluateFeel } from '../feel';
import type { FeelProblem, FeelWarning } from '@openai-task/feel';
import type { FeelOptions } from '../feel';
import { feelFailureText, isLimit } from '../engine';
import type { Json, JsonObject } from '../result';

import { javaText, wrappedFailure } from './job-failure';
import type { JobFailure } from './job-failure';

/** The value of a header's expression, null if the header is empty. `limit`: one of our own limits ended it. */
export type HeaderEvaluation =
  | { kind: 'value'; value: Json; warnings: FeelWarning[] }
  | { kind: 'failed'; reason: string; warnings: FeelWarning[] }
  | { kind: 'limit'; problem: FeelProblem; warnings: FeelWarning[] };

/** The length at which the runtime cuts the context in its messages. */
const MAX_CONTEXT = 2000;

/** Evaluates a header as the runtime does: without surrounding spaces and one leading `=` (docs/connector-runtime.md, section 6.2). */
export function evaluateHeader(header: string, context: JsonObject, options: FeelOptions): HeaderEvaluation {
  const lead = header.length - header.replace(/^\s*=?\s*/, '').length;
  const expression = header.slice(lead).trimEnd();

  if (expression === '') {
    return { kind: 'value', value: null, warnings: [] };
  }

  const evaluation = evaluateFeel(`=${ expression }`, context, options);
  const shift = lead - 1;
  const warnings = evaluation.warnings.map(warning => ({ ...warning, from: warning.from + shift, to: warning.to + shift }));

  if (evaluation.ok) {
    return { kind: 'value', value: evaluation.value, warnings };
  }

  const { problem } = evaluation;

  return isLimit(problem)
    ? { kind: 'limit', problem, warnings }
    : { kind: 'failed', reason: feelFailureText(problem, expression), warnings };
}

/** The message of a failed evaluation. */
export function evaluationFailure(header: string, context: JsonObject, reason: string): string {
  return failureMessage(header, javaText(context), reason);
}

/** The failure for a value of the wrong shape; its message shows the value instead of the context. */
export function shapeFailure(header: string, value: Json, reason: string): JobFailure {
  return wrappedFailure(failureMessage(header, JSON.stringify(value), reason));
}

/** The failure for a value of the wrong shape in older runtimes, and in all runtimes for a context that is not a connector error. */
export function unreadableFailure(header: string, value: Json, type: string): JobFailure {
  return shapeFailure(header, value, `Cannot parse '${ JSON.stringify(value) }' as '${ type }'.`);
}

/** The runtime's name for the type of a value that is not an object. */
export function jsonTypeOf(value: Json): string {
  return Array.isArray(value) ? 'array' : typeof value;
}


// helpers //////////

function failureMessage(header: string, context: string, reason: string): string {
  const shown = context.length > MAX_CONTEXT ? `${ context.slice(0, MAX_CONTEXT) }...(truncated)` : context;

  return `Failed to evaluate expression '${ header }' in context '${ shown }'. Reason: ${ reason }`;
}
