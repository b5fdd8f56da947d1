import { evaluate } from '../feel';
import type { FeelProblem, FeelWarning } from '@openai-task/feel';
import type { FeelOptions } from '../feel';
import { feelFailureText, isLimit } from '../engine';
import type { Json, JsonObject } from '../result';

import { javaText, wrappedFailure } from './failure';
import type { JobFailure } from './failure';

/** The value of a header's expression, null where the header is blank. `limit`: a bound of ours ended it. */
export type HeaderEvaluation =
  | { kind: 'value'; value: Json; warnings: FeelWarning[] }
  | { kind: 'failed'; reason: string; warnings: FeelWarning[] }
  | { kind: 'limit'; problem: FeelProblem; warnings: FeelWarning[] };

/** Where the runtime cuts the context in its texts. */
const MAX_CONTEXT = 2000;

/** Evaluates a header as the runtime does: blanks around it and one leading `=` are dropped (docs/connector-runtime.md, section 6.2). */
export function evaluateHeader(header: string, context: JsonObject, options: FeelOptions): HeaderEvaluation {
  const lead = header.length - header.replace(/^\s*=?\s*/, '').length;
  const expression = header.slice(lead).trimEnd();

  if (expression === '') {
    return { kind: 'value', value: null, warnings: [] };
  }

  const evaluation = evaluate(`=${ expression }`, context, options);
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

/** The text of a failed evaluation. */
export function evaluationFailure(header: string, context: JsonObject, reason: string): string {
  return failureMessage(header, javaText(context), reason);
}

/** The failure of a value of the wrong shape, which stands in its text in the context's place. */
export function shapeFailure(header: string, value: Json, reason: string): JobFailure {
  return wrappedFailure(failureMessage(header, JSON.stringify(value), reason));
}

/** What older runtimes, and all of them for what is no connector error, say of a value of the wrong shape. */
export function unreadable(header: string, value: Json, type: string): JobFailure {
  return shapeFailure(header, value, `Cannot parse '${ JSON.stringify(value) }' as '${ type }'.`);
}

/** What the runtime calls a value that is no object. */
export function jsonTypeOf(value: Json): string {
  return Array.isArray(value) ? 'array' : typeof value;
}


// helpers //////////

function failureMessage(header: string, context: string, reason: string): string {
  const shown = context.length > MAX_CONTEXT ? `${ context.slice(0, MAX_CONTEXT) }...(truncated)` : context;

  return `Failed to evaluate expression '${ header }' in context '${ shown }'. Reason: ${ reason }`;
}
