import { evaluate } from '../../core/feel';
import type { Evaluation, FeelOptions } from '../../core/feel';
import type { JsonObject } from '../../core/result';

export type EvaluateInput = { expression: string; context: JsonObject; options?: FeelOptions };

/** What the worker thread does: all that evaluates what users wrote. */
export const WORKER_JOBS = {
  evaluate: (inputs: readonly EvaluateInput[]): Evaluation[] =>
    inputs.map(({ expression, context, options }) => evaluate(expression, context, options))
};

export type WorkerJobs = typeof WORKER_JOBS;
