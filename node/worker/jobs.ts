import { evaluateFeel } from '../../core/feel';
import type { Evaluation } from '@openai-task/feel';
import type { FeelOptions } from '../../core/feel';
import type { TaskModel } from '../../core/task';
import type { JsonObject } from '../../core/result';
import { finishJob, prepareJob } from '../../core/run';
import type { Exchange, GivenResponse, JobOptions, PreparedJob, RunRecord } from '../../core/run';

export type EvaluateInput = { expression: string; context: JsonObject; options?: FeelOptions };
export type PrepareInput = { task: TaskModel; variables: JsonObject; options: JobOptions };
export type FinishInput = { prepared: PreparedJob; given: GivenResponse | Exchange };

/** What the worker thread does: all that evaluates what users wrote. */
export const WORKER_JOBS = {

  /** The first leg of a run. */
  prepare: ({ task, variables, options }: PrepareInput): PreparedJob => prepareJob(task, variables, options),

  /** The last leg of a run, or a mapping of a response that was given. */
  finish: ({ prepared, given }: FinishInput): RunRecord => finishJob(prepared, given),

  /** Expressions in order. */
  evaluate: (inputs: readonly EvaluateInput[]): Evaluation[] =>
    inputs.map(({ expression, context, options }) => evaluateFeel(expression, context, options))
};

export type WorkerJobs = typeof WORKER_JOBS;
