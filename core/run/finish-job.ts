import { inputFailure, mapError, outputVariables, interpretResponse, showResponse, toRawResponse, transportFailure } from '../connector';
import type { Attempt, ErrorMapping, OutputOutcome, ResponseOutcome } from '../connector';
import type { FeelProblem, FeelWarning } from '@openai-task/feel';
import { isTooDeep } from '../result';

import type { GivenResponse, RunRecord, RunWarning, StepResult } from './document';
import { applyMapping } from './job-outcome';
import type { Exchange, ExchangeOutcome, JobOptions, PreparedJob, ReadyJob } from './prepared';
import { allSteps, emptyRecord, limitProblem, platformVersion, readUsage } from './record';
import { findUnsupported } from './unsupported';

/** The step of a job that is ready to be sent. */
export const INPUTS_DONE: StepResult = { name: 'inputs', state: 'done' };

/**
 * The last leg of a run, synchronous: result expression, error expression and output mapping on a response, either the exchange's
 * (already redacted) or a given one. A job that has ended is returned unchanged. Evaluates what users wrote, so it belongs in
 * a worker.
 */
export function finishJob(prepared: PreparedJob, given: GivenResponse | Exchange, options: JobOptions = {}): RunRecord {
  if (prepared.state === 'ended') {
    return prepared.record;
  }

  const job: ReadyJob = { ...prepared, options: { ...prepared.options, ...options }, retries: options.jobRetries ?? prepared.retries };
  const exchange = 'outcome' in given ? given : toExchange(job, given);
  const base = baseRecord(job, exchange);

  if (exchange.outcome.kind === 'stopped') {
    return { ...base, steps: allSteps(exchange.steps) };
  }

  return conclude(job, exchange, attemptOf(exchange.outcome), base);
}


// helpers //////////

function conclude(job: ReadyJob, exchange: Exchange, call: ResponseOutcome, base: RunRecord): RunRecord {
  const options = { platformVersion: platformVersion(job.task, job.options), now: job.options.now };
  const output = call.ok ? outputVariables(job.headers, call.result, options) : null;
  const resultWarnings = toWarnings(output?.warnings ?? [], 'resultExpression');

  if (output?.kind === 'limit') {
    return limitRecord(job, exchange, base, 'resultExpression', output.problem);
  }

  const attempt = toAttempt(call, output);
  const { mapping, warnings } = mapError(job.headers.errorExpression ?? '', attempt, job.retries, options);

  if (mapping.kind === 'limit') {
    return limitRecord(job, exchange, base, 'errorExpression', mapping.problem);
  }

  const outcome = applyMapping(job, attempt, mapping);

  return {
    ...base,
    ...outcome,
    problems: [ ...base.problems, ...outcome.problems ],
    warnings: [ ...job.warnings, ...resultWarnings, ...toWarnings(warnings, 'errorExpression'), ...outcome.warnings ],
    steps: allSteps([ ...exchange.steps, ...finalSteps(output, mapping, outcome.outcome) ])
  };
}

function baseRecord(job: ReadyJob, exchange: Exchange): RunRecord {
  const { outcome, problems, httpMs, requests } = exchange;
  const response = outcome.kind === 'response' ? showResponse(outcome.response) : null;

  return {
    ...emptyRecord(job.task, job.options),
    request: job.request,
    response,
    localVariables: job.localVariables,
    warnings: job.warnings,
    problems: [ ...problems, ...findUnsupported(job, response?.status ?? null) ],
    usage: response ? readUsage(response.body) : null,
    timing: { totalMs: 0, httpMs, requests }
  };
}

/** A given response replaces the whole exchange: no secret was read, nothing was sent. */
function toExchange(job: ReadyJob, given: GivenResponse): Exchange {
  const readable = !('body' in given && isTooDeep(given.body));

  return {
    outcome: readable ? givenOutcome(job, given) : { kind: 'stopped' },
    problems: readable ? [] : [ limitProblem(job.task, { field: 'resultExpression', code: 'feel/too-deep' }) ],
    steps: [ INPUTS_DONE, 'failure' in given
      ? { name: 'response', state: 'failed', detail: given.failure }
      : { name: 'response', state: 'done' } ],
    httpMs: 0,
    requests: 0
  };
}

function givenOutcome(job: ReadyJob, given: GivenResponse): ExchangeOutcome {
  if (job.inputError !== null) {
    return { kind: 'failure', failure: inputFailure(job.inputError) };
  }

  return 'failure' in given
    ? { kind: 'transport', failure: given.failure, detail: '' }
    : { kind: 'response', response: toRawResponse(given) };
}

function attemptOf(outcome: Exclude<ExchangeOutcome, { kind: 'stopped' }>): ResponseOutcome {
  switch (outcome.kind) {
  case 'response': return interpretResponse(outcome.response);
  case 'transport': return { ok: false, failure: transportFailure(outcome.failure, outcome.detail) };
  case 'failure': return { ok: false, failure: outcome.failure };
  }
}

/** A call whose result cannot be turned into variables has failed. */
function toAttempt(call: ResponseOutcome, output: Exclude<OutputOutcome, { kind: 'limit' }> | null): Attempt {
  if (!call.ok) {
    return { kind: 'failure', failure: call.failure };
  }

  return output?.kind === 'failed'
    ? { kind: 'failure', failure: output.failure }
    : { kind: 'success', result: call.result, output: output?.variables ?? {} };
}

/** An expression reached one of our own limits: the runtime's result is not known. */
function limitRecord(job: ReadyJob, exchange: Exchange, base: RunRecord, field: string, { code, values }: FeelProblem): RunRecord {
  return {
    ...base,
    problems: [ ...base.problems, limitProblem(job.task, { field, code, values }) ],
    steps: allSteps([ ...exchange.steps, { name: field === 'resultExpression' ? field : 'outcome', state: 'failed' } ])
  };
}

function toWarnings(warnings: FeelWarning[], where: string): RunWarning[] {
  return warnings.map(({ code, values, from, to }) => ({ where, code, values, from, to }));
}

function finalSteps(output: OutputOutcome | null, mapping: ErrorMapping, outcome: RunRecord['outcome']): StepResult[] {
  const ended = outcome === 'completed' || mapping.kind === 'bpmnError';

  return [
    ...output ? [ { name: 'resultExpression', state: output.kind === 'output' ? 'done' : 'failed' } satisfies StepResult ] : [],
    { name: 'outcome', state: ended ? 'done' : 'failed' }
  ];
}
