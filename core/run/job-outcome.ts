import { errorObject, failureText } from '../connector';
import type { Attempt, ErrorMapping, JobFailure } from '../connector';
import { completeJob, findCatcher, formatDuration, parseDuration, uncaughtMessage } from '../engine';
import type { JsonObject } from '../result';

import type { RunRecord } from './document';
import type { ReadyJob } from './prepared';
import { incidentAt, limitProblem, platformVersion } from './record';

/** The fields that the outcome of the job adds to the record. */
export type JobOutcome = Pick<RunRecord,
  'outcome' | 'variables' | 'lost' | 'error' | 'incident' | 'caughtBy' | 'problems' | 'warnings'>;

/** The engine cuts the message of a BPMN error at this length. */
const MAX_MESSAGE = 6000;

const NOTHING: JobOutcome = {
  outcome: 'notRun', variables: {}, lost: [], error: null, incident: null, caughtBy: null, problems: [], warnings: []
};

/** The command that ends the job and what the engine makes of it (docs/connector-runtime.md, section 7, "Outcomes"). */
export function applyMapping(job: ReadyJob, attempt: Attempt, mapping: Exclude<ErrorMapping, { kind: 'limit' }>): JobOutcome {
  switch (mapping.kind) {
  case 'bpmnError': return throwError(job, mapping);
  case 'jobError': return failByExpression(mapping);
  case 'ignoreError': return complete(job, mapping.variables);
  case 'failed': return failByDefault(job, mapping.failure, { message: mapping.failure.message, type: mapping.failure.type });
  case 'none': return attempt.kind === 'success'
    ? complete(job, attempt.output)
    : failByDefault(job, attempt.failure, errorObject(attempt.failure));
  }
}


// helpers //////////

function complete(job: ReadyJob, output: JsonObject): JobOutcome {
  const completed = completeJob(job.task, output, { local: job.localVariables, outer: job.variables }, {
    platformVersion: platformVersion(job.task, job.options),
    now: job.options.now
  });
  const base = { ...NOTHING, warnings: completed.warnings };

  switch (completed.kind) {
  case 'completed':
    return { ...base, outcome: 'completed', variables: completed.variables, lost: completed.lost };
  case 'incident':
    return { ...base, outcome: 'incident', incident: incidentAt(completed.incident.type, completed.incident) };
  case 'limit':
    return { ...base, problems: [ limitProblem(job.task, completed.limit) ] };
  }
}

function throwError(job: ReadyJob, { code, message, variables }: Extract<ErrorMapping, { kind: 'bpmnError' }>): JobOutcome {
  const shown = message === null ? null : message.slice(0, MAX_MESSAGE);
  const catcher = findCatcher(job.task.catchScopes, code);

  return {
    ...NOTHING,
    outcome: 'bpmnError',
    error: { code, message: shown, variables },
    caughtBy: catcher && { id: catcher.id, name: catcher.name, type: catcher.type },
    incident: catcher ? null : { type: 'UNHANDLED_ERROR_EVENT', message: uncaughtMessage(job.task.catchScopes, code, shown) }
  };
}

function failByExpression(mapping: Extract<ErrorMapping, { kind: 'jobError' }>): JobOutcome {
  return fail(mapping.message, null, { ...mapping.variables, error: mapping.message }, Math.max(mapping.retries, 0), mapping.backoff);
}

/** The default failure: the backoff header applies, and `error` is a variable of the failed job. */
function failByDefault(job: ReadyJob, failure: JobFailure, error: JsonObject): JobOutcome {
  const retries = failure.retries === 'zero' ? 0 : Math.max(job.retries - 1, 0);
  const backoff = parseDuration(job.headers.retryBackoff ?? '') ?? 0;

  return fail(failure.message, failure.code ?? null, { error }, retries, backoff);
}

function fail(message: string, code: string | null, variables: JsonObject, retries: number, backoff: number): JobOutcome {
  return {
    ...NOTHING,
    outcome: 'jobFailed',
    error: { code, message, variables, retries, retryBackoff: backoff > 0 ? formatDuration(backoff) : null },
    incident: retries > 0 ? null : { type: 'JOB_NO_RETRIES', message: failureText(message, variables) }
  };
}
