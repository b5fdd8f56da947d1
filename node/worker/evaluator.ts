import type { Evaluation } from '@openai-task/feel';
import { isTooDeep } from '../../core/result';
import { finishJob, prepareJob } from '../../core/run';
import type { Evaluated, Evaluator } from '../../core/run';

import { createWorkerHost } from './host';
import type { WorkerHost, WorkerHostOptions } from './host';
import type { EvaluateInput, WorkerJobs } from './jobs';

/** Evaluates what users wrote in a worker process: the legs of a run, and single expressions. Never rejects. */
export interface WorkerEvaluator extends Evaluator {

  /** Evaluates expressions in order, one result each. One that passes the deadline does not affect the others. */
  evaluate(inputs: readonly EvaluateInput[]): Promise<Evaluated<Evaluation>[]>;

  /** Starts the process ahead of its first work. */
  warmUp(): void;

  /** Ends the process. */
  dispose(): void;
}

/** An evaluator over a process of its own. */
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

/** Whether data nested too deep has not reached the process. The legs refuse such data before they evaluate anything. */
function isLost(answer: Evaluated<unknown>, data: unknown): boolean {
  return !answer.ok && answer.code === 'run/worker-failed' && isTooDeep(data);
}

/** All in one job, because the messages cost most of the time; one by one where together they fail. */
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
