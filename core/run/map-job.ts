import type { TaskModel } from '../task';
import type { JsonObject } from '../result';

import type { GivenResponse, RunProblemCode, RunRecord } from './document';
import type { JobOptions } from './prepared';
import { allSteps, emptyRecord, runProblem } from './record';
import type { Evaluator } from './run-job';

export type MapSettings = {
  task: TaskModel;
  variables: JsonObject;
  options?: JobOptions;
  evaluator: Evaluator;

  /** Replaces the whole exchange: no secret is read, nothing is sent. */
  response: GivenResponse;
};

/**
 * The result of `runJob` on an existing response: the first leg and the last. Always returns a record;
 * if an evaluation was aborted, the outcome is `notRun`.
 */
export async function mapJob({ task, variables, options = {}, evaluator, response }: MapSettings): Promise<RunRecord> {
  const unevaluated = (code: RunProblemCode, field: string): RunRecord =>
    ({ ...emptyRecord(task, options), problems: [ runProblem(task, code, field) ], steps: allSteps([]) });

  const prepared = await evaluator.prepare(task, variables, options);

  if (!prepared.ok) {
    return unevaluated(prepared.code, '');
  }

  const finished = await evaluator.finish(prepared.value, response);

  return finished.ok ? finished.value : unevaluated(finished.code, 'resultExpression');
}
