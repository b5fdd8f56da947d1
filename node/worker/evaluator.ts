import type { Evaluation } from '../../core/feel';
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
    prepare: (task, variables, jobOptions) => host.run('prepare', { task, variables, options: jobOptions }),
    finish: (prepared, given) => host.run('finish', { prepared, given }),
    evaluate: inputs => evaluateAll(host, inputs),
    warmUp: () => host.warmUp(),
    dispose: () => host.dispose()
  };
}


// helpers //////////

/** All in one job, for the way to the thread is what costs; one by one where they do not make it together. */
async function evaluateAll(host: WorkerHost<WorkerJobs>, inputs: readonly EvaluateInput[]): Promise<Evaluated<Evaluation>[]> {
  const result = await host.run('evaluate', inputs);

  if (result.ok) {
    return result.value.map(value => ({ ok: true, value }));
  }

  if (inputs.length <= 1) {
    return inputs.map(() => result);
  }

  const answers: Evaluated<Evaluation>[] = [];

  for (const input of inputs) {
    answers.push(...await evaluateAll(host, [ input ]));
  }

  return answers;
}
