import { evaluateFeel } from '../feel';
import type { JsonObject } from '../result';

import { feelFailureText, isLimit } from './feel-failure';
import { feelText, isFeel } from './mapping-source';
import type { Incident, Limit, MappingOptions } from './types';

/** The engine's default if the attribute is missing. */
const DEFAULT_RETRIES = 3;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export type RetriesOutcome =
  | { kind: 'retries'; retries: number }
  | { kind: 'incident'; incident: Incident }
  | { kind: 'limit'; limit: Limit };

/** Whether the engine accepts a static value as a number of retries. */
export function isRetriesNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * The job's retries, evaluated after the inputs and with access to them (docs/connector-runtime.md, section 2.9): a number, its
 * decimals cut off.
 */
export function evaluateRetries(source: string | null, scope: JsonObject, options: MappingOptions): RetriesOutcome {
  if (source === null) {
    return { kind: 'retries', retries: DEFAULT_RETRIES };
  }

  if (!isFeel(source)) {
    return isRetriesNumber(source) ? { kind: 'retries', retries: Math.trunc(Number(source)) } : failEvaluation(wrongType(source, 'STRING'));
  }

  const evaluation = evaluateFeel(source, scope, { ...options, place: 'input' });

  if (!evaluation.ok) {
    return isLimit(evaluation.problem)
      ? { kind: 'limit', limit: { field: 'retries', code: evaluation.problem.code, values: evaluation.problem.values } }
      : failEvaluation(feelFailureText(evaluation.problem, feelText(source)));
  }

  return typeof evaluation.value === 'number'
    ? { kind: 'retries', retries: Math.trunc(evaluation.value) }
    : failEvaluation(wrongType(feelText(source), typeName(evaluation.value)));
}


// helpers //////////

function failEvaluation(message: string): RetriesOutcome {
  return { kind: 'incident', incident: { type: 'EXTRACT_VALUE_ERROR', message, field: 'retries' } };
}

function wrongType(expression: string, type: string): string {
  return `Expected result of the expression '${ expression }' to be 'NUMBER', but was '${ type }'.`;
}

function typeName(value: unknown): string {
  if (value === null) {
    return 'NULL';
  }

  if (Array.isArray(value)) {
    return 'ARRAY';
  }

  return typeof value === 'object' ? 'OBJECT' : (typeof value).toUpperCase();
}
