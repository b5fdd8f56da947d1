import type { Evaluation } from '@openai-task/feel';
import { isTooDeep } from '../../core/result';
import { finishJob, prepareJob } from '../../core/run';
import type { Evaluated, Evaluator } from '../../core/run';

import { createWorkerHost } from './host';
import type { WorkerHost, WorkerHostOptions } from './host';
import type { EvaluateInput, WorkerJobs } from './jobs';

/** Evaluates what users wrote in a worker thread: the legs of a run, and single expressions. Never rejects. */
export interface WorkerEvaluator extends Evaluator {

  /** Expressions in order, one answer each. One that passes the deadline costs no other its answer. */
  evaluate(inputs: readonly EvaluateInput[]): Promise<Evaluated<Evaluation>[]>;

  /** Starts the thread ahead of its first work. */
  warmUp(): void;

  /** Ends the thread. */
  dispose(): Promise<void>;
}

/** An evaluator over a thread of its own; `file` is the built `worker.js`. */
export function createWorkerEvaluator(options: WorkerHostOptions): WorkerEvaluator {
  const host = createWorkerHost<WorkerJobs>(options);

  return {
    prepare: async (task, variables, jobOptions) => {
      const answer = await host.run('prepare', { task, variables, options: jobOptions });

      return isLost(answer, variables) ? { ok: true, value: prepareJob(task, variables, jobOptions) } : answer;
    },
    finish: async (prepared, given) => {
      const answer = await host.run('finish', { prepared, given });

      return 'body' in given && isLost(answer, given.body) ? { ok: true, value: finishJob(prepared, given) } : answer;
    },
    evaluate: inputs => evaluateAll(host, inputs),
    warmUp: () => host.warmUp(),
    dispose: () => host.dispose()
  };
}


// helpers //////////

/** Whether data that is nested too deep has not reached the thread. The legs refuse it before they evaluate anything. */
function isLost(answer: Evaluated<unknown>, data: unknown): boolean {
  return !answer.ok && answer.code === 'run/worker-failed' && isTooDeep(data);
}

/** All in one job, for the way to the thread is what costs; one by one where they do not make it together. */
async function evaluateAll(host: WorkerHost<WorkerJobs>, inputs: readonly EvaluateInput[]): Promise<Evaluated<Evaluation>[]> {
  const result = await host.run('evaluate', inputs);

  if (result.ok) {
    return result.value.map(value => ({ ok: true, value }));
  }

  if (inputs.length <= 1) {
    return inputs.map(({ context }) =>
      isLost(result, context) ? { ok: true, value: { ok: false, problem: { code: 'feel/too-deep' }, warnings: [] } } : result);
  }

  const answers: Evaluated<Evaluation>[] = [];

  for (const input of inputs) {
    answers.push(...await evaluateAll(host, [ input ]));
  }

  return answers;
}
