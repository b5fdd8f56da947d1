import { parseExpression } from '@openai-task/feel';
import { evaluateFeel } from '../feel';
import type { Evaluation } from '@openai-task/feel';
import type { FeelPlace } from '../feel';
import { isJsonObject } from '../result';
import type { JsonObject } from '../result';

import { combine, locate } from './combined';
import type { Segment } from './combined';
import { feelFailureText, isLimit, warningLines } from './feel-failure';
import type { Incident, Limit, MappingOptions, MappingWarning, Rejection } from './types';

export type Mapping = { source: string; target: string };

export type MappingOutcome =
  | { kind: 'mapped'; values: JsonObject; warnings: MappingWarning[] }
  | { kind: 'rejected'; rejection: Rejection; warnings: MappingWarning[] }
  | { kind: 'incident'; incident: Incident; warnings: MappingWarning[] }
  | { kind: 'limit'; limit: Limit; warnings: MappingWarning[] };

/**
 * Evaluates mappings in the scope of the given variables: all as one context, or one after the other in the order
 * of the diagram (docs/connector-runtime.md, section 2.5).
 */
export function evaluateMappings(
    mappings: Mapping[],
    scope: JsonObject,
    place: FeelPlace,
    options: MappingOptions
): MappingOutcome {
  return options.inputMode === 'ordered'
    ? evaluateOrdered(mappings, scope, place, options)
    : evaluateCombined(mappings, scope, place, options);
}


// helpers //////////

function evaluateCombined(mappings: Mapping[], scope: JsonObject, place: FeelPlace, options: MappingOptions): MappingOutcome {
  const { text, segments } = combine(mappings);
  const evaluation = evaluateFeel(text, scope, { place, platformVersion: options.platformVersion, now: options.now });

  if (!evaluation.ok && evaluation.problem.code === 'feel/syntax-error') {
    return { kind: 'rejected', rejection: rejectCombination(mappings, text), warnings: [] };
  }

  return toOutcome(evaluation, text, segments);
}

function evaluateOrdered(mappings: Mapping[], scope: JsonObject, place: FeelPlace, options: MappingOptions): MappingOutcome {
  let values: JsonObject = {};
  const warnings: MappingWarning[] = [];

  for (const mapping of mappings) {
    const outcome = evaluateCombined([ mapping ], { ...scope, ...values }, place, options);

    warnings.push(...outcome.warnings);

    if (outcome.kind !== 'mapped') {
      return { ...outcome, warnings };
    }

    values = merge(values, outcome.values, mapping.target.split('.').length - 1);
  }

  return { kind: 'mapped', values, warnings };
}

/** Merges the contexts of nested targets, `levels` deep; other values replace each other. */
function merge(into: JsonObject, from: JsonObject, levels: number): JsonObject {
  const entries = Object.entries(from).map(([ key, value ]) => {
    const present = Object.hasOwn(into, key) ? into[ key ] : undefined;

    return [ key, levels > 0 && isJsonObject(present) && isJsonObject(value) ? merge(present, value, levels - 1) : value ] as const;
  });

  return { ...into, ...Object.fromEntries(entries) };
}

/** Each source parses, but all together do not: the cause is the first that does not parse between braces. */
function rejectCombination(mappings: Mapping[], text: string): Rejection {
  const culprit = mappings.find(mapping => !parseExpression(combine([ mapping ]).text).ok);

  return {
    field: culprit?.target ?? '',
    message: `Failed to build variable mapping expression: failed to parse expression '${ text }'`
  };
}

function toOutcome(evaluation: Evaluation, text: string, segments: Segment[]): MappingOutcome {
  const warnings = evaluation.warnings.map(warning => {
    const from = locate(segments, warning.from);
    const to = locate(segments, warning.to);

    return { where: from?.where ?? '', code: warning.code, values: warning.values, from: from?.offset ?? null, to: to?.offset ?? null };
  });

  if (evaluation.ok) {
    return isJsonObject(evaluation.value)
      ? { kind: 'mapped', values: evaluation.value, warnings }
      : { kind: 'limit', limit: { field: '', code: 'feel/internal-error' }, warnings };
  }

  const { problem } = evaluation;
  const start = problem.from === undefined ? undefined : locate(segments, problem.from);
  const end = problem.to === undefined ? undefined : locate(segments, problem.to);
  const field = start?.where ?? '';

  if (isLimit(problem)) {
    return { kind: 'limit', limit: { field, code: problem.code, values: problem.values }, warnings };
  }

  const message = feelFailureText(problem, text) + warningLines(evaluation.warnings);

  return { kind: 'incident', incident: { type: 'IO_MAPPING_ERROR', message, field, from: start?.offset ?? undefined, to: end?.offset ?? undefined }, warnings };
}
