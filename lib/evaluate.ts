import { evaluateFeel } from '../core/feel';
import type { FeelProblem, FeelWarning } from '@openai-task/feel';
import type { FeelOptions } from '../core/feel';
import { toWorded } from '../core/messages';
import type { Json, JsonObject } from '../core/result';

export type WordedProblem = Omit<FeelProblem, 'values'> & { message: string };
export type WordedWarning = Omit<FeelWarning, 'values'> & { message: string };

export type WordedEvaluation =
  | { ok: true; value: Json; warnings: WordedWarning[] }
  | { ok: false; problem: WordedProblem; warnings: WordedWarning[] };

/** Evaluates Camunda FEEL, a leading `=` optional; each problem and warning comes with its text. */
export function evaluate(expression: string, context: JsonObject = {}, options?: FeelOptions): WordedEvaluation {
  const evaluation = evaluateFeel(expression, context, options);
  const warnings = evaluation.warnings.map(toWorded);

  return evaluation.ok
    ? { ok: true, value: evaluation.value, warnings }
    : { ok: false, problem: toWorded(evaluation.problem), warnings };
}
