import type { TaskModel } from '../../core/task';
import type { JsonObject } from '../../core/result';
import type { DiagramFacts } from '../../core/validation';
import { flagValue } from '../call';
import type { Call } from '../call';
import { JOB_RETRIES, TASK, VARIABLES } from '../flags';
import type { CliResult } from '../problem';

import { readChosenTask } from './diagram';
import { readJsonObject } from './json';
import { readNumber, RETRIES } from './number';

/** What `run` and `map` work on. */
export type Job = {
  task: TaskModel;

  /** The process variables before the task. */
  variables: JsonObject;
  jobRetries: number | undefined;

  /** What rules read of the diagram around the task. */
  facts: DiagramFacts;

  /** The names of all variables that the process can have, where that can be known. */
  knownVariables: readonly string[] | undefined;
};

/** Reads the diagram, the task in it, the process variables and the retries. */
export async function readJob(command: string, call: Call): Promise<CliResult<Job>> {
  const jobRetries = readNumber(JOB_RETRIES, RETRIES, flagValue(call, JOB_RETRIES));

  if (!jobRetries.ok) {
    return jobRetries;
  }

  const task = await readChosenTask(command, call.operands[ 0 ] ?? '', flagValue(call, TASK));

  if (!task.ok) {
    return task;
  }

  const variables = await readJsonObject(VARIABLES, flagValue(call, VARIABLES));

  return variables.ok
    ? { ok: true, value: { ...task.value, variables: variables.value, jobRetries: jobRetries.value } }
    : variables;
}
