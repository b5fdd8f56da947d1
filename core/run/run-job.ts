import type { TaskModel } from '../task';
import type { JsonObject } from '../result';

import { createCancel, orCancelled } from './cancel';
import type { GivenResponse, RunProblem, RunProblemCode, RunRecord, Step } from './document';
import { finishJob } from './finish-job';
import type { CancelSignal, Clock, ResponseRedactor, SecretSource, Transport } from './ports';
import type { Exchange, JobOptions, PreparedJob, ReadyJob } from './prepared';
import { allSteps, emptyRecord, runProblem } from './record';
import { sendJob } from './send-job';
import type { StepListener } from './stepper';

/** An evaluation's answer, or the reason why there is none: the worker hit its deadline or broke. */
export type Evaluated<T> =
  | { ok: true; value: T }
  | { ok: false; code: 'run/evaluation-deadline' | 'run/worker-failed' };

/** Runs the two legs that evaluate what users wrote: in a worker, or in place where the caller bounds it. Never rejects. */
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

  /** Searches what comes back for secrets; in place by default. */
  redactor?: ResponseRedactor;
  cancel: CancelSignal;

  /** Stops before the call. */
  dryRun?: boolean;

  /** A deadline of ours for the whole run, in milliseconds. */
  deadlineMs?: number;

  /** Each step as it begins and ends. */
  onStep?: StepListener;
};

/**
 * One job attempt, all three legs: prepare, send, finish. Always answers with a record; what stops the run on our side
 * (cancelling, a deadline, a refused origin) is the outcome `notRun`.
 */
export async function runJob(settings: RunSettings): Promise<RunRecord> {
  const { clock, cancel, deadlineMs } = settings;
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

  try {
    const record = await runLegs({ ...settings, cancel: bounded.signal });

    return {
      ...record,
      problems: expired && !cancel.cancelled ? record.problems.map(asDeadline) : record.problems,
      timing: { ...record.timing, totalMs: clock.now() - started }
    };
  } finally {
    settled.cancel();
    undo();
  }
}


// helpers //////////

async function runLegs(settings: RunSettings): Promise<RunRecord> {
  const { task, variables, options = {}, evaluator, clock, cancel, dryRun = false, onStep = () => undefined } = settings;
  const began = clock.now();

  onStep({ name: 'inputs', state: 'running' });

  const prepared = await orCancelled(evaluator.prepare(task, variables, options), cancel);
  const ms = clock.now() - began;

  if (!prepared?.ok) {
    onStep({ name: 'inputs', state: 'failed', ms });

    return notRun(settings, prepared?.code ?? 'run/cancelled', [ { name: 'inputs', state: 'failed', ms } ]);
  }

  const job = timeInputs(prepared.value, ms);

  if (job.state === 'ended') {
    job.record.steps.filter(step => step.state !== 'skipped').forEach(onStep);

    return job.record;
  }

  job.steps.forEach(onStep);

  if (dryRun) {
    return { ...unsent(job), problems: [ runProblem(task, 'run/dry-run', '') ] };
  }

  return finish(settings, job, await sendJob(job, settings));
}

async function finish(settings: RunSettings, job: ReadyJob, exchange: Exchange): Promise<RunRecord> {
  const { evaluator, clock, cancel, onStep = () => undefined } = settings;
  const began = clock.now();

  if (exchange.outcome.kind !== 'stopped') {
    onStep({ name: 'resultExpression', state: 'running' });
  }

  // where nothing came back there is nothing to evaluate, and nothing that a cancelled run could still end
  const finished = exchange.outcome.kind === 'stopped'
    ? { ok: true as const, value: finishJob(job, exchange) }
    : await orCancelled(evaluator.finish(job, exchange), cancel);
  const ms = clock.now() - began;

  if (!finished?.ok) {
    const steps: Step[] = [ ...job.steps, ...exchange.steps, { name: 'resultExpression', state: 'failed', ms } ];
    const { timing } = unsent(job);

    onStep({ name: 'resultExpression', state: 'failed', ms });

    return {
      ...unsent(job),
      problems: [ runProblem(settings.task, finished?.code ?? 'run/cancelled', 'resultExpression') ],
      steps: allSteps(steps),
      timing: { ...timing, httpMs: exchange.httpMs, requests: exchange.requests }
    };
  }

  const record = timeResult(finished.value, ms);

  record.steps.filter(({ name, state }) => state !== 'skipped' && (name === 'resultExpression' || name === 'outcome')).forEach(onStep);

  return record;
}

/** What is known of a job that was not sent, or whose answer could not be evaluated. */
function unsent(job: ReadyJob): RunRecord {
  return {
    ...emptyRecord(job.task, job.options),
    request: job.request,
    localVariables: job.localVariables,
    warnings: job.warnings,
    steps: allSteps(job.steps)
  };
}

function notRun({ task, options = {} }: RunSettings, rule: RunProblemCode, steps: Step[]): RunRecord {
  return { ...emptyRecord(task, options), problems: [ runProblem(task, rule, '') ], steps: allSteps(steps) };
}

function timeInputs(prepared: PreparedJob, ms: number): PreparedJob {
  const time = (steps: Step[]) => steps.map(step => step.name === 'inputs' ? { ...step, ms } : step);

  return prepared.state === 'ended'
    ? { ...prepared, record: { ...prepared.record, steps: time(prepared.record.steps) } }
    : { ...prepared, steps: time(prepared.steps) };
}

function timeResult(record: RunRecord, ms: number): RunRecord {
  const name = record.steps.some(step => step.name === 'resultExpression' && step.state !== 'skipped') ? 'resultExpression' : 'outcome';

  return { ...record, steps: record.steps.map(step => step.name === name && step.state !== 'skipped' ? { ...step, ms } : step) };
}

/** Our own deadline cancels by the same signal as the user does. */
function asDeadline(problem: RunProblem): RunProblem {
  return problem.rule === 'run/cancelled' ? { ...problem, rule: 'run/deadline', severity: 'error' } : problem;
}
