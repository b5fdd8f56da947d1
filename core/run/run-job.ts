import type { TaskModel } from '../task';
import type { JsonObject } from '../result';

import { createCancel, orCancelled } from './cancel';
import type { GivenResponse, RunProblem, RunRecord } from './document';
import { finishJob } from './finish-job';
import type { CancelSignal, Clock, ResponseRedactor, SecretSource, Transport } from './run-ports';
import type { Exchange, JobOptions, PreparedJob, ReadyJob } from './prepared';
import { allSteps, emptyRecord, runProblem } from './record';
import { sendJob } from './send-job';
import { createStepper } from './stepper';
import type { StepListener, Stepper } from './stepper';

/** The result of an evaluation, or the reason why there is none: the worker reached its deadline or failed. */
export type Evaluated<T> =
  | { ok: true; value: T }
  | { ok: false; code: 'run/evaluation-deadline' | 'run/worker-failed' };

/** Runs the two legs that evaluate what users wrote: in a worker, or directly if the caller limits the time. Never rejects. */
export interface Evaluator {
  prepare(task: TaskModel, variables: JsonObject, options: JobOptions): Promise<Evaluated<PreparedJob>>;
  finish(prepared: PreparedJob, given: GivenResponse | Exchange): Promise<Evaluated<RunRecord>>;
}

export type RunSettings = {
  task: TaskModel;
  variables: JsonObject;
  options?: JobOptions;
  evaluator: Evaluator;
  transport: Transport;
  clock: Clock;
  secrets: SecretSource;

  /** Removes secrets from the response; runs in the same thread by default. */
  redactor?: ResponseRedactor;
  cancel: CancelSignal;

  /** Stops before the call. */
  dryRun?: boolean;

  /** The plugin's own deadline for the whole run, in milliseconds. */
  deadlineMs?: number;

  /** Each step as it begins and ends. */
  onStep?: StepListener;
};

/**
 * One job attempt, all three legs: prepare, send, finish. Always resolves with a record; if the plugin stops the run
 * (cancellation, a deadline, a refused origin), the outcome is `notRun`.
 */
export async function runJob(settings: RunSettings): Promise<RunRecord> {
  const { clock, cancel, deadlineMs, onStep } = settings;
  const started = clock.now();
  const bounded = createCancel();
  const undo = cancel.onCancel(bounded.cancel);
  const settled = createCancel();
  let expired = false;

  if (deadlineMs !== undefined) {
    void clock.sleep(deadlineMs, settled.signal).then(() => {
      expired = !settled.signal.cancelled;
      bounded.cancel();
    });
  }

  const stepper = createStepper(clock, onStep);

  try {
    const record = await runLegs({ ...settings, cancel: bounded.signal }, stepper);

    return {
      ...record,
      problems: expired && !cancel.cancelled ? record.problems.map(toDeadlineProblem) : record.problems,
      steps: allSteps(stepper.steps),
      timing: { ...record.timing, totalMs: clock.now() - started }
    };
  } finally {
    settled.cancel();
    undo();
  }
}


// helpers //////////

async function runLegs(settings: RunSettings, stepper: Stepper): Promise<RunRecord> {
  const { task, variables, options = {}, evaluator, cancel, dryRun = false } = settings;

  stepper.begin('inputs');

  const prepared = await orCancelled(evaluator.prepare(task, variables, options), cancel);

  if (!prepared?.ok) {
    stepper.end('failed');

    return { ...emptyRecord(task, options), problems: [ runProblem(task, prepared?.code ?? 'run/cancelled', '') ] };
  }

  const job = prepared.value;

  if (job.state === 'ended') {
    stepper.endWith(job.record.steps);

    return job.record;
  }

  stepper.end('done');

  if (dryRun) {
    return { ...unsentRecord(job), problems: [ runProblem(task, 'run/dry-run', '') ] };
  }

  return finishLegs(settings, job, await sendJob(job, settings, stepper), stepper);
}

async function finishLegs({ task, evaluator, cancel }: RunSettings, job: ReadyJob, exchange: Exchange, stepper: Stepper): Promise<RunRecord> {

  // without a response there is nothing to evaluate and nothing to cancel
  if (exchange.outcome.kind === 'stopped') {
    return finishJob(job, exchange);
  }

  stepper.begin('resultExpression');

  const finished = await orCancelled(evaluator.finish(job, exchange), cancel);

  if (!finished?.ok) {
    const { timing, ...record } = unsentRecord(job);

    stepper.end('failed');

    return {
      ...record,
      problems: [ runProblem(task, finished?.code ?? 'run/cancelled', 'resultExpression') ],
      timing: { ...timing, httpMs: exchange.httpMs, requests: exchange.requests }
    };
  }

  stepper.endWith(finished.value.steps.filter(({ name }) => name === 'resultExpression' || name === 'outcome'));

  return finished.value;
}

/** The record of a job that was not sent, or whose response could not be evaluated. */
function unsentRecord(job: ReadyJob): RunRecord {
  return {
    ...emptyRecord(job.task, job.options),
    request: job.request,
    localVariables: job.localVariables,
    warnings: job.warnings
  };
}

/** The plugin's deadline uses the same signal as the user's cancellation. */
function toDeadlineProblem(problem: RunProblem): RunProblem {
  return problem.rule === 'run/cancelled' ? { ...problem, rule: 'run/deadline', severity: 'error' } : problem;
}
