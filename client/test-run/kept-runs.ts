import { findSecrets } from '../../core/connector';
import { inputSource } from '../../core/task';
import type { TaskModel } from '../../core/task';
import { readRequest } from '../../core/protocol';
import { isJsonObject } from '../../core/result';
import type { JsonObject } from '../../core/result';
import type { GivenResponse, Timing } from '../../core/run';

// not from the folder's index, which imports all rules
import { findKeys } from '../../core/validation/text/api-keys';

import { responseOf } from './replay';
import type { RunResult } from './state';

/** The last run of a task, in the form in which it is kept with the file. */
export type KeptRun = {
  taskId: string;
  variables: JsonObject;
  knownVariables: readonly string[];

  /** Null if there is no response that could be mapped again. */
  answer: KeptAnswer | null;
};

/** The redacted response and the task that received it. */
export type KeptAnswer = { task: TaskModel; response: GivenResponse; timing: Timing; simulated: boolean };

/** Data of later versions is not read, and is overwritten when a run is kept. */
const VERSION = 1;

/** The limit for one file, in bytes of JSON: all of it is read and written with each run. */
const MAX_BYTES = 200_000;

/** The kept runs, oldest first. Entries of another shape are ignored, since any plugin can write there. */
export function readKeptRuns(kept: unknown): KeptRun[] {
  return isJsonObject(kept) && kept.version === VERSION && Array.isArray(kept.runs) ? kept.runs.flatMap(readRun) : [];
}

/**
 * Replaces the last run of a task. If the limit is exceeded, the oldest runs are dropped. A run that can contain a key
 * is not kept.
 */
export function withRun(kept: unknown, taskId: string, result: RunResult): object | null {
  const others = readKeptRuns(kept).filter(run => run.taskId !== taskId);
  const run = keptRunOf(taskId, result);

  return toKept(hasKeyElsewhere(result.task) || findKeys(JSON.stringify(run)).length > 0 ? others : [ ...others, run ]);
}

/** Without the run of a task. */
export function withoutRun(kept: unknown, id: string): object | null {
  return toKept(readKeptRuns(kept).filter(({ taskId }) => taskId !== id));
}

/** With the run of a task under the task's new id. */
export function withRenamed(kept: unknown, id: string, newId: string): object | null {
  return toKept(readKeptRuns(kept).map(run => run.taskId === id ? { ...run, taskId: newId } : run));
}


// helpers //////////

function keptRunOf(taskId: string, { ending, task, variables, knownVariables, simulated }: RunResult): KeptRun {
  const record = ending.kind === 'finished' ? ending.record : null;
  const response = record && responseOf(record);

  return { taskId, variables, knownVariables, answer: record && response && { task, response, timing: record.timing, simulated } };
}

/** Whether the key, of any form, is written in the task or comes from a variable instead of a secret. */
function hasKeyElsewhere(task: TaskModel): boolean {
  const token = inputSource(task, 'authentication.token')?.trim() ?? '';

  return token !== '' && findSecrets(token).length === 0;
}

function toKept(runs: KeptRun[]): object | null {
  const kept = { version: VERSION, runs };

  if (new TextEncoder().encode(JSON.stringify(kept)).length > MAX_BYTES) {
    return toKept(runs.slice(1));
  }

  return runs.length ? kept : null;
}

function readRun(run: unknown): KeptRun[] {
  if (!isJsonObject(run)) {
    return [];
  }

  const { taskId, variables, knownVariables, answer } = run;

  return typeof taskId === 'string' && isJsonObject(variables) && isTexts(knownVariables)
    ? [ { taskId, variables, knownVariables, answer: isJsonObject(answer) ? readKeptAnswer(answer, variables) : null } ]
    : [];
}

/** Checks that the answer can be mapped again: the call must have the shape of a valid request to the main process. */
function readKeptAnswer({ task, response, timing, simulated }: JsonObject, variables: JsonObject): KeptAnswer | null {
  const request = readRequest({ verb: 'map', token: 'kept', task, variables, response });

  return request?.verb === 'map' && isTiming(timing) && typeof simulated === 'boolean'
    ? { task: request.task, response: request.response, timing, simulated }
    : null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}

function isTiming(value: unknown): value is Timing {
  return isJsonObject(value) && [ 'totalMs', 'httpMs', 'requests' ].every(name => typeof value[ name ] === 'number');
}
