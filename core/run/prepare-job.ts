import { applyBaseUrl, bindUnresolved, buildRequest, fetchedVariables, groupHeaders, hasSecrets, headerFailure, inputFailure } from '../connector';
import type { JobFailure } from '../connector';
import { evaluateRetries, mapInputs, readHeaders } from '../engine';
import type { Incident, Limit, MappingOptions, Rejection } from '../engine';
import type { TaskModel } from '../task';
import { isTooDeep } from '../result';
import type { Json, JsonObject } from '../result';

import type { DocumentRequest, RunRecord, RunWarning } from './document';
import { finishJob, INPUTS_DONE } from './finish-job';
import { dropExpectedWarnings } from './mapping-warnings';
import type { JobOptions, PreparedJob, ReadyJob } from './prepared';
import { allSteps, emptyRecord, incidentAt, limitProblem, platformVersion, runProblem } from './record';

/** The state of the task when the engine stopped. */
type Progress = { localVariables: JsonObject; warnings: RunWarning[] };

const NO_PROGRESS: Progress = { localVariables: {}, warnings: [] };

/** The runtime cannot read variables that are nested this deep. */
const TOO_DEEP: Limit = { field: '', code: 'feel/too-deep' };

/**
 * The first leg of a run: evaluates the input mapping and builds the request, secrets as placeholders. If the engine or
 * the runtime would stop before the call, the job has ended. Evaluates what users wrote, so it belongs in a worker.
 */
export function prepareJob(task: TaskModel, variables: JsonObject, options: JobOptions = {}): PreparedJob {
  if (task.platform !== 'camunda-cloud') {
    return { state: 'ended', record: { ...emptyRecord(task, options), problems: [ runProblem(task, 'run/unsupported-platform', '') ], steps: allSteps([]) } };
  }

  if (isTooDeep(variables)) {
    return endJob(task, options, endAtLimit(task, TOO_DEEP), NO_PROGRESS);
  }

  const mappingOptions = { platformVersion: platformVersion(task, options), inputMode: options.inputMode, now: options.now };
  const mapped = mapInputs(task, variables, mappingOptions);
  const progress = { localVariables: {}, warnings: dropExpectedWarnings(mapped.warnings) };

  switch (mapped.kind) {
  case 'rejected': return endJob(task, options, endRejected(mapped.rejection), progress);
  case 'incident': return endJob(task, options, endWithIncident(mapped.incident), progress);
  case 'limit': return endJob(task, options, endAtLimit(task, mapped.limit), progress);
  case 'mapped': return isTooDeep(mapped.values)
    ? endJob(task, options, endAtLimit(task, TOO_DEEP), progress)
    : createJob(task, variables, options, mappingOptions, { ...progress, localVariables: mapped.values });
  }
}


// helpers //////////

function createJob(
    task: TaskModel,
    variables: JsonObject,
    options: JobOptions,
    mappingOptions: MappingOptions,
    progress: Progress
): PreparedJob {
  const retries = evaluateRetries(task.retries, { ...variables, ...progress.localVariables }, mappingOptions);
  const headers = readHeaders(task.headers);

  if (!headers.ok) {
    return endJob(task, options, endRejected(headers.rejection), progress);
  }

  if (retries.kind !== 'retries') {
    return endJob(task, options, retries.kind === 'incident' ? endWithIncident(retries.incident) : endAtLimit(task, retries.limit), progress);
  }

  const fetched = fetchedVariables(progress.localVariables, variables);
  const jobVariables = JSON.stringify(fetched);
  const ready: ReadyJob = {
    state: 'ready',
    task,
    options,
    variables,
    ...progress,
    jobVariables,
    headers: headers.headers,
    retries: options.jobRetries ?? retries.retries,
    ...describeRequest(fetched, options)
  };

  const failure = headerFailure(ready.headers, platformVersion(task, options))
    ?? (ready.inputError !== null && !hasSecrets(jobVariables) ? inputFailure(ready.inputError) : null);

  return failure ? { state: 'ended', record: failBeforeCall(ready, failure) } : ready;
}

function describeRequest(fetched: JsonObject, options: JobOptions): { request: DocumentRequest | null; inputError: string | null } {
  const bound = bindUnresolved(fetched);

  if (!bound.ok) {
    return { request: null, inputError: bound.message };
  }

  const { method, url, headers, body } = buildRequest(bound.value);

  return {
    request: {
      method,
      url: applyBaseUrl(url, options.baseUrl),
      headers: groupHeaders(headers),
      body: typeof bound.value.body === 'string' || body === null ? body : JSON.parse(body) as Json
    },
    inputError: null
  };
}

function failBeforeCall(ready: ReadyJob, failure: JobFailure): RunRecord {
  return finishJob(ready, {
    outcome: { kind: 'failure', failure },
    problems: [],
    steps: [ INPUTS_DONE, { name: 'request', state: 'failed' } ],
    httpMs: 0,
    requests: 0
  });
}

type Ending = Pick<RunRecord, 'outcome' | 'incident' | 'problems'>;

function endJob(task: TaskModel, options: JobOptions, ending: Ending, progress: Progress): PreparedJob {
  return {
    state: 'ended',
    record: { ...emptyRecord(task, options), ...progress, ...ending, steps: allSteps([ { name: 'inputs', state: 'failed' } ]) }
  };
}

function endRejected(rejection: Rejection): Ending {
  return { outcome: 'rejected', incident: incidentAt('DEPLOYMENT_REJECTED', rejection), problems: [] };
}

function endWithIncident(incident: Incident): Ending {
  return { outcome: 'incident', incident: incidentAt(incident.type, incident), problems: [] };
}

function endAtLimit(task: TaskModel, limit: Limit): Ending {
  return { outcome: 'notRun', incident: null, problems: [ limitProblem(task, limit) ] };
}
